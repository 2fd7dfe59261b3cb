"""The weights of the terms, in log-odds, and the levels' thresholds: data, fitted by tools/matching.

Source: data/model.txt, whose head says how it was fitted.
"""

from functools import cache
from typing import NamedTuple

from afterword.verdict.identify.data import rows


class Model(NamedTuple):
    """`base` is where every comparison starts; `weights` by name of term. A score is log-odds.

    From `likely` on it is taken for the person, from `possible` on it is asked. `gap`: how far behind the
    second-best has to be.
    """

    base: float
    likely: float
    possible: float
    gap: float
    weights: dict[str, float]


@cache
def model() -> Model:
    """The one that is shipped."""
    table = {name: float(weight) for name, weight in (row.split() for row in rows("model.txt"))}
    heads = [table.pop(f"={name}") for name in ("base", "likely", "possible", "gap")]
    return Model(heads[0], heads[1], heads[2], heads[3], table)
