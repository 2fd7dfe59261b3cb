"""A draft for a person, or what is right and wrong about the user's own text."""

from datetime import datetime

from afterword.contract import KeptLanguage, Letter, Note, NoteLanguage, NoteReply, NoteRequest
from afterword.service.answers.details import details
from afterword.verdict import note
from afterword.verdict.brief import brief_of
from afterword.verdict.log import Log, Person
from afterword.verdict.note import Wish
from afterword.verdict.note.language import LANGUAGES, Language, language_of
from afterword.words import LetterKind, Register


def noted(ask: NoteRequest, person: Person, log: Log, now: datetime, own: Wish) -> NoteReply:
    """`own`: the user's own wish. Raises BadInput for a language that there is no wording for."""
    occasion = note.occasion_of(person, log, now, ask.detail)
    spoken = spoken_to(ask, person, now, own)
    return NoteReply(
        person=brief_of(person, log, now),
        note=_note(ask, person, occasion, spoken, now),
        letter=_letter(ask, occasion, spoken, own),
        languages=languages(),
        own=kept_language(note.wish_of(person, now)),
        details=details(person),
    )


def spoken_to(ask: NoteRequest, person: Person, now: datetime, own: Wish) -> Language:
    """In which language: asked for, the person's, the page's, the user's. Raises BadInput for the first.

    A text of the user's is in the language that it reads as, where neither person nor user has one, and in
    the register that it reads as, where none is wished for.
    """
    asked, theirs = Wish(ask.language, ask.register_), note.wish_of(person, now)
    if ask.language == note.AUTO:
        asked, theirs = Wish(None, ask.register_), Wish()
    elif ask.language is not None:
        asked = Wish(language_of(ask.language).code, ask.register_)
    wishes = [asked, theirs, Wish(_read(ask, theirs, own)), Wish(ask.page_language), own]
    spoken = note.language_for(wishes)
    if ask.text and not any(wish.register for wish in wishes):
        return language_of(spoken.code, note.manner(ask.text, spoken.code))
    return spoken


def _read(ask: NoteRequest, theirs: Wish, own: Wish) -> str | None:
    return note.tongue(ask.text) if ask.text and not (theirs.language or own.language) else None


def languages() -> list[NoteLanguage]:
    """What there is to choose from."""
    spoken = map(language_of, LANGUAGES)
    return [NoteLanguage(code=one.code, name=one.name, registers=one.registers) for one in spoken]


def kept_language(wish: Wish) -> KeptLanguage | None:
    """As it crosses the wire; None where nothing is wished."""
    register = Register(wish.register) if wish.register else None
    return KeptLanguage(language=wish.language, register=register) if any(wish) else None


def _note(ask: NoteRequest, person: Person, occasion: note.Occasion, spoken: Language, now: datetime) -> Note:
    if ask.text is not None and not ask.keep:
        return note.checked(ask.text, occasion, ask.limit, spoken)
    own = None if ask.fresh or ask.detail else note.own_text(person, now)
    if own and (own.spoken == spoken or not (ask.language or ask.register_)):
        return note.checked(own.text, occasion, ask.limit, own.spoken, own=True)
    return note.compose(occasion, ask.limit, spoken.code, spoken.register_)


def _letter(ask: NoteRequest, occasion: note.Occasion, spoken: Language, own: Wish) -> Letter | None:
    if ask.letter is None:
        return None
    if ask.letter is LetterKind.WITHDREW and ask.language in (None, note.AUTO):
        spoken = note.language_for([own])  # it is the user who reads it
    return note.compose_letter(ask.letter, occasion, spoken.code, spoken.register_, ask.turn)
