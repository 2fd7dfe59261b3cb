"""In which language notes to a person are."""

from collections.abc import Callable
from datetime import UTC, datetime

from afterword.contract import NoteRequest
from afterword.errors import BadInput
from afterword.record.entry import Entry
from afterword.record.resolve import resolve
from afterword.verdict.facts import Spoken
from afterword.verdict.log import Log, Person
from afterword.verdict.note import AUTO, Wish, language_for, wish_of
from afterword.verdict.note.language import language_of

_NOTHING = "Say what to keep: a language, a register, or a text of your own."


def speech(
    request: NoteRequest,
    log: Log,
    now: datetime,
    _zone: str,
    _new_id: Callable[[], str],
) -> Entry:
    """Keep the language and the register asked for; "auto" leaves it to their page and to the user's own.

    Raises BadInput for a language that there is none of, or when neither is told; NotFound, Ambiguous.
    """
    if request.language is None and request.register_ is None:
        raise BadInput(_NOTHING, "keep")
    person, at = resolve(request.person, log), now.astimezone(UTC)
    wish = told(request.language, request.register_, wish_of(person, at))
    facts = spoken(person, wish, at)
    how = "Noted" if facts else "So it is already"
    return Entry(facts, f"{how}: notes to {person.name} are in {called(wish)}.", person.id)


def spoken(person: Person, wish: Wish, at: datetime) -> tuple[Spoken, ...]:
    """That notes to them are so, if it is news."""
    if wish == wish_of(person, at):
        return ()
    return (Spoken(at=at, person=person.id, language=wish.language, register=wish.register),)


def told(language: str | None, register: str | None, before: Wish) -> Wish:
    """What is wished after this was told. Another language without a register is in its usual one.

    Raises BadInput for a language that there is none of.
    """
    if language == AUTO:
        return Wish(None, register)
    code = before.language if language is None else language_of(language).code
    return Wish(code, register or (before.register if code == before.language else None))


def called(wish: Wish) -> str:
    """ "Deutsch (Sie)"."""
    spoken = language_for([wish])
    register = f" ({spoken.registers[spoken.register_]})" if wish.language else f", {wish.register}"
    where = spoken.name if wish.language else "the language of their profile, else yours"
    return f"{where}{register if wish.register else ''}"
