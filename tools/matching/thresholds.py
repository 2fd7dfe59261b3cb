"""The levels' thresholds: as low as precision allows, since to miss somebody is worse than to ask."""

from itertools import chain
from typing import NamedTuple

from afterword.verdict.identify.level import is_exact, is_settled
from afterword.verdict.identify.model import Model
from tools.matching.gather import Asked

_PRECISION = 0.991
"""What exact and likely answers have to reach, in all worlds together: over the aim, for new data."""
_STRANGERS = 0.005  # of unrelated people, who may be shown somebody
_GAPS = (0.5, 1.0, 1.5, 2.0, 3.0)


class Best(NamedTuple):
    """A question's best answer, so far as thresholds have nothing to do with it."""

    exact: bool
    score: float
    second: float
    capped: bool
    right: bool
    sort: str


def thresholds(model: Model, worlds: list[list[Asked]]) -> tuple[float, float, float]:
    """likely, possible, gap."""
    best = [_best(asked, model) for asked in chain.from_iterable(worlds) if asked.rows]
    choices = [(_recall(best, likely, gap), -likely, gap)
               for gap in _GAPS for likely in (n / 10 for n in range(-20, 80))
               if _precision(best, likely, gap) >= _PRECISION]  # fmt: skip
    recall, likely, gap = max(choices)
    possible = _stranger_free(best, [asked for found in worlds for asked in found])
    print(f"recall {recall:.3f} likely {-likely} gap {gap} possible {possible}")
    return -likely, min(possible, -likely), gap


def _best(asked: Asked, model: Model) -> Best:
    scored = sorted(
        (
            (
                is_exact(row.one),
                model.base + sum(model.weights.get(t.name, 0.0) * t.value for t in row.terms),
                row,
            )
            for row in asked.rows
        ),
        key=lambda one: (not one[0], -one[1]),
    )
    exact, score, row = scored[0]
    rivals = [one[1] for one in scored[1:] if one[0] or not exact]
    return Best(exact, score, max(rivals, default=-99.0), not is_settled(row.one), row.right,
                asked.question.sort)  # fmt: skip


def _is_sure(best: Best, likely: float, gap: float) -> bool:
    if best.exact:
        return best.second == -99.0
    return best.score >= likely and not best.capped and best.score - best.second >= gap


def _precision(found: list[Best], likely: float, gap: float) -> float:
    sure = [one.right for one in found if _is_sure(one, likely, gap)]
    return sum(sure) / max(len(sure), 1)


def _recall(best: list[Best], likely: float, gap: float) -> float:
    found = [one for one in best if one.sort == "positive"]
    return sum(_is_sure(one, likely, gap) and one.right for one in found) / len(found)


def _stranger_free(found: list[Best], asked: list[Asked]) -> float:
    """The score that only so many unrelated people reach."""
    unrelated = sum(one.question.sort == "unrelated" for one in asked)
    scores = sorted((one.score for one in found if one.sort == "unrelated"), reverse=True)
    allowed = int(_STRANGERS * unrelated)
    return round(scores[allowed], 2) + 0.01 if len(scores) > allowed else -5.0
