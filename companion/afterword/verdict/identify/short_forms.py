"""Which given names are one: Liz and Elizabeth, Pepe and José; and which may be: Jan and John.

Nicknames come from the `nicknames` library (English) and data/nicknames.csv; names that answer to each other
across languages and ways of romanising from data/variants.csv.
"""

from functools import cache

from nicknames import NickNamer

from afterword.verdict.identify.data import is_ready, rows
from afterword.verdict.identify.frequency import Kind, kind
from afterword.verdict.identify.tokens import key


def forms(name: str) -> frozenset[str]:
    """The key itself and every full name that it may be short for. Names with a form in common are one."""
    return _table().get(name) or frozenset((name,))


def variants(name: str) -> frozenset[str]:
    """The key itself and the first name of every group it is in. Names with one in common may be one.

    Weaker than forms(): Jan Kowalski may be John Kowalski abroad, but in one town they are two people.
    """
    return _groups().get(name) or frozenset((name,))


def is_given_name(name: str) -> bool:
    """Whether the key is a known given name, in full or short."""
    return name in _table() or kind(name) is Kind.GIVEN


def in_words(one: str, other: str, one_key: str, other_key: str) -> str:
    """How two forms of one name belong together, for a person to read."""
    if len(one_key) < len(other_key) and other_key in forms(one_key):
        return f"{one} is short for {other}"
    if len(other_key) < len(one_key) and one_key in forms(other_key):
        return f"{other} is short for {one}"
    return f"{one} and {other} are forms of one name"


@cache
def _table() -> dict[str, frozenset[str]]:
    english = NickNamer().nickname_lookup
    found: dict[str, list[str]] = {}
    for full, *shorts in [*_keyed("nicknames.csv"), *([key(f), *map(key, s)] for f, s in english.items())]:
        found.setdefault(full, [full])
        for short in shorts:
            found.setdefault(short, [short]).append(full)
    return {name: frozenset(of) for name, of in found.items()}


@cache
def _groups() -> dict[str, frozenset[str]]:
    found: dict[str, list[str]] = {}
    for group in _keyed("variants.csv"):
        for name in group:
            found.setdefault(name, [name]).append(group[0])
    return {name: frozenset(of) for name, of in found.items()}


def _keyed(table: str) -> list[list[str]]:
    return [
        row.split(",") if " " not in row and is_ready(row) else [*map(key, row.split(","))]
        for row in rows(table)
    ]
