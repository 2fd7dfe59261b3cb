"""Whose names they are: the table of cultures, with their shares in a log of hiring processes."""

import random

from tests.worlds.being import Being
from tests.worlds.cultures.base import Culture
from tests.worlds.cultures.east_asian import EAST_ASIAN
from tests.worlds.cultures.iberian import IBERIAN
from tests.worlds.cultures.semitic import SEMITIC
from tests.worlds.cultures.slavic import SLAVIC
from tests.worlds.cultures.south_asian import SOUTH_ASIAN
from tests.worlds.cultures.western import WESTERN
from tests.worlds.splits import Split

CULTURES: tuple[Culture, ...] = (*WESTERN, *IBERIAN, *SLAVIC, *SEMITIC, *EAST_ASIAN, *SOUTH_ASIAN)
_SHARES = {"english": 16, "indian_north": 8, "german": 8, "chinese": 7, "french": 5, "spanish": 6,
           "indian_south": 5, "russian": 4, "arabic": 4, "polish": 4, "irish_scottish": 4}  # fmt: skip
_USUAL = 2.5
_WEIGHTS = [_SHARES.get(culture.name, _USUAL) for culture in CULTURES]


def somebody(rng: random.Random, split: Split) -> Being:
    """A person of any culture."""
    return rng.choices(CULTURES, _WEIGHTS)[0].being(rng, split)
