"""Two entries of the log that are one person."""

from collections.abc import Callable
from datetime import UTC, datetime

from afterword.contract import MergeRequest
from afterword.errors import BadInput
from afterword.record.entry import Entry
from afterword.record.resolve import resolve
from afterword.verdict.facts import Apart, Fact, Merged, Named
from afterword.verdict.log import Log, Person


def merge(
    request: MergeRequest,
    log: Log,
    now: datetime,
    _zone: str,
    _new_id: Callable[[], str],
) -> Entry:
    """Join them, or note that they are two. Raises BadInput when they are one, NotFound, Ambiguous."""
    person, other = resolve(request.person, log), resolve(request.other, log)
    if person is other:
        raise BadInput(f"That is one person in your log: {person.name}. There is nothing to join.", "other")
    at = now.astimezone(UTC)
    if not request.same:
        return _two(person, other, log, at)
    facts: tuple[Fact, ...] = (Merged(at=at, person=person.id, other=other.id), *_still(person, other, at))
    return Entry(facts, f"{_both(person, other)} are one person in your log now.", person.id)


def _two(person: Person, other: Person, log: Log, at: datetime) -> Entry:
    known = frozenset((person.id, other.id)) in log.apart
    facts = () if known else (Apart(at=at, person=person.id, other=other.id),)
    return Entry(facts, f"Noted: {_both(person, other, 'the')} are two people.", person.id)


def _still(person: Person, other: Person, at: datetime) -> tuple[Named, ...]:
    """They go on being called as the first was, also when the other's name was told later."""
    last = max((*person.names, *other.names), key=lambda fact: fact.at, default=None)
    if last is None or not person.name or last.name == person.name:
        return ()
    return (Named(at=at, person=person.id, name=person.name),)


def _both(person: Person, other: Person, the: str = "The") -> str:
    if person.name == other.name:
        return f"{the} two called {person.name}"
    return f"{person.name} and {other.name}"
