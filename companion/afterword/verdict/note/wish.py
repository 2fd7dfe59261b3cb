"""In which language a note is to be: asked now, kept for the person, of their page, or the user's own."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from afterword.verdict.log import Person
from afterword.verdict.note.language import DEFAULT, Language, code_of, language_of

AUTO = "auto"
"""Told in place of a language: not the person's own, but the one of their page, else the user's."""


class Wish(NamedTuple):
    """A language's code and a register, each None where nothing is wished."""

    language: str | None = None
    register: str | None = None


def wish_of(person: Person, now: datetime) -> Wish:
    """What is kept for notes to the person."""
    kept = person.spoken.as_of(now)
    return Wish(kept.language, kept.register) if kept else Wish()


def language_for(wishes: Iterable[Wish]) -> Language:
    """The first language that there is, else English, in the first register that goes with it.

    A register that was wished for another language does not go with it. A code that there is no language
    of, as of a page or of a newer version, is passed over.
    """
    told = [(wish, code_of(wish.language) if wish.language else None) for wish in wishes]
    code = next((code for _, code in told if code), DEFAULT)
    registers = (
        wish.register for wish, of in told if wish.register and (of == code or wish.language is None)
    )
    return language_of(code, next(registers, None))
