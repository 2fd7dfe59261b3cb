"""Which words of one name are which of another, and what is left over.

Every word is used once; the surest way to read a pair as one goes first. Pure comparison: what it is worth is
said in score.py.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz.distance import OSA

from afterword.verdict.identify.name import ParsedName
from afterword.verdict.identify.short_forms import forms, is_given_name
from afterword.verdict.identify.tokens import Token, sound


class Way(StrEnum):
    """How two words are one, the surest first."""

    EQUAL = "equal"
    JOINED = "joined"
    OTHER = "other"
    NICKNAME = "nickname"
    SCRIPT = "script"
    TYPO = "typo"
    PREFIX = "prefix"
    INITIAL = "initial"
    NEAR = "near"


class Pair(NamedTuple):
    """A word of the profile and one of the log, as they stood."""

    way: Way
    ours: str
    theirs: str


class Alignment(NamedTuple):
    """`pairs`, and the words that are in one name only: the profile's and the log's."""

    pairs: tuple[Pair, ...]
    left: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def is_equal(self) -> bool:
        """Every word of both is in the other."""
        return not self.left and not self.missing and {p.way for p in self.pairs} <= {Way.EQUAL, Way.JOINED}


def align(profile: ParsedName, logged: ParsedName) -> Alignment:
    """Pair the words of a profile's name with those of a logged one."""
    left, missing = list(profile.tokens), list(logged.tokens)
    pairs = list(_paired(left, missing, _equal, Way.EQUAL))
    if left or missing:
        pairs += _joined(left, missing) + _by_other_names(profile, logged, left, missing)
        for way, same in _WAYS:
            pairs += _paired(left, missing, same, way)
    return Alignment(tuple(pairs), tuple(t.text for t in left), tuple(t.text for t in missing))


def _paired(
    left: list[Token], missing: list[Token], same: Callable[[Token, Token], bool], way: Way
) -> Iterator[Pair]:
    for ours in tuple(left):
        theirs = next((token for token in missing if same(ours, token)), None)
        if theirs:
            left.remove(ours)
            missing.remove(theirs)
            yield Pair(way, ours.text, theirs.text)


def _joined(left: list[Token], missing: list[Token]) -> list[Pair]:
    """Jun-Hui and Junhui: neighbours of one side that together are one word of the other."""
    return [
        *_glued(left, missing),
        *(Pair(way, theirs, ours) for way, ours, theirs in _glued(missing, left)),
    ]


def _glued(parts: list[Token], wholes: list[Token]) -> Iterator[Pair]:
    for start in range(len(parts) - 1):
        pair = parts[start : start + 2]
        whole = next((t for t in wholes if len(pair) == 2 and t.key == pair[0].key + pair[1].key), None)
        if whole:
            wholes.remove(whole)
            del parts[start : start + 2]
            yield Pair(Way.JOINED, "-".join(t.text for t in pair), whole.text)


def _by_other_names(
    profile: ParsedName, logged: ParsedName, left: list[Token], missing: list[Token]
) -> list[Pair]:
    """What is left of one name and stands in the other's brackets: a maiden name, a nickname, kanji."""
    theirs, ours = list(profile.others), list(logged.others)
    pairs = [*_paired(theirs, missing, _equal, Way.OTHER), *_paired(left, ours, _equal, Way.OTHER)]
    return pairs + ([] if pairs else list(_paired(theirs, ours, _equal, Way.OTHER)))


def _equal(a: Token, b: Token) -> bool:
    return a.key == b.key


def _nickname(a: Token, b: Token) -> bool:
    return not forms(a.key).isdisjoint(forms(b.key))


def _script(a: Token, b: Token) -> bool:
    """One in Latin letters and one not, with the same consonants."""
    return a.latin != b.latin and len(sound(a.key)) > 1 and sound(a.key) == sound(b.key)


def _typo(a: Token, b: Token) -> bool:
    """One slip in five letters, two in nine; but Julia is not Julian, nor Mario Maria."""
    shorter = min(len(a.key), len(b.key))
    allowed = (shorter > 4) + (shorter > 8)
    if not allowed or (is_given_name(a.key) and is_given_name(b.key)):
        return False
    return not _ends_differ(a.key, b.key) and OSA.distance(a.key, b.key, score_cutoff=allowed) <= allowed


def _near(a: Token, b: Token) -> bool:
    """A slip in a short word, another ending, two given names: could be one, could well be two."""
    return min(len(a.key), len(b.key)) > 3 and OSA.distance(a.key, b.key, score_cutoff=1) <= 1


def _ends_differ(a: str, b: str) -> bool:
    """Kowalski and Kowalska, Daniel and Daniela."""
    short, long = sorted((a, b), key=len)
    return short == long[:-1] or (len(short) == len(long) and short[:-1] == long[:-1])


def _prefix(a: Token, b: Token) -> bool:
    short, long = sorted((a.key, b.key), key=len)
    return len(short) > 2 and len(long) >= len(short) + 2 and long.startswith(short)


def _initial(a: Token, b: Token) -> bool:
    return 1 in (len(a.key), len(b.key)) and a.key[0] == b.key[0]


_WAYS = (
    (Way.NICKNAME, _nickname),
    (Way.SCRIPT, _script),
    (Way.TYPO, _typo),
    (Way.PREFIX, _prefix),
    (Way.INITIAL, _initial),
    (Way.NEAR, _near),
)
