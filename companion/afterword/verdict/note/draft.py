"""A text that is looked at, and what it is to be measured by."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from afterword.verdict.identify.name import parse_name
from afterword.verdict.note.fields import one_line, spoken_company, spoken_role
from afterword.verdict.note.language import Language, language_of
from afterword.verdict.note.occasion import Occasion

Found = Iterator[dict[str, str]]
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_TEMPLATE_SIGNS = re.compile(r"\{\w+\}|[\[\]|]")


class Draft(NamedTuple):
    """`unnamed` is the text without the names in it."""

    text: str
    occasion: Occasion
    limit: int
    language: Language
    unnamed: str


def draft(text: str, occasion: Occasion, limit: int, language: Language) -> Draft:
    """A text, ready to be looked at."""
    return Draft(text, occasion, limit, language, _unnamed(text, occasion, language.spaces))


def words(text: str, spaces: bool = True) -> set[str]:
    """The words of a text; where no spaces part them, its characters."""
    found = {word.replace("’", "'") for word in WORD.findall(text.casefold())}
    return found if spaces else set().union(*found)


@cache
def commonplace(code: str, register: str) -> set[str]:
    """What could be said to anybody: the plain words, the months and every word of the sentences."""
    language = language_of(code, register)
    return words(f"{language.plain_words} {' '.join(language.months)}", language.spaces) | said(
        code, register
    )


@cache
def said(code: str, register: str) -> set[str]:
    """Every word of the language's sentences in that register."""
    language = language_of(code, register)
    pools = (language.anchor, language.thanks, language.end)
    ways = [text for pool in pools for several in pool.model_dump().values() for text in several]
    texts = [*language.greeting, *language.detail, *ways]
    return words(_TEMPLATE_SIGNS.sub(" ", " ".join(texts)), language.spaces)


def _unnamed(text: str, them: Occasion, spaces: bool) -> str:
    """A company may be called "Offer" and a role "Feedback Analyst": no rule is to stumble over them."""
    known = (them.name, parse_name(them.name).display, them.company, spoken_company(them.company),
             them.role, spoken_role(them.role))  # fmt: skip
    text = one_line(text)
    for name in sorted({*filter(None, map(one_line, known))}, key=len, reverse=True):
        whole = rf"(?<!\w){re.escape(name)}(?!\w)" if spaces else re.escape(name)
        text = re.sub(whole, "…", text, flags=re.IGNORECASE)
    return text
