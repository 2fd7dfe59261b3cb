"""Who people work for: invented companies, and some that everybody knows, since only those have aliases."""

import random

from tests.worlds.employers.employer import Employer
from tests.worlds.employers.known import known
from tests.worlds.employers.made import made
from tests.worlds.splits import Split

__all__ = ["Employer", "employers"]


def employers(rng: random.Random, split: Split, count: int) -> tuple[list[Employer], list[Employer]]:
    """The well-known companies, and so many invented ones; those with most people first."""
    famous = list(known(split))
    rng.shuffle(famous)
    names: dict[str, Employer] = {}
    while len(names) < count:
        employer = made(rng, split)
        names.setdefault(employer.brand, employer)
    return famous, list(names.values())
