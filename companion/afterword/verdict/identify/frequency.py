"""How rare a word of names is in the world: a user's own log is too small to know that Wei Wang is common."""

from enum import IntFlag
from functools import cache, lru_cache

from afterword.verdict.identify.data import rows

UNKNOWN = 17
"""Bits of a word that the table does not have: it is rarer than 1 in 60,000 people."""


class Kind(IntFlag):
    """What a word mostly is in names. Unknown words are neither."""

    GIVEN = 32
    FAMILY = 64
    BOTH = GIVEN | FAMILY


_BITS = 31


def rarity(key: str) -> int:
    """Bits, 7 to 17: one person in 2**bits bears a name with this word. Source: data/name_bits.txt."""
    return _table().get(key, UNKNOWN) & _BITS


@lru_cache(maxsize=4096)
def kind(key: str) -> Kind:
    """Whether the word is known as a given name, a surname or both; Kind(0) for neither."""
    return Kind(_table().get(key, 0) & Kind.BOTH)


@cache
def _table() -> dict[str, int]:
    """Kind and bits in one number each: 30,000 words are kept in 3 MB."""
    table: dict[str, int] = {}
    for row in rows("name_bits.txt"):
        name, bits, words = row.split(" ", 2)
        table |= dict.fromkeys(words.split(), Kind[name.upper()].value | int(bits))
    return table
