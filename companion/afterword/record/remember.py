"""A detail of a conversation, for the note."""

from datetime import UTC, datetime

from afterword.record import text
from afterword.record.entry import Entry
from afterword.verdict.facts import Remembered


def remember(person_id: str, detail: str, now: datetime) -> Entry:
    """Keep the detail in the user's own words. An empty one is nothing to keep."""
    kept = text.lines(detail)
    if not kept:
        return Entry((), "There was nothing to remember.", person_id)
    fact = Remembered(at=now.astimezone(UTC), person=person_id, detail=kept)
    return Entry((fact,), "Remembered for the note.", person_id)
