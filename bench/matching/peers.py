"""Beside rapidfuzz over the same names in the same run: name and company in one line, cleaned alike, the best
of all lines taken.

To its advantage the score from which it would be believed is the one that does best on these very questions:
the lowest that keeps precision at .99.
"""

import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from rapidfuzz import fuzz, process

from afterword.verdict.log import Log
from bench.figures import p
from bench.matching.row import Row
from tests.worlds import Question, World
from tests.worlds.folding import folded

_PRECISION = 0.99
_ASKED = {10_000: 600, 100_000: 120}  # questions, by the size up to which so many are asked
_SCORERS: dict[str, Callable[..., float]] = {"WRatio": fuzz.WRatio, "token_sort": fuzz.token_sort_ratio}


class _Found(NamedTuple):
    score: float
    is_right: bool
    is_positive: bool
    ms: float


def rows(world: World, log: Log, ours: list[float]) -> Iterator[Row]:
    """Two lines for each scorer; `ours`: our milliseconds for the same questions."""
    lines = {
        id: _clean(person.name, person.employer or _applied(log, id)) for id, person in log.people.items()
    }
    count = next((n for most, n in _ASKED.items() if len(lines) <= most), 60)
    step = max(1, len(world.questions) // count)
    mine = p(ours[::step], 50)
    for name, scorer in _SCORERS.items():
        found = [_ask(question, lines, scorer) for question in world.questions[::step]]
        theirs = p([each.ms for each in found], 50)
        times = f"{theirs / mine:.0f} × ours ({mine:.2f} ms)"
        yield Row(f"rapidfuzz {name}, p50", f"{theirs:.2f} ms", times)
        positives = [each for each in found if each.is_positive]
        top = sum(each.is_right for each in positives) / len(positives)
        yield Row(f"rapidfuzz {name}, right person first", f"{top:.3f}")
        yield Row(f"rapidfuzz {name}, recall at precision .99", f"{_recall(found):.3f}")


def _ask(question: Question, lines: dict[str, str], scorer: Callable[..., float]) -> _Found:
    profile = question.profile
    start = time.perf_counter()
    asked = _clean(profile.name or "", profile.company or "")
    _, score, person = process.extractOne(asked, lines, scorer=scorer)
    ms = (time.perf_counter() - start) * 1000
    return _Found(score, person == question.person, question.person is not None, ms)


def _recall(found: list[_Found]) -> float:
    """The best recall of all scores that keep the precision."""
    right, best = 0, 0
    for n, each in enumerate(sorted(found, key=lambda each: -each.score), 1):
        right += each.is_right
        if right / n >= _PRECISION:
            best = right
    return best / sum(each.is_positive for each in found)


def _applied(log: Log, person: str) -> str:
    return next((application.company for application in log.applications_of(person)), "")


def _clean(name: str, company: str) -> str:
    return " ".join(folded(f"{name} {company}").replace(",", " ").split())
