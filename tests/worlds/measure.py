"""How good answers are: precision, recall, what is shown to whom, by class; the wrong ones for reading."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple

from afterword.contract import Profile
from afterword.verdict.identify import Match
from afterword.verdict.log import Log
from afterword.words import MatchKind
from tests.worlds.world import Question, World

Identify = Callable[[Profile, Log], Match]
_SURE = (MatchKind.EXACT, MatchKind.LIKELY)


class Answer(NamedTuple):
    """A question and what was answered."""

    question: Question
    match: Match

    @property
    def is_sure(self) -> bool:
        return self.match.kind in _SURE

    @property
    def ids(self) -> list[str]:
        return [person.id for person in self.match.people]

    @property
    def is_right(self) -> bool:
        """The right person surely, or nobody surely."""
        return self.ids[:1] == [self.question.person] if self.is_sure else self.question.person is None

    @property
    def is_shown(self) -> bool:
        """The right person is among those who may be meant."""
        return self.question.person in self.ids

    @property
    def is_top(self) -> bool:
        return self.ids[:1] == [self.question.person]


class Figures(NamedTuple):
    """Shares from 0 to 1 of `asked` questions; 1 where nothing was asked of the sort.

    `precision` of exact and likely answers; `recall`: of positives, the right person exact or likely;
    `possible`: the right person at possible or better; `top`: the right person first; `alarms`: of hard
    negatives, somebody exact or likely; `hinted`: somebody at possible or better; `strangers`: the same
    of unrelated people.
    """

    asked: int
    precision: float
    recall: float
    possible: float
    top: float
    alarms: float
    hinted: float
    strangers: float


def answers(world: World, identify: Identify, log: Log | None = None) -> list[Answer]:
    """Every question of the world, asked of its log."""
    asked = log or world.log()
    return [Answer(question, identify(question.profile, asked)) for question in world.questions]


def figures(given: Iterable[Answer]) -> Figures:
    given = list(given)
    by_sort = defaultdict(list)
    for answer in given:
        by_sort[answer.question.sort].append(answer)
    positives, hard, unrelated = (by_sort[sort] for sort in ("positive", "hard", "unrelated"))
    sure = [answer for answer in given if answer.is_sure]
    return Figures(
        asked=len(given),
        precision=_share(answer.is_right for answer in sure),
        recall=_share(answer.is_right for answer in positives),
        possible=_share(answer.is_shown for answer in positives),
        top=_share(answer.is_top for answer in positives),
        alarms=_share((answer.is_sure for answer in hard), 0.0),
        hinted=_share((bool(answer.ids) for answer in hard), 0.0),
        strangers=_share((bool(answer.ids) for answer in unrelated), 0.0),
    )


def by_kind(given: Iterable[Answer]) -> dict[str, list[Answer]]:
    """The answers of each class, in the order of the tables."""
    found: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in given:
        found[answer.question.kind].append(answer)
    return dict(found)


def errors(given: Iterable[Answer]) -> list[Answer]:
    """Positives that were not surely the right person, and others of whom anybody was shown."""
    return [a for a in given if (not a.is_right if a.question.person else bool(a.ids))]


def _share(values: Iterable[bool], empty: float = 1.0) -> float:
    counted = list(values)
    return sum(counted) / len(counted) if counted else empty
