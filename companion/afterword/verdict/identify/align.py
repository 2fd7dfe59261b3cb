"""Which words of one name are which of another, and what is left over.

Every word is used once; the surest way to read a pair as one goes first. Pure comparison: what it is worth is
said in terms.py. Words are handled by their places: this runs for everybody who is looked at.
"""

from itertools import pairwise
from typing import NamedTuple

from afterword.verdict.identify.joined import glued
from afterword.verdict.identify.name import ParsedName
from afterword.verdict.identify.tokens import Token
from afterword.verdict.identify.ways import Way, way

_ORDER = {one: n for n, one in enumerate(Way)}
_SPELT = frozenset({Way.VARIANT, Way.NICKNAME, Way.TYPO})
_LONG = 5  # letters from which another name may be spelt a little otherwise

Placed = tuple[int, Token]
"""A word and its place in its name."""


class Pair(NamedTuple):
    """A word of the profile and one of the log."""

    way: Way
    ours: Token
    theirs: Token


class Alignment(NamedTuple):
    """`pairs`, and the words that are in one name only: the profile's and the log's, with their places.

    `turned`: the words that pair stand in another order.
    """

    pairs: tuple[Pair, ...]
    left: tuple[Placed, ...]
    missing: tuple[Placed, ...]
    turned: bool

    @property
    def is_equal(self) -> bool:
        """Every word of both is in the other."""
        return (
            not self.left and not self.missing and all(p.way in (Way.EQUAL, Way.JOINED) for p in self.pairs)
        )


class _Work:
    """Places of words still without a partner, and the pairs so far."""

    __slots__ = ("left", "missing", "ours", "pairs", "places", "theirs")

    def __init__(self, ours: tuple[Token, ...], theirs: tuple[Token, ...]) -> None:
        self.ours, self.theirs = ours, theirs
        self.left, self.missing = list(range(len(ours))), list(range(len(theirs)))
        self.pairs: list[Pair] = []
        self.places: list[tuple[int, int]] = []

    def pair(self, how: Way, ours: int, theirs: int) -> None:
        self.left.remove(ours)
        self.missing.remove(theirs)
        self.pairs.append(Pair(how, self.ours[ours], self.theirs[theirs]))
        self.places.append((ours, theirs))


def align(profile: ParsedName, logged: ParsedName) -> Alignment:
    """Pair the words of a profile's name with those of a logged one."""
    work = _Work(profile.tokens, logged.tokens)
    _equal(work)
    if work.left or work.missing:
        if work.left and work.missing:
            _joined(work)
        if profile.others or logged.others:
            _by_other_names(work, profile, logged)
        if work.left and work.missing:
            _surest(work)
    turned = len(work.places) > 1 and any(a[1] > b[1] for a, b in pairwise(sorted(work.places)))
    left = tuple((n, work.ours[n]) for n in work.left)
    return Alignment(tuple(work.pairs), left, tuple((n, work.theirs[n]) for n in work.missing), turned)


def _equal(work: _Work) -> None:
    places = {token.key: n for n, token in reversed(list(enumerate(work.theirs)))}
    for n, token in enumerate(work.ours):
        found = places.pop(token.key, None)
        if found is not None:
            work.pair(Way.EQUAL, n, found)


def _joined(work: _Work) -> None:
    """Jun-Hui and Junhui: neighbours of one side that together are one word of the other."""
    if len(work.left) > 1:
        for (a, b), how, whole, token in glued(work.left, work.ours, work.missing, work.theirs):
            work.left = [n for n in work.left if n not in (a, b)]
            work.missing.remove(whole)
            work.pairs.append(Pair(how, token, work.theirs[whole]))
            work.places.append((a, whole))
    if len(work.missing) > 1:
        for (a, b), how, whole, token in glued(work.missing, work.theirs, work.left, work.ours):
            work.missing = [n for n in work.missing if n not in (a, b)]
            work.left.remove(whole)
            work.pairs.append(Pair(how, work.ours[whole], token))
            work.places.append((whole, a))


def _by_other_names(work: _Work, profile: ParsedName, logged: ParsedName) -> None:
    """What is left of one name and stands in the other's brackets: a maiden name, a nickname, kanji."""
    before = len(work.pairs)
    for token in profile.others:
        found = _other(work.missing, work.theirs, token)
        if found is not None:
            work.pairs.append(Pair(Way.OTHER, token, found))
    for token in logged.others:
        found = _other(work.left, work.ours, token)
        if found is not None:
            work.pairs.append(Pair(Way.OTHER, found, token))
    if len(work.pairs) == before:
        shared = {t.key for t in profile.others} & {t.key for t in logged.others}
        known = tuple(pair.ours.key for pair in work.pairs)
        work.pairs += [
            Pair(Way.OTHER, t, t) for t in profile.others if t.key in shared and not t.key.endswith(known)
        ]


def _other(places: list[int], words: tuple[Token, ...], token: Token) -> Token | None:
    for place in places:
        word = words[place]
        if word.key == token.key or (len(token.key) >= _LONG and _way(word, token) in _SPELT):
            places.remove(place)
            return word
    return None


def _surest(work: _Work) -> None:
    found = []
    for n in work.left:
        for m in work.missing:
            how = _way(work.ours[n], work.theirs[m])
            if how and (how is not Way.INITIAL or _may_begin(work, n, m)):
                found.append((_ORDER[how], abs(n - m), n, m, how))
    for _, _, n, m, how in sorted(found):
        if n in work.left and m in work.missing:
            work.pair(how, n, m)


def _way(a: Token, b: Token) -> Way | None:
    return way(a.key, a.latin, b.key, b.latin)


def _may_begin(work: _Work, n: int, m: int) -> bool:
    """A letter in the middle stands for no surname: John M. Smith is not John Miller."""
    ours, theirs = work.ours, work.theirs
    if len(ours[n].key) == 1 and 0 < n < len(ours) - 1:
        return m < len(theirs) - 1
    return not (len(theirs[m].key) == 1 and 0 < m < len(theirs) - 1) or n < len(ours) - 1
