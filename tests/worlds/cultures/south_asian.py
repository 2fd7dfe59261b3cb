"""South Indian, Thai and Indonesian: initials, long surnames, and people with one name only."""

import random
from dataclasses import replace

from tests.worlds.being import Being
from tests.worlds.cultures.base import Culture
from tests.worlds.draw import chance
from tests.worlds.splits import Split


class Indonesian(Culture):
    """Some people have no surname at all."""

    def being(self, rng: random.Random, split: Split) -> Being:
        being = super().being(rng, split)
        return replace(being, surnames=(), middle=None, birth=None) if chance(rng, 0.15) else being


SOUTH_ASIAN = (
    Culture("indian_south", rare=0.5, middle=0.1),
    Culture("thai", rare=0.7, middle=0),
    Indonesian("indonesian", rare=0.5, middle=0.2),
)
