"""Japanese names in kanji: 佐藤健 is Sato Ken, which sign by sign is read Zuoteng Jian."""

import re
from functools import cache
from itertools import islice, product
from typing import NamedTuple

from afterword.verdict.identify.data import rows
from afterword.verdict.identify.tokens import key

_LONGEST = 8  # characters of a name that are looked at
_LONGEST_FAMILY = 3
_MOST_SIGNS, _MOST_READINGS = 3, 16  # of a given name
_PAIR = 2  # signs of most surnames
_KANA = re.compile("[\u3040-\u30ff]")


class Reading(NamedTuple):
    """Keys of how a surname and a given name may be read; empty for what the tables do not have."""

    family: tuple[str, ...] = ()
    given: tuple[str, ...] = ()


def readings(text: str) -> Reading:
    """How a name in kanji is read in Japan. Empty where it is none, or may as well be a Chinese one.

    `text` is the whole name, with or without a space. Sources: data/kanji_family.txt, data/kanji_given.txt,
    data/kanji_single.txt, data/kanji_signs.txt.
    """
    family, _, given = text.strip().replace("　", " ").partition(" ")
    if given:
        given = given.strip()
        found = _read(family, given)
        return found if found.family else _unknown(family, _single().get(given, ()))
    bare = family[:_LONGEST]
    cuts = ((bare[:size], bare[size:]) for size in range(min(_LONGEST_FAMILY, len(bare) - 1), 0, -1))
    return next(filter(any, (_read(*cut) for cut in cuts)), Reading())


def _read(family: str, given: str) -> Reading:
    """A surname of one character may be Chinese: it counts only before a Japanese given name."""
    known, spelt = _families().get(family, ()), _given(given)
    if len(family) < 2 and not (known and spelt):
        return Reading()
    if known:
        return Reading(known, _once(*_single().get(given, ()), *(spelt or _by_sign(given))))
    return _unknown(family, spelt) if len(given) > 1 else Reading()


def _unknown(family: str, given: tuple[str, ...]) -> Reading:
    """A surname of two signs that no table has, before what is a given name in Japan: read sign by sign."""
    read = _by_sign(family) if given and len(family) == _PAIR else ()
    return Reading(read, given) if read else Reading()


def _once(*read: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(read))


def _given(kanji: str) -> tuple[str, ...]:
    """Searched for in the text itself: 40,000 entries would take 6 MB."""
    if not kanji or " " in kanji or kanji.isascii():
        return ()
    text, found, at = _givens(), [], -1
    while (at := text.find(f" {kanji} ", at + 1)) >= 0:
        line = text.rfind("\n", 0, at) + 1
        found.append(key(text[line : text.index(" ", line)]))
    return tuple(found)


def _by_sign(given: str) -> tuple[str, ...]:
    """What a name that no table has may be read as, sign by sign; the likeliest first."""
    signs = [_signs().get(sign) or ([key(sign)] if _KANA.match(sign) else []) for sign in given[:_MOST_SIGNS]]
    found = (key("".join(parts)) for parts in product(*signs))
    return tuple(dict.fromkeys(islice(found, _MOST_READINGS)))


@cache
def _signs() -> dict[str, list[str]]:
    return {sign: read for sign, *read in (row.split() for row in rows("kanji_signs.txt"))}


@cache
def _single() -> dict[str, tuple[str, ...]]:
    table = (row.split() for row in rows("kanji_single.txt"))
    return {sign: tuple(map(key, read)) for sign, *read in table}


@cache
def _families() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for row in rows("kanji_family.txt"):
        reading, *spellings = row.split()
        for kanji in spellings:
            table[kanji] = (*table.get(kanji, ()), key(reading))
    return table


@cache
def _givens() -> str:
    return "\n" + "".join(f"{row} \n" for row in rows("kanji_given.txt"))
