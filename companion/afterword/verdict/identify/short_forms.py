"""Which given names are one: Liz and Elizabeth, Pepe and José, Dima and Dmitry.

English comes from the `nicknames` library, the other languages from data/nicknames.csv.
"""

from collections import defaultdict
from functools import cache

from nicknames import NickNamer

from afterword.verdict.identify.data import rows
from afterword.verdict.identify.tokens import key


def forms(name: str) -> frozenset[str]:
    """The key itself and every full name that it may be short for. Names with a form in common are one."""
    return _table().get(name) or frozenset((name,))


def is_given_name(name: str) -> bool:
    """Whether the key is a known given name, in full or short."""
    return name in _table()


def in_words(one: str, other: str, one_key: str, other_key: str) -> str:
    """How two forms of one name belong together, for a person to read."""
    if len(one_key) < len(other_key) and other_key in forms(one_key):
        return f"{one} is short for {other}"
    if len(other_key) < len(one_key) and one_key in forms(other_key):
        return f"{other} is short for {one}"
    return f"{one} and {other} are forms of one name"


@cache
def _table() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for full, shorts in _pairs():
        found[full].add(full)
        for short in shorts:
            found[short] |= {short, full}
    return {name: frozenset(of) for name, of in found.items()}


def _pairs() -> list[tuple[str, list[str]]]:
    own = [[key(name) for name in row.split(",")] for row in rows("nicknames.csv")]
    english = NickNamer().nickname_lookup
    return [(full, shorts) for full, *shorts in own] + [
        (key(full), [key(short) for short in shorts]) for full, shorts in english.items()
    ]
