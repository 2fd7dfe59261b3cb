"""Two neighbours in one name that are one word of the other: Jun-Hui and Junhui, 현석 and Hyunseok."""

from collections.abc import Iterator

from afterword.verdict.identify.sounds import likeness
from afterword.verdict.identify.tokens import Token, key
from afterword.verdict.identify.ways import Way, way

_SYLLABLES = 2  # letters of two syllables in a script that writes each as one
_LONG = 5  # letters from which a joined word may be spelt a little otherwise

Glued = tuple[tuple[int, int], Way, int, Token]
"""The places of the two, how they are one with the word at the place that follows, and the two as one."""


def glued(
    parts: list[int], words: tuple[Token, ...], wholes: list[int], others: tuple[Token, ...]
) -> list[Glued]:
    """The best first: 김우준 is Kim and Woojun, not Kimwoo and Jun."""
    found = sorted(_possible(parts, words, wholes, others), key=lambda one: -one[0])
    chosen: list[Glued] = []
    for _, one in found:
        if not any(one[2] == other[2] or set(one[0]) & set(other[0]) for other in chosen):
            chosen.append(one)
    return chosen


def _possible(
    parts: list[int], words: tuple[Token, ...], wholes: list[int], others: tuple[Token, ...]
) -> Iterator[tuple[float, Glued]]:
    for a in parts:
        if a + 1 not in parts:
            continue
        one, other = words[a], words[a + 1]
        alike = [n for n in wholes if _may_be_one(one, others[n])]
        spelt = key(one.key + other.key) if alike else ""
        for whole in alike:
            how = _as_one(spelt, one, other, others[whole])
            if how:
                text = f"{one.text}-{other.text}" if one.latin else one.text + other.text
                yield (
                    likeness(spelt, others[whole].key),
                    ((a, a + 1), how, whole, Token(text, spelt, one.latin)),
                )


def _may_be_one(one: Token, whole: Token) -> bool:
    """They begin alike, or are of two scripts, where that may be heard only."""
    return one.key[0] == whole.key[0] or not (one.latin or one.latin == whole.latin)


def _as_one(spelt: str, one: Token, other: Token, whole: Token) -> Way | None:
    """Syllables of a script without spaces may only sound like a word; other words have to be equal."""
    if spelt == whole.key:
        return Way.JOINED
    if one.latin == whole.latin:
        if spelt[0] != whole.key[0] or len(whole.key) < _LONG or abs(len(spelt) - len(whole.key)) > 1:
            return None
        return Way.VARIANT if way(spelt, one.latin, whole.key, whole.latin) is Way.VARIANT else None
    if one.latin or len(one.text) + len(other.text) != _SYLLABLES:
        return None
    return Way.SCRIPT if way(spelt, False, whole.key, True) is Way.SCRIPT else None
