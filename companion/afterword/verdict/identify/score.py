"""How alike a profile and a logged person are: a grade for the name, and every reason by name.

Weights order people and show what counted; the level is taken from the grade and the company (level.py).
"""

from enum import IntEnum
from typing import NamedTuple

from afterword.verdict.identify.align import Alignment, Pair, Way, align
from afterword.verdict.identify.company import Likeness
from afterword.verdict.identify.employers import Common
from afterword.verdict.identify.match import Clue
from afterword.verdict.identify.name import ParsedName
from afterword.verdict.identify.short_forms import in_words
from afterword.verdict.identify.tokens import key


class Grade(IntEnum):
    """How alike two names are."""

    NONE = 0
    SINGLE = 1
    """One word in common and nothing against it, or a pair that may well be two people's."""
    HINTED = 2
    """Fits as far as it goes: initials, another script, the words of an address."""
    MISSPELT = 3
    ALIKE = 4
    """Surely one name: a nickname, a maiden name, a middle name more."""
    EQUAL = 5


class Likely(NamedTuple):
    """The best that two names come to, with the reasons."""

    grade: Grade
    clues: tuple[Clue, ...]

    @property
    def score(self) -> float:
        return sum(clue.weight for clue in self.clues)


_SURE = frozenset({Way.EQUAL, Way.JOINED, Way.OTHER})
_WEIGHTS = {
    Way.EQUAL: 2.0, Way.JOINED: 2.0, Way.OTHER: 1.8, Way.NICKNAME: 1.5, Way.SCRIPT: 1.2, Way.TYPO: 1.0,
    Way.PREFIX: 0.8, Way.INITIAL: 0.5, Way.NEAR: 0.3,
}  # fmt: skip
_SAYS = {
    Way.EQUAL: "both are called {0}",
    Way.JOINED: "{0} is {1}",
    Way.OTHER: "{0} is another name of theirs",
    Way.SCRIPT: "{0} sounds like {1}",
    Way.TYPO: "{0} is almost {1}",
    Way.PREFIX: "{0} begins like {1}",
    Way.INITIAL: "{0} and {1} begin alike",
    Way.NEAR: "{0} is close to {1}",
}
_EXTRA = -0.5
_COMPANY = {Likeness.SAME: 3.0, Likeness.PART: 1.0, Likeness.DIFFERENT: -3.0}


def name_likeness(profile: ParsedName, logged: ParsedName) -> Likely:
    """Compare a profile's name with one that a logged person goes by."""
    alignment = align(profile, logged)
    grade = _grade(alignment)
    if grade is Grade.NONE:
        return Likely(grade, ())
    if alignment.is_equal and len(alignment.pairs) > 1:
        weight = sum(_WEIGHTS[pair.way] for pair in alignment.pairs)
        return Likely(grade, (Clue("name", f"same name: {logged.display}", weight),))
    return Likely(grade, tuple(_clues(alignment)))


def company_clue(common: Common) -> Clue:
    """The companies' share of the evidence."""
    if common.likeness is None:
        return Clue("company", "no company to compare", 0.0)
    weight = _COMPANY[common.likeness]
    if common.likeness is Likeness.PART:
        return Clue("company", f"{common.ours} and {common.theirs} may be one company", weight)
    if common.likeness is Likeness.DIFFERENT:
        return Clue("company", f"another company: {common.ours}, not {common.theirs}", weight)
    one = common.ours.casefold() == common.theirs.casefold()
    return Clue("company", f"same company: {common.ours}" + ("" if one else f" = {common.theirs}"), weight)


def _grade(alignment: Alignment) -> Grade:
    ways = [pair.way for pair in alignment.pairs]
    if not ways or (alignment.left and alignment.missing):
        return Grade.NONE
    if alignment.is_equal:
        return Grade.EQUAL
    sure = sum(way in _SURE for way in ways)
    if len(ways) == 1 or not sure:
        return _unsure(ways)
    if Way.NEAR in ways or ways.count(Way.TYPO) > 1:
        return Grade.SINGLE
    if Way.TYPO in ways:
        return Grade.MISSPELT
    return Grade.ALIKE if set(ways) <= _SURE | {Way.NICKNAME} else Grade.HINTED


def _unsure(ways: list[Way]) -> Grade:
    """Of one word only, or without any that is quite the same."""
    if len(ways) == 1:
        return Grade.SINGLE if ways[0] in _SURE | {Way.NICKNAME} else Grade.NONE
    return Grade.HINTED if set(ways) <= {Way.SCRIPT, Way.NICKNAME} else Grade.NONE


def _clues(alignment: Alignment) -> list[Clue]:
    found = [Clue(pair.way.value, _in_words(pair), _WEIGHTS[pair.way]) for pair in alignment.pairs]
    found += [Clue("extra", f"{word} is in the profile's name only", _EXTRA) for word in alignment.left]
    return found + [Clue("extra", f"{word} is in your log only", _EXTRA) for word in alignment.missing]


def _in_words(pair: Pair) -> str:
    if pair.way is Way.NICKNAME:
        return in_words(pair.ours, pair.theirs, key(pair.ours), key(pair.theirs))
    return _SAYS[pair.way].format(pair.ours, pair.theirs)
