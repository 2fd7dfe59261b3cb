"""What a profile says and the log shall not take over."""

from collections.abc import Callable
from datetime import UTC, datetime

from afterword.contract import DeclineRequest
from afterword.record import text
from afterword.record.entry import Entry
from afterword.record.resolve import resolve
from afterword.verdict.facts import Declined
from afterword.verdict.log import Log, Person
from afterword.verdict.offers import is_declined
from afterword.words import KnownBy


def decline(
    request: DeclineRequest,
    log: Log,
    now: datetime,
    _zone: str,
    _new_id: Callable[[], str],
) -> Entry:
    """Note that it shall not be offered again. Raises BadInput, NotFound, Ambiguous."""
    person, at = resolve(request.person, log), now.astimezone(UTC)
    kinds = [KnownBy(request.kind)] if request.kind else [KnownBy.NAME, KnownBy.COMPANY]
    value = text.company_name(request.value, "value")
    new = [what for what in kinds if not is_declined(person, what, value)]
    facts = tuple(Declined(at=at, person=person.id, what=what, value=value) for what in new)
    return Entry(facts, _left(person, kinds), person.id)


def _left(person: Person, kinds: list[KnownBy]) -> str:
    at = f" at {person.employer}" if KnownBy.COMPANY in kinds and person.employer else ""
    return f"Left as it is: {person.name}{at}. You will not be asked again."
