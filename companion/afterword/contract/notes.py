"""Notes and the other letters: what is asked for, what is answered, and in which language."""

from typing import Literal

from pydantic import Field

from afterword.contract.base import Done, Line, Moment, Text, Wire
from afterword.contract.requests import PersonRef
from afterword.contract.verdict import Note, NoteFinding, PersonBrief
from afterword.words import LetterKind, Register


class NoteRequest(Wire):
    """A draft for a person; with `text`, what is right and wrong about that text instead. With `letter`, that
    letter too; `turn` says which of three follow-ups it is.

    The language is the one asked for, else the person's, else the page's, else the user's, else English;
    "auto" passes the person's over. Without `text` a text of the user's that is kept is the note, unless
    `fresh`, a `detail`, or another language or register is asked for.

    `keep` keeps for the person: with `text` that text, with `fresh` that our draft counts again, else
    `language` and `register` ("auto" is the way back).
    """

    person: PersonRef
    detail: Text | None = None
    remember: bool = Field(default=False, description="Keep the detail in the log.")
    language: Line | None = None
    register_: Register | None = Field(default=None, alias="register", description="How to address them.")
    page_language: Line | None = Field(default=None, description="As a verdict's `language`.")
    limit: Literal[200, 300] = 200
    text: Text | None = None
    fresh: bool = Field(default=False, description="Afterword's draft, though a text of the user's is kept.")
    keep: bool = False
    letter: LetterKind | None = None
    turn: Literal[1, 2, 3] = 1
    at: Moment | None = None


class LanguageRequest(Wire):
    """Choose the language of notes to people of whom none is known; "auto" takes that back. Without one, only
    list them."""

    language: Line | None = None
    register_: Register | None = Field(default=None, alias="register")


class Letter(Wire):
    """A draft of another letter than the note. For `withdrew` the text is advice to the user."""

    kind: LetterKind
    subject: str
    text: str
    language: str
    register_: Register = Field(default=Register.NEUTRAL, alias="register")
    detail_needed: bool
    findings: list[NoteFinding] = []


class NoteLanguage(Wire):
    """A language of notes; `registers` are called as in the language itself, the usual one first."""

    code: str
    name: str
    registers: dict[Register, str]


class DetailQuestion(Wire):
    """Asks, after a conversation, for the detail of it; `note` with `detail` and `remember` is the answer.
    `details`: what was noted before, newest first, to choose from."""

    text: str
    ended_at: Moment
    details: list[str] = []


class KeptLanguage(Wire):
    """A language and a register that are kept; None where none was told."""

    language: str | None = None
    register_: Register | None = Field(default=None, alias="register")


class LanguageReply(Wire):
    """The user's own language of notes, if they chose one, and what there is to choose from."""

    own: KeptLanguage | None = None
    languages: list[NoteLanguage]


class NoteReply(Wire):
    """The draft and whom it is for. `own`: the language that is kept for the person. `kept`: what `keep`
    did. `details`: all that is remembered of them, newest first."""

    person: PersonBrief
    note: Note
    letter: Letter | None = None
    languages: list[NoteLanguage] = []
    own: KeptLanguage | None = None
    kept: Done | None = None
    details: list[str] = []


__all__ = [
    "DetailQuestion", "KeptLanguage", "LanguageReply", "LanguageRequest", "Letter", "NoteLanguage",
    "NoteReply", "NoteRequest",
]  # fmt: skip
