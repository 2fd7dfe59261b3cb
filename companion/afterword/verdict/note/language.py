"""A language's wordings and lint patterns: data that a translator writes without code.

Templates hold fields in braces: `{name}`, `{role}`, `{company}`, `{month}`, `{detail}`. What stands in
[brackets] is left out when its field is not known or the note is too long; of [one way|another] the first
that can be said is. What stands in [[double brackets]] is the first to go. After a greeting the sentence
goes on in lower case, except words of `keeps_capital`.
"""

import json
from functools import cache
from importlib.resources import files
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from afterword.errors import BadInput
from afterword.verdict.note.occasion import Outcome

LANGUAGES = ("en",)
"""Every file in languages/."""

_Several = Annotated[list[str], Field(min_length=3)]


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Wording(_Data):
    """The ways to say one outcome; people of one panel get different ones."""

    anchor: _Several
    detail: _Several | None = Field(default=None, description="Where the language's own does not fit.")
    thanks: _Several
    end: _Several


class LintWords(_Data):
    """What a finding looks for (regular expressions, any case) and says. `{found}` is what was found."""

    text: str
    patterns: list[str] = []


class Language(_Data):
    """One file of languages/. `wordings` has every outcome, and three more: `announced` is accepted, and
    all may know; `unmet` is for whoever was in the process but not met; `suggested_unmet` for whoever
    suggested connecting without a meeting that is logged."""

    code: str
    months: Annotated[list[str], Field(min_length=12, max_length=12)]
    keeps_capital: list[str]
    greeting: list[str]
    detail: _Several
    wordings: dict[Outcome | str, Wording]
    greeted: str = Field(description="A pattern; its group is whom a note greets.")
    plain_words: str = Field(description="Words that could be in a note to anybody.")
    lint: dict[str, LintWords]


@cache
def language_of(code: str) -> Language:
    """The language of that code, or of its first part (`en-GB` is `en`). BadInput when there is none."""
    known = code.lower().replace("_", "-").split("-")[0]
    if known not in LANGUAGES:
        raise BadInput(f"No notes in “{code[:20]}” yet. There are: {', '.join(LANGUAGES)}.", "language")
    file = files(__package__).joinpath("languages", f"{known}.json")
    return Language.model_validate(json.loads(file.read_text(encoding="utf-8")))
