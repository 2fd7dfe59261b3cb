"""From scores to the answer. Derived last, so that every reason is on the table (MATCHING.md, 6).

A namesake at another company is `possible` at most; so is somebody whose linked address is another one; a
second-best that is close pulls `likely` down, since the wrong person is worse than a question.
"""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from afterword.verdict.identify.compared import Compared, Work
from afterword.verdict.identify.evidence import clues
from afterword.verdict.identify.frequency import rarity
from afterword.verdict.identify.mailbox import Fit
from afterword.verdict.identify.match import NOBODY, Match
from afterword.verdict.identify.model import Model
from afterword.verdict.identify.score import Scored
from afterword.verdict.identify.sounds import likeness
from afterword.verdict.identify.ways import SURE, Way
from afterword.verdict.log import Person
from afterword.words import MatchKind

_EXACT, _LIKELY, _POSSIBLE, _NONE = MatchKind.EXACT, MatchKind.LIKELY, MatchKind.POSSIBLE, MatchKind.NONE
_RANK = {_NONE: 0, _POSSIBLE: 1, _LIKELY: 2, _EXACT: 3}
_SHOWN = 5
_HERS = "aeiy"  # what the given name of a woman with a surname of her own form mostly ends with
_TOGETHER = frozenset({Work.SAME, Work.PART, Work.PAST})
_FEW_BEAR = 13  # bits: one person in 8,000
_MUCH = 0.55  # of the letters in common
_CERTAIN = SURE | {Way.NICKNAME}
_UNUSUAL, _TOO_RARE, _NOBODY_ELSES = 2.5, 8, 14  # bits too many for a namesake
_MANY, _MORE = 300, 3  # people from which the last takes more bits: so many ask after namesakes, too


class Judged(NamedTuple):
    """One person with what speaks for and against."""

    level: MatchKind
    scored: Scored
    other_address: bool

    @property
    def person(self) -> Person:
        return self.scored.compared.person

    @property
    def score(self) -> float:
        return self.scored.score


def level(one: Scored, model: Model, *, other_address: bool) -> MatchKind:
    """What one person comes to by themself. `other_address`: an id of theirs is not the profile's."""
    found = _by_score(one, model)
    if not other_address or found is _NONE:
        return found
    alike = one.compared.alignment.is_equal or one.compared.work in (Work.SAME, Work.PART)
    return _POSSIBLE if alike else _NONE


def _by_score(one: Scored, model: Model) -> MatchKind:
    compared = one.compared
    if is_exact(compared):
        return _EXACT
    if is_settled(compared) and (one.score >= model.likely or _is_rare(one)):
        return _LIKELY
    return _POSSIBLE if one.score >= model.possible or _may_be(one) else _NONE


def _is_rare(one: Scored) -> bool:
    """The same full name, so rare that it is nobody else's, and no company to compare. Where neither side
    has one, there is nothing more to be known, and less will do.
    """
    alignment = one.compared.alignment
    if one.compared.work is not Work.MISSING or not alignment.is_equal or not alignment.pairs:
        return False
    if one.compared.unplaced:
        return one.surprise() >= _UNUSUAL
    least = _NOBODY_ELSES + (_MORE if one.people >= _MANY else 0)
    return len(alignment.pairs) > 1 and one.surprise() >= least


def _may_be(one: Scored) -> bool:
    """What is asked about at any score: a full name that is too rare for chance, wherever they work; a name
    at the same company that is the other but for a slip or an ending.
    """
    compared, pairs = one.compared, one.compared.alignment.pairs
    if not pairs or (compared.alignment.left and compared.alignment.missing):
        return compared.work is Work.SAME and _nearly(compared)
    if len(pairs) > 1 and compared.work in _TOGETHER and any(pair.way in SURE for pair in pairs):
        return True
    if len(pairs) == 1 and compared.work is Work.DIFFERENT:
        return False
    rare = one.surprise() >= (_TOO_RARE if len(pairs) > 1 else _UNUSUAL)
    return rare and all(pair.way in _CERTAIN for pair in pairs)


def _nearly(one: Compared) -> bool:
    """A word the same, and of what contradicts, one word on each side that is much like the other: Bogutsky
    and Bogucki. To miss somebody is worse than to ask.
    """
    left, missing = one.alignment.left, one.alignment.missing
    if len(left) != 1 or len(missing) != 1 or not any(pair.way in _CERTAIN for pair in one.alignment.pairs):
        return False
    ours, theirs = left[0][1].key, missing[0][1].key
    return max(OSA.normalized_similarity(ours, theirs), likeness(ours, theirs)) >= _MUCH


def is_settled(one: Compared) -> bool:
    """Not a namesake at another company, not an address without any company, not a father for his son."""
    generations = {one.ours.generation, one.theirs.generation} - {""}
    by_address_alone = one.by_address and one.work is Work.MISSING
    return (
        one.work is not Work.DIFFERENT
        and not by_address_alone
        and len(generations) < 2
        and _tells_enough(one)
    )


def _tells_enough(one: Compared) -> bool:
    """Not names that contradict each other, not initials where no company is told or it may be another, not
    Jan Kowalska for Jan Kowalski.
    """
    pairs = one.alignment.pairs
    if one.alignment.left and one.alignment.missing and one.fit is not Fit.FULL:
        return False
    if len(pairs) < 2:
        return _is_enough_alone(one)
    ways = {pair.way for pair in pairs}
    unsure = one.work is Work.PART or (one.work is Work.MISSING and not one.backed and one.fit is None)
    if Way.INITIAL in ways and unsure:
        return False
    return Way.GENDER not in ways or one.ours.tokens[0].key[-1] in _HERS


def _is_enough_alone(one: Compared) -> bool:
    """A single word is, where it is the whole name of both, where the address has more of it, or at one
    company where few others can bear it: the only jane@acme.com, the only Falguni of Acme.
    """
    pairs = one.alignment.pairs
    if (pairs and one.alignment.is_equal) or (one.fit or Fit.WORD) > Fit.WORD:
        return True
    if one.work is not Work.SAME or (one.alignment.left and one.alignment.missing):
        return False
    return one.fit is Fit.WORD or any(p.way is Way.EQUAL and rarity(p.theirs.key) >= _FEW_BEAR for p in pairs)


def is_exact(one: Compared) -> bool:
    if one.work is not Work.SAME or one.by_address or not one.alignment.pairs:
        return False
    same_generation = not one.ours.generation or one.ours.generation == (
        one.theirs.generation or one.ours.generation
    )
    return one.alignment.is_equal and same_generation


def choose(judged: Sequence[Judged], gap: float) -> Match:
    """The answer: the best one, or all who may be meant."""
    ranked = sorted((one for one in judged if one.level is not _NONE), key=_best_first)
    if not ranked:
        return NOBODY
    best = ranked[0]
    said, base = clues(best.scored, other_address=best.other_address)
    unclear = any(_rivals(best, one, gap) for one in ranked[1:])
    if best.level is _POSSIBLE or unclear:
        return Match(_POSSIBLE, tuple(one.person for one in ranked[:_SHOWN]), said, base)
    return Match(best.level, (best.person,), said, base)


def _best_first(one: Judged) -> tuple[int, float, str]:
    return -_RANK[one.level], -one.score, one.person.id


def _rivals(best: Judged, other: Judged, gap: float) -> bool:
    """Another exact one; for a likely one, whoever is as good or nearly."""
    if best.level is _EXACT:
        return other.level is _EXACT
    return best.score - other.score < gap
