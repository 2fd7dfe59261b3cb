"""The process is over and an invitation from before its end still waits: leave it, look what became of it."""

from datetime import datetime
from itertools import chain

from afterword.verdict.due.todo import Asked, Todo, Todos, for_each, known, named
from afterword.verdict.log import Application, Person, Subject
from afterword.verdict.sources import LINKEDIN
from afterword.verdict.spans import CONNECT_WITHIN
from afterword.words import LIVE_STATUSES, InvitationStep, TodoKind

KIND = TodoKind.PENDING_AT_END
_WHY = (
    "The process has ended, so it does no harm any more: leave it. Withdrawing is silent, but blocks the "
    "next invitation for up to three weeks. Send no second message."
)


def todos(asked: Asked) -> Todos:
    for application in asked.log.applications.values():
        stood = application.statuses.as_of(asked.now)
        if stood and stood.status not in LIVE_STATUSES and asked.now < stood.at + CONNECT_WITHIN:
            people = tuple(one for one in _people(application, asked) if _waits(one, stood.at, asked))
            if people:
                yield Todo(
                    subject=Subject(KIND, application=application.id),
                    since=stood.at,
                    until=stood.at + CONNECT_WITHIN,
                    text=f"Look whether {named(people)} accepted your invitation, and tell.",
                    why=_WHY,
                    source=LINKEDIN,
                    commands=for_each(people, "afterword invitation {} accepted|withdrawn"),
                    people=people,
                    application=application,
                )


def _people(application: Application, asked: Asked) -> tuple[Person, ...]:
    """Whoever had to do with it, each once."""
    rounds = (i.schedule(asked.now).people for i in asked.log.interviews_in(application.id))
    involved = (person.id for person in asked.log.people_in(application.id))
    return known(dict.fromkeys(chain(involved, *rounds)), asked.log)


def _waits(person: Person, end: datetime, asked: Asked) -> bool:
    """Was invited before the end, has not answered, and is in no process that goes on."""
    last = person.invitations.as_of(asked.now)
    if last is None or last.step is not InvitationStep.SENT or last.at >= end:
        return False
    return all(a.status(asked.now) not in LIVE_STATUSES for a in asked.log.applications_of(person.id))
