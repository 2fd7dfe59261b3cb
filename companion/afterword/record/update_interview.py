"""A round moved, or what became of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from afterword.contract import InterviewChange
from afterword.errors import BadInput, NotFound
from afterword.record.moments import known_zone, sensible
from afterword.record.sentences import ROUND, day_and_time, listed
from afterword.verdict.facts import Fact, Happened, Scheduled
from afterword.verdict.log import Interview, Log, Person
from afterword.words import InterviewStatus

_OVER = {InterviewStatus.DONE, InterviewStatus.NO_SHOW}


def of_interview(
    change: InterviewChange, person: Person, log: Log, now: datetime
) -> Iterator[tuple[Fact, str]]:
    """The changes, each with a clause that says it. Raises BadInput or NotFound."""
    interview, at = _which(change.interview_id, person, log, now), now.astimezone(UTC)
    before = interview.schedule(at)
    after = _moved(before, change, at)
    _refuse_impossible(change, interview, after, now)
    too = _others(after, person, log)
    if replace(after, at=before.at) != before:
        yield after, f"the round is {day_and_time(after, now)}{too}"
    status = change.status
    if status and status is not interview.status(at):
        what = f"the round of {day_and_time(after, now)}: {ROUND[status]}{too}"
        yield Happened(at=at, interview=interview.id, status=status), what


def _refuse_impossible(
    change: InterviewChange, interview: Interview, after: Scheduled, now: datetime
) -> None:
    """What took place stays where it was; what has not begun has not ended. Raises BadInput."""
    if after.starts_at <= now:
        return
    if change.starts_at and interview.status(now) is InterviewStatus.DONE:
        raise BadInput("That round is over. Log the new one: `afterword log` with its time.", "starts_at")
    if change.status in _OVER:
        raise BadInput(
            f"That round is on {day_and_time(after, now)}: it cannot be done or missed before it begins. "
            "Tell it afterwards.",
            "status",
        )


def _others(round: Scheduled, person: Person, log: Log) -> str:
    """ ", for Pa Two as well": a panel has one round, so that what changes does so for all in it."""
    names = [log.people[id].name for id in round.people if id != person.id and id in log.people]
    return f", for {listed(names)} as well" if names else ""


def _moved(before: Scheduled, change: InterviewChange, at: datetime) -> Scheduled:
    starts_at = sensible(change.starts_at, at, "starts_at") if change.starts_at else before.starts_at
    return replace(
        before,
        at=at,
        starts_at=starts_at,
        minutes=change.minutes or before.minutes,
        zone=known_zone(change.zone) if change.zone else before.zone,
    )


def _which(id: str | None, person: Person, log: Log, now: datetime) -> Interview:
    """The round of that id; without one the person's next, else their last."""
    if id is not None:
        return _of_id(id, log)
    rounds = [i for a in log.applications for i in log.interviews_with(person.id, a, now)]
    if not rounds:
        raise NotFound(f"No round with {person.name} is in your log. Log it with its time first.")
    ahead = [i for i in rounds if i.status(now) is InterviewStatus.SCHEDULED]
    if ahead:
        return min(ahead, key=lambda i: i.schedule(now).starts_at)
    return max(rounds, key=lambda i: i.schedule(now).starts_at)


def _of_id(id: str, log: Log) -> Interview:
    if id not in log.interviews:
        raise NotFound("No round in your log has that id. `afterword list` shows them.")
    return log.interviews[id]
