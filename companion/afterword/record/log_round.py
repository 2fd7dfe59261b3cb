"""The round that a request to log tells of: a new one, one more person in a known one, or a known one."""

from datetime import datetime
from typing import NamedTuple

from afterword.contract import LogRequest
from afterword.record.moments import known_zone, sensible
from afterword.record.text import one_line
from afterword.verdict.facts import Scheduled
from afterword.verdict.log import Log
from afterword.words import InterviewStatus


class Round(NamedTuple):
    """`schedule` as it will stand; `facts` empty when it stands like that already."""

    schedule: Scheduled
    is_new: bool
    facts: tuple[Scheduled, ...]


def round_of(
    request: LogRequest, person: str, application: str, log: Log, now: datetime, zone: str, new_id: str
) -> Round | None:
    """The round, or None when no start was told. Raises BadInput for an impossible date or zone."""
    if request.starts_at is None:
        return None
    told = Scheduled(
        at=now,
        interview=new_id,
        application=application,
        starts_at=sensible(request.starts_at, now, "starts_at"),
        minutes=request.minutes,
        zone=known_zone(request.zone or zone),
        people=(person,),
        round=one_line(request.round or "") or None,
    )
    known = _at_that_time(told, log)
    return _joined(known, told, log) if known else Round(told, True, (told,))


def _at_that_time(told: Scheduled, log: Log) -> Scheduled | None:
    """The round of the same application that starts at the same moment."""
    schedules = (i.schedule(told.at) for i in log.interviews_in(told.application))
    return next((schedule for schedule in schedules if schedule.starts_at == told.starts_at), None)


def _joined(known: Scheduled, told: Scheduled, log: Log) -> Round:
    """The known round with this person in it; one that was cancelled is on again."""
    people = known.people if told.people[0] in known.people else known.people + told.people
    joined = Scheduled(
        at=told.at,
        interview=known.interview,
        application=known.application,
        starts_at=known.starts_at,
        minutes=known.minutes,
        zone=known.zone,
        people=people,
        round=known.round or told.round,
    )
    cancelled = log.interviews[known.interview].status(told.at) is InterviewStatus.CANCELLED
    same = (people, joined.round) == (known.people, known.round) and not cancelled
    return Round(known, False, ()) if same else Round(joined, False, (joined,))
