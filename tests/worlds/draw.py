"""Seeded choice, skewed as names and companies are: few are everywhere, most are rare."""

import random
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import TypeVar

T = TypeVar("T")


def often(rng: random.Random, things: Sequence[T], flat: float = 2.0) -> T:
    """One of the things, the n-th with a chance of 1/(n + flat)."""
    weights = _weights(len(things), flat)
    return rng.choices(things, cum_weights=weights)[0]


@cache
def _weights(size: int, flat: float) -> list[float]:
    return list(accumulate(1 / (n + flat) for n in range(size)))


def chance(rng: random.Random, share: float) -> bool:
    return rng.random() < share


def shuffled(rng: random.Random, *things: T) -> list[T]:
    """The things in any order."""
    return rng.sample(things, len(things))
