"""The user's word on a thing to do."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.contract import TodoRequest
from afterword.errors import BadInput, NotFound
from afterword.record.entry import Entry
from afterword.record.moments import known_zone
from afterword.verdict.due import Todo, due
from afterword.verdict.facts import Handled
from afterword.verdict.log import Log
from afterword.verdict.policy import Policy
from afterword.verdict.words_of_time import when
from afterword.words import TodoStep

_MORNING = time(9)


def todo(request: TodoRequest, log: Log, now: datetime, zone: str, policy: Policy) -> Entry:
    """Note it. Raises NotFound for what is not to be done (any more); BadInput for a later that is none."""
    found = next((todo for todo in due(log, policy, now) if todo.id == request.id), None)
    if found is None:
        raise NotFound("That is no longer to be done. `afterword due` lists what is.")
    until = _until(request, found, now, zone) if request.step is TodoStep.SNOOZED else None
    fact = Handled(
        at=now.astimezone(UTC), step=request.step, since=found.since, until=until, **found.subject._asdict()
    )
    return Entry((fact,), f"{_said(fact, now)}: {found.text}", fact.person, fact.application, fact.interview)


def _until(request: TodoRequest, found: Todo, now: datetime, zone: str) -> datetime:
    """In UTC. A snooze that outlasts the thing would be a "never" in disguise."""
    until = (request.until or _tomorrow(now, zone)).astimezone(UTC)
    if until <= now:
        raise BadInput("That moment is over. Say when you want to see it again.", "until")
    if until >= found.until:
        last = when(found.until, now)
        raise BadInput(f"That is too late: it can be done until {last}. Name an earlier time.", "until")
    return until


def _tomorrow(now: datetime, zone: str) -> datetime:
    """At nine in the morning, on the user's clock."""
    there = ZoneInfo(known_zone(zone))
    day = now.astimezone(there).date() + timedelta(days=1)
    return datetime.combine(day, _MORNING, there)


def _said(fact: Handled, now: datetime) -> str:
    if fact.until:
        return f"Later, {when(fact.until, now)}"
    return "Done" if fact.step is TodoStep.DONE else "Never again"
