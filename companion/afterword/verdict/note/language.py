"""A language's sentences and lint patterns: data that a translator writes without code (docs/NOTES.md).

Sentences hold fields in braces: `{name}`, `{role}`, `{company}`, `{month}`, `{detail}`. What stands in
[brackets] is left out when its field is not known or the note is too long; of [one way|another] the first
that can be said is. What stands in [[double brackets]] is the first to go. `<Ihre|deine>` has one form for
each register, in their order. A sentence is written as it stands after "Hi Priya,": a capital is set where
it needs one.
"""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from afterword.errors import BadInput
from afterword.words import Register

DEFAULT = "en"
_FOLDER = files(__package__).joinpath("languages")
LANGUAGES = tuple(sorted(file.name.removesuffix(".json") for file in _FOLDER.iterdir()))
"""The code of every file in languages/."""

_Several = Annotated[list[str], Field(min_length=3)]
_FORMS = re.compile(r"<([^<>]*)>")
_SPOKEN = ("greeting", "anchor", "detail", "thanks", "end", "letters", "closing")


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Anchors(_Data):
    """Which conversation. All but `met` and `suggested` are true without one."""

    met: _Several
    unmet: _Several = Field(description="In the process, but never met.")
    suggested: _Several = Field(description="They suggested connecting, in a conversation.")
    suggested_only: _Several = Field(description="They suggested connecting; no conversation is logged.")
    recruiter: _Several
    referrer: _Several
    elsewhere: _Several


class Thanks(_Data):
    """For what there is to thank for."""

    met: _Several
    unmet: _Several
    suggested_only: _Several
    referrer: _Several
    elsewhere: _Several


class Ends(_Data):
    """An open end, never an ask."""

    touch: _Several
    paths: _Several = Field(description="The process is over; one may meet again.")
    either_way: _Several = Field(description="The decision is pending and does not matter.")
    colleagues: _Several = Field(description="The job is accepted and all may know.")
    posted: _Several = Field(description="They will hear how it goes.")


class LetterWords(_Data):
    """A letter without a limit: sentence after sentence, without those whose field is not known."""

    subject: str
    body: list[str]
    unmet: str | None = Field(default=None, description="The first sentence where no round took place.")


class Letters(_Data):
    """What else is written around an interview (ETIQUETTE.md, "Around the invitation")."""

    thank_you: LetterWords
    follow_up_1: LetterWords
    follow_up_2: LetterWords
    follow_up_3: LetterWords
    reply: LetterWords = Field(description="They invited the user.")
    message: LetterWords = Field(description="To somebody connected already.")
    withdrew: LetterWords = Field(description="Advice to the user, a paragraph each, whatever the register.")


class LintWords(_Data):
    """What findings look for: regular expressions, any case, whole words where there are spaces."""

    default_text: list[str] = Field(description="LinkedIn's own stock text.")
    asks: list[str]
    re_argues: list[str]
    flattery: list[str]
    empty_phrase: list[str]
    names_offer: list[str]
    thanked: list[str] = Field(description="Thanks for what was given: what follows them asks for nothing.")
    contact: list[str] = Field(description="Words that offer the number or the address behind them.")


class Language(_Data):
    """One file of languages/. The name of the file is its code."""

    name: str
    also: list[str] = Field(default=[], description="Other codes, in lower case, that mean it.")
    registers: dict[Register, str] = Field(min_length=1, description="The usual one first, as it is called.")
    whole_name: list[Register] = Field(default=[], description="Where first names alone are too familiar.")
    goes_on: bool = Field(default=False, description="In lower case after a greeting, in a letter too.")
    spaces: bool = Field(default=True, description="Whether words are set apart by spaces.")
    months: Annotated[list[str], Field(min_length=12, max_length=12)]
    greeting: _Several
    anchor: Anchors
    detail: _Several
    thanks: Thanks
    end: Ends
    letters: Letters
    closing: str
    greeted: str = Field(description="A pattern; the group that is found is whom a note greets.")
    plain_words: str = Field(description="Words that could be in a note to anybody.")
    lint: LintWords
    code: str
    register_: Register

    @model_validator(mode="after")
    def _names_its_own_registers(self) -> "Language":
        if not {self.register_, *self.whole_name} <= set(self.registers):
            raise ValueError("a register is named that is not in `registers`")
        return self


def language_of(code: str, register: str | None = None) -> Language:
    """The language of that code (`en-GB` is `en`, `zh_TW` is `zh-Hant`), in the register or its usual one.

    Raises BadInput when there is none of that code.
    """
    known = code_of(code)
    if known is None:
        raise BadInput(f"No notes in “{code[:20]}” yet. There are: {', '.join(LANGUAGES)}.", "language")
    registers = list(_read(known)["registers"])
    return _spoken(known, register if register in registers else registers[0])


def code_of(code: str) -> str | None:
    """The language's own code; None when there is none."""
    asked = code.lower().replace("_", "-")
    return next((_names()[part] for part in _shorter(asked) if part in _names()), None)


def _shorter(code: str) -> list[str]:
    """zh-hant-hk, zh-hant, zh."""
    parts = code.split("-")
    return ["-".join(parts[:n]) for n in range(len(parts), 0, -1)]


@cache
def _names() -> dict[str, str]:
    return {name: code for code in LANGUAGES for name in (code.lower(), *_read(code).get("also", []))}


@cache
def _read(code: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(_FOLDER.joinpath(f"{code}.json").read_text(encoding="utf-8"))
    return data


@cache
def _spoken(code: str, register: str) -> Language:
    raw = _read(code)
    nth = list(raw["registers"]).index(register)
    spoken = {key: _in_register(raw[key], nth) for key in _SPOKEN}
    return Language.model_validate({**raw, **spoken, "code": code, "register_": register})


def _in_register(value: Any, nth: int) -> Any:
    if isinstance(value, str):
        return _FORMS.sub(lambda forms: forms[1].split("|")[nth], value)
    if isinstance(value, list):
        return [_in_register(one, nth) for one in value]
    return {key: _in_register(one, nth) for key, one in value.items()}
