"""Titles before a name, degrees and slogans behind it: taken off, as long as a name is left."""

import re

from afterword.verdict.identify.data import rows, words
from afterword.verdict.identify.frequency import kind
from afterword.verdict.identify.tokens import key

CREDENTIALS = words("credentials.txt")
_TITLES = words("titles.txt")
_SLOGANS = words("slogans.txt")
_FORMER = words("former.txt") - {"ex", "d", "by", "goes", "born"}
_LOUD_TITLES = frozenset(
    {"CA", "CS", "CMA", "Er.", "Ar.", "Fr.", "Km."}
)  # surnames where they are not so written
_GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "2", "iii": "3", "iv": "4"}
_LATIN_END = "\u024f"
_AT = frozenset({"at", "bei", "chez"})
_HONORIFICS = re.compile("(?<=..)(?:" + "|".join(" ".join(rows("honorifics.txt")).split()) + ")$")
_PLAIN_CREDENTIALS = frozenset(
    {"phd", "mba", "msc", "bsc", "llm", "pmp", "esq", "jr", "sr"}
)  # never a surname


def undecorated(words: list[str], dropped: list[str]) -> list[str]:
    """Without titles in front and degrees behind, as long as something is left to be a name."""
    start = 0
    while len(words) - start > 1 and _is_title(words[start]):
        start += 1
    end = _slogan_at(words, start)
    shouting = all(word.isupper() for word in words[start:end])
    least = 1 if words and min(words[start]) > _LATIN_END else 2  # 이경환 is a whole name
    while end - start > least and _is_credential(words[end - 1], shouting):
        end -= 1
    while end - start > 1 and _is_number(words[end - 1]):
        end -= 1
    dropped += words[:start] + words[end:]
    return [_plain(word, dropped) for word in words[start:end]]


def generation(dropped: list[str]) -> str:
    """jr or sr, or a number: of father and son, who share the rest. "" for neither."""
    return next((_GENERATIONS[key(word)] for word in dropped if key(word) in _GENERATIONS), "")


def earlier_name(words: list[str]) -> tuple[list[str], list[str]]:
    """ "Anna Kowalska née Nowak" as the name and the name before it."""
    for at in range(2, len(words) - 1):
        if key(words[at]) in _FORMER and words[at][0].islower():
            start = at + 1
            while start < len(words) - 1 and key(words[start]) in _FORMER:
                start += 1
            return words[:at], words[start:]
    return words, []


def is_telling(word: str) -> bool:
    """Whether the word may be a title, a degree, a slogan or the like."""
    known = key(word)
    return not known or known in _TITLES or known in CREDENTIALS or known in _SLOGANS or known in _FORMER


def is_credential(word: str) -> bool:
    """Whether it is a degree, or nothing at all."""
    return not key(word) or key(word) in CREDENTIALS


def _is_title(word: str) -> bool:
    """Dr. or DR or dr, but Sir only as it is written before a name: with a capital or a dot."""
    if word in _LOUD_TITLES:
        return True
    if not word.isascii():
        return word.strip(".").casefold() in _TITLES
    return key(word) in _TITLES and (not word[0].islower() or "." in word or len(word) < 4)


def _is_credential(word: str, shouting: bool) -> bool:
    """PhD, MBA; never Ma or Do, which are surnames, nor a short one in a name that is all capitals."""
    known, loud = key(word), sum(map(str.isupper, word)) > 1 or "." in word
    if known in _PLAIN_CREDENTIALS:
        return True
    return known in CREDENTIALS and (len(known) > 2 and not kind(known) if shouting else loud)


def _slogan_at(words: list[str], start: int) -> int:
    """Where a slogan begins behind at least two words of a name; the end when there is none."""
    found = (n for n in range(start + 2, len(words)) if words[n] in _AT or key(words[n]) in _SLOGANS)
    return next(found, len(words))


def _is_number(word: str) -> bool:
    return any(char.isdigit() for char in word)


def _plain(word: str, dropped: list[str]) -> str:
    """Without what politeness adds to a word (田中さん)."""
    found = None if word.isascii() else _HONORIFICS.search(word)
    if found:
        dropped.append(found[0])
    return word[: found.start()] if found else word
