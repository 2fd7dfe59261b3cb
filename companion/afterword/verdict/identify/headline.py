"""The employers that a headline states: "Director at Globex, formerly Acme | Speaker"."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from afterword.verdict.identify.company import Company, parse_company
from afterword.verdict.identify.data import words
from afterword.verdict.identify.tokens import key, plain

_LONGEST = 500
_MOST = 12  # clauses that are looked at
_AT, _WAS, _NOW = words("at_words.txt"), words("was_words.txt"), words("now_words.txt")
_AFTER = frozenset({"alum", "alumni", "alumnus", "alumna", "alums", "veteran"})
_CLAUSES = re.compile(r"[|｜•·;→►▶\n()\[\]（）【】]|\s[-–—~:/]+\s|[。．]|\.\s")
_ITEMS = re.compile(r",|、|，|\s(?:&|and|und|et|y|e|og|och|i|oraz|и|ve)\s|\s\+\s|/")
_EX = re.compile(r"\b(ex|eks|экс|prev|fmr|x)[-.–]\s*(?=\w)", re.IGNORECASE)
_MOTO = re.compile(r"(?<!\w)(?:元|前|原|전)\s?(?=\S{2})")
_SIGN = re.compile(r"\s*@\s*(?=\w)")
_SOME = re.compile(r"[\w.'’&+-]+")


class Standing(StrEnum):
    """Whether an employer is the present one, as far as the headline says."""

    CURRENT = "current"
    FORMER = "former"
    UNKNOWN = "unknown"


class Stated(NamedTuple):
    """One item of a headline: its words' keys, the employer that it names, if any, and since when not."""

    words: tuple[str, ...]
    company: Company | None
    standing: Standing


@lru_cache(maxsize=64)  # of one profile, for everybody who is compared
def stated(headline: str) -> tuple[Stated, ...]:
    """Every item of a headline, in its order."""
    text = _SIGN.sub(" at ", _MOTO.sub("ex ", _EX.sub("ex ", plain(headline[:_LONGEST]))))
    found = [item for clause in _CLAUSES.split(text)[: _MOST * 2] for item in _clause(clause)]
    return tuple(found[:_MOST])


def _clause(clause: str) -> Iterator[Stated]:
    """The items of a clause. "Formerly" holds for all that follow it, until another word says otherwise."""
    standing = Standing.UNKNOWN
    for item in _items(clause):
        spelt = _SOME.findall(item)
        keys = tuple(filter(None, (key(word) for word in spelt)))
        said = _standing(keys)
        standing = said or (standing if standing is Standing.FORMER else Standing.UNKNOWN)
        if keys:
            yield Stated(keys, _company(spelt, standing, said), standing)


def _items(clause: str) -> Iterator[str]:
    """Parted by commas and the like, and before every word that says since when."""
    for part in _ITEMS.split(clause):
        begun: list[str] = []
        for word in part.split():
            if key(word) in _WAS | _NOW and key(word) not in _AFTER and begun:
                yield " ".join(begun)
                begun = []
            begun.append(word)
        yield " ".join(begun)


def _standing(keys: tuple[str, ...]) -> Standing | None:
    if not _WAS.isdisjoint(keys):
        return Standing.FORMER
    return Standing.CURRENT if keys and (keys[0] in _NOW or not _AT.isdisjoint(keys[1:])) else None


def _company(spelt: list[str], standing: Standing, said: Standing | None) -> Company | None:
    """What stands after "at", else after "ex"; the item itself where a list of former ones goes on."""
    keys = [key(word) for word in spelt]
    start = max((n + 1 for n, word in enumerate(keys) if word in _AT and n), default=0)
    if not start and standing is Standing.FORMER:
        start = next((n + 1 for n, word in enumerate(keys) if word in _WAS - _AFTER), 0)
        spelt = [word for word in spelt if key(word) not in _AFTER]
    elif not start and said is None:
        return None
    rest = [word for n, word in enumerate(spelt) if n >= start and key(word) not in _NOW]
    name = " ".join(rest).strip(" .-'’&+")
    company = parse_company(name) if name and (name[0].isupper() or not name[0].islower()) else None
    return company if company and company.core else None
