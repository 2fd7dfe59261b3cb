"""A detail of a conversation, for the note."""

from collections.abc import Callable
from datetime import UTC, datetime

from afterword.contract import NoteRequest
from afterword.record import text
from afterword.record.entry import Entry
from afterword.record.resolve import resolve
from afterword.verdict.facts import Remembered
from afterword.verdict.log import Log
from afterword.verdict.unremembered import unremembered


def remember(
    request: NoteRequest,
    log: Log,
    now: datetime,
    _zone: str,
    _new_id: Callable[[], str],
) -> Entry:
    """Keep the detail in the user's own words. The one told last is told again of a later conversation only.

    Raises NotFound, Ambiguous.
    """
    person, at = resolve(request.person, log), now.astimezone(UTC)
    kept, last = text.lines(request.detail or ""), person.details.as_of(at)
    known = last is not None and last.detail == kept and unremembered(person, log, at) is None
    if not kept or known:
        return Entry((), "There was nothing new to remember.", person.id)
    fact = Remembered(at=at, person=person.id, detail=kept)
    return Entry((fact,), "Remembered for the note.", person.id)
