"""Cultures whose names are a given name and a surname, some of them with particles."""

import random
from dataclasses import replace

from tests.worlds.being import Being
from tests.worlds.cultures.base import Culture
from tests.worlds.draw import chance, often
from tests.worlds.names import lists
from tests.worlds.splits import Split


class WithParticles(Culture):
    """Some surnames have a "van der" or a "de la" in front."""

    share = 0.12

    def being(self, rng: random.Random, split: Split) -> Being:
        being = super().being(rng, split)
        if " " in being.surname or not chance(rng, self.share):
            return being
        return replace(being, particle=often(rng, lists(self.file, split)["particles"]).text)


class German(WithParticles):
    share = 0.04


class Dutch(WithParticles):
    share = 0.35


WESTERN = (
    Culture("english", middle=0.4),
    Culture("irish_scottish", rare=0.45),
    German("german"),
    WithParticles("french", rare=0.5),
    Dutch("dutch", rare=0.5, middle=0.3),
    Culture("nordic", rare=0.5, middle=0.3),
    WithParticles("italian", rare=0.5, middle=0.1),
    Culture("turkish", rare=0.5, middle=0.15),
    Culture("african", rare=0.5, middle=0.3),
    Culture("indian_north", rare=0.45, middle=0.15),
)
