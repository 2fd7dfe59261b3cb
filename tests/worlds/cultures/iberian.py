"""Spanish and Portuguese: two surnames, of which people use the first, the last, or both."""

import random
from dataclasses import replace

from tests.worlds.being import Being
from tests.worlds.cultures.western import WithParticles
from tests.worlds.draw import chance
from tests.worlds.names import lists
from tests.worlds.splits import Split


class Iberian(WithParticles):
    share = 0.06

    def being(self, rng: random.Random, split: Split) -> Being:
        being = super().being(rng, split)
        if not chance(rng, 0.6):
            return being
        second = self.surname(rng, lists(self.file, split), split)
        return replace(being, surnames=(*being.surnames, second), birth=None)


IBERIAN = (Iberian("spanish", rare=0.5, middle=0.1), Iberian("portuguese", rare=0.45, middle=0.15))
