"""From grades to the answer. Derived last, so that every reason is on the table (MATCHING.md, 6).

A namesake at another company is `possible` at most; so is somebody whose linked address is another one; a
second-best that is close pulls `likely` down, since the wrong person is worse than a question.
"""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.verdict.identify.company import Likeness
from afterword.verdict.identify.match import NOBODY, Clue, Match
from afterword.verdict.identify.score import Grade
from afterword.verdict.log import Person
from afterword.words import MatchKind

_S, _P, _D = Likeness.SAME, Likeness.PART, Likeness.DIFFERENT
_EXACT, _LIKELY, _POSSIBLE, _NONE = MatchKind.EXACT, MatchKind.LIKELY, MatchKind.POSSIBLE, MatchKind.NONE
_RANK = {_NONE: 0, _POSSIBLE: 1, _LIKELY: 2, _EXACT: 3}
_LEVELS: dict[Grade, dict[Likeness | None, MatchKind]] = {
    Grade.EQUAL: {_S: _EXACT, _P: _LIKELY, None: _LIKELY, _D: _POSSIBLE},
    Grade.ALIKE: {_S: _LIKELY, _P: _LIKELY, None: _POSSIBLE, _D: _POSSIBLE},
    Grade.MISSPELT: {_S: _LIKELY, _P: _LIKELY, None: _POSSIBLE, _D: _NONE},
    Grade.HINTED: {_S: _LIKELY, _P: _POSSIBLE, None: _POSSIBLE, _D: _NONE},
    Grade.SINGLE: {_S: _POSSIBLE, _P: _POSSIBLE, None: _POSSIBLE, _D: _NONE},
    Grade.NONE: dict.fromkeys((_S, _P, None, _D), _NONE),
}
_GAP = 1.0  # of score, below which the second-best is as good
_SHOWN = 5


class Judged(NamedTuple):
    """One person with what speaks for and against."""

    person: Person
    level: MatchKind
    clues: tuple[Clue, ...]

    @property
    def score(self) -> float:
        return sum(clue.weight for clue in self.clues)


def level(grade: Grade, company: Likeness | None, other_address: bool) -> MatchKind:
    """What one person comes to by themself. `other_address`: an id of theirs is not the profile's."""
    found = _LEVELS[grade][company]
    if not other_address or found is _NONE:
        return found
    unlike = grade is not Grade.EQUAL and company not in (_S, _P)
    return _NONE if unlike else _POSSIBLE


def choose(judged: Sequence[Judged]) -> Match:
    """The answer: the best one, or all who may be meant."""
    ranked = sorted((one for one in judged if one.level is not _NONE), key=_best_first)
    if not ranked:
        return NOBODY
    best, rivals = ranked[0], [one for one in ranked[1:] if _rivals(ranked[0], one)]
    if best.level is _POSSIBLE or rivals:
        return Match(_POSSIBLE, tuple(one.person for one in ranked[:_SHOWN]), best.clues)
    return Match(best.level, (best.person,), best.clues)


def _best_first(one: Judged) -> tuple[int, float, str]:
    return -_RANK[one.level], -one.score, one.person.id


def _rivals(best: Judged, other: Judged) -> bool:
    """Another exact one; for a likely one, another likely one that is as good or nearly."""
    return best.level is other.level and (best.level is _EXACT or best.score - other.score < _GAP)
