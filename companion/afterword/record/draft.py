"""The user's own text of a note to a person, kept until it is sent."""

from collections.abc import Callable
from datetime import UTC, datetime

from afterword.contract import NoteRequest
from afterword.errors import BadInput
from afterword.record import text
from afterword.record.entry import Entry
from afterword.record.resolve import resolve
from afterword.verdict.facts import Drafted
from afterword.verdict.log import Log, Person
from afterword.verdict.note import own_text
from afterword.verdict.note.language import Language


def draft(request: NoteRequest, log: Log, now: datetime, spoken: Callable[[Person], Language]) -> Entry:
    """Keep the text, in the language that it is `spoken` in; with `fresh`, go back to Afterword's draft.

    Raises BadInput for an empty text, or for both at once; NotFound, Ambiguous.
    """
    if request.fresh and request.text is not None:
        raise BadInput("Keep a text of your own, or go back to Afterword's draft: not both.", "fresh")
    person, at = resolve(request.person, log), now.astimezone(UTC)
    return _back(person, at) if request.fresh else _kept(person, request.text or "", spoken(person), at)


def _back(person: Person, at: datetime) -> Entry:
    said = f"The note to {person.name} is Afterword's draft"
    if own_text(person, at) is None:
        return Entry((), f"{said} already.", person.id)
    return Entry((Drafted(at=at, person=person.id),), f"{said} again.", person.id)


def _kept(person: Person, told: str, spoken: Language, at: datetime) -> Entry:
    words = text.as_written(told)
    if not words:
        raise BadInput("There is no text to keep. Write one, or go back to Afterword's draft.", "text")
    if own_text(person, at) == (words, spoken):
        return Entry((), f"Your text for {person.name} is kept already.", person.id)
    register = spoken.register_.value
    fact = Drafted(at=at, person=person.id, text=words, language=spoken.code, register=register)
    return Entry((fact,), f"Your text for {person.name} is kept until you send it.", person.id)
