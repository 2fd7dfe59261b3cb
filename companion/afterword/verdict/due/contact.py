"""When an open application was last heard of, and by whom."""

from datetime import datetime
from typing import NamedTuple

from afterword.verdict.due.todo import known
from afterword.verdict.log import Application, Log, Person
from afterword.words import InterviewStatus, InvolvementKind

_WRITE = (
    InvolvementKind.RECRUITER_INHOUSE,
    InvolvementKind.RECRUITER_AGENCY,
    InvolvementKind.COORDINATOR,
)


class Contact(NamedTuple):
    """`at`: the last round's end, or when the status was told. `people`: whom to write to."""

    at: datetime
    people: tuple[Person, ...]


def last_contact(application: Application, log: Log, now: datetime) -> Contact | None:
    """None where a round is still to come, or where there was no contact yet."""
    rounds = [(i.schedule(now), i.status(now)) for i in log.interviews_in(application.id)]
    if any(status is InterviewStatus.SCHEDULED for _, status in rounds):
        return None
    held = [schedule for schedule, status in rounds if status is InterviewStatus.DONE]
    stood = application.statuses.as_of(now)
    at = max([*(schedule.ends_at for schedule in held), *([stood.at] if stood else [])], default=None)
    if at is None:
        return None
    last = max(held, key=lambda schedule: schedule.ends_at, default=None)
    return Contact(at, _writers(application, log, now) or known(last.people if last else (), log))


def _writers(application: Application, log: Log, now: datetime) -> tuple[Person, ...]:
    """Recruiters and coordinators: the mails of a process come from them."""
    people = log.people_in(application.id)
    return tuple(one for one in people if log.involvement(one.id, application.id, now) in _WRITE)
