"""How people type a name into a log that nobody else reads."""

import random

from tests.worlds.draw import chance
from tests.worlds.folding import without_accents

_TITLES = ("Dr. ", "Mr ", "Ms ", "Prof. ", "dr ")


def typed(rng: random.Random, name: str) -> str:
    """The name with one habit, or as it is."""
    way = rng.random()
    if way < 0.12:
        return name.lower()
    if way < 0.3 and without_accents(name).isascii():
        return without_accents(name)
    return rng.choice(_TITLES) + name if 0.3 <= way < 0.34 and without_accents(name).isascii() else name


def from_calendar(rng: random.Random, given: str, surname: str, company: str) -> str:
    """Last, First (Company), as address books have it."""
    return f"{surname}, {given}" + (f" ({company})" if company and chance(rng, 0.4) else "")
