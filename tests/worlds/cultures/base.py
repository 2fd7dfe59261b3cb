"""What most cultures have in common: a given name, perhaps a second one, a surname of a list or of parts."""

import random
from itertools import product

from tests.worlds.being import Being, Word
from tests.worlds.draw import chance, often
from tests.worlds.names import Lists, lists
from tests.worlds.splits import Split, owns

_TRIES = 100


class Culture:
    """`rare`: the share of surnames that are put together. `middle`: of people with a second given name."""

    family_first = False
    flat = 15.0

    def __init__(self, name: str, rare: float = 0.55, middle: float = 0.2, file: str = "") -> None:
        self.name, self.rare, self.middle = name, rare, middle
        self.file = file or name

    def being(self, rng: random.Random, split: Split) -> Being:
        """Somebody of this culture."""
        known = lists(self.file, split)
        female = chance(rng, 0.5)
        given = self.given(rng, known, female)
        surname = self.surname(rng, known, split)
        return Being(
            self.name,
            female,
            given,
            (surname,),
            middle=self.second(rng, known, female, given),
            family_first=self.family_first,
            birth=self.birth(rng, known, split, female, surname),
        )

    def given(self, rng: random.Random, known: Lists, female: bool) -> Word:
        return often(rng, known["women" if female else "men"], self.flat)

    def second(self, rng: random.Random, known: Lists, female: bool, given: Word) -> Word | None:
        second = self.given(rng, known, female)
        return second if chance(rng, self.middle) and second != given else None

    def surname(self, rng: random.Random, known: Lists, split: Split) -> Word:
        if "stems" in known and chance(rng, self.rare):
            return made(rng, known, split)
        return often(rng, known["surnames"], self.flat)

    def birth(
        self, rng: random.Random, known: Lists, split: Split, female: bool, surname: Word
    ) -> Word | None:
        former = self.surname(rng, known, split)
        return former if female and chance(rng, 0.5) and former != surname else None


def made(rng: random.Random, known: Lists, split: Split) -> Word:
    """A rare surname of the split's own, put together from parts."""
    for _ in range(_TRIES):
        word = together([rng.choice(known[part]) for part in ("stems", "middles", "endings")])
        if owns(split, word.text):
            break
    return word


def together(parts: list[Word]) -> Word:
    """The parts as one word, each spelling with each."""
    latin = tuple(dict.fromkeys(_cased("".join(spelt)) for spelt in product(*(p.latin for p in parts))))
    if any(not part.native for part in parts if part.text):
        return Word(latin)
    native = zip(*(part.native for part in parts if part.text), strict=False)
    return Word(latin, tuple("".join(spelt) for spelt in native))


def _cased(text: str) -> str:
    """A capital in front, and none after a letter but in McArthur."""
    if text[:2] in ("Mc", "O'") or text[:3] in ("Mac", "Al-", "El-") or " " in text:
        return text
    return text[:1].upper() + text[1:].lower() if text[1:2] != "l" or "-" not in text else text
