"""Arabic, Persian and Hebrew: names that reach Latin letters in many spellings."""

import random

from tests.worlds.being import Word
from tests.worlds.cultures.base import Culture
from tests.worlds.draw import chance, often
from tests.worlds.names import Lists


class Arabic(Culture):
    """The second name is the father's, a man's, for women too."""

    def second(self, rng: random.Random, known: Lists, female: bool, given: Word) -> Word | None:
        father = often(rng, known["men"], 6.0)
        return father if chance(rng, self.middle) and father != given else None


SEMITIC = (
    Arabic("arabic", rare=0.5, middle=0.4),
    Culture("persian", rare=0.6, middle=0.05),
    Culture("hebrew", rare=0.5, middle=0.1),
)
