"""Chinese in three spellings, Korean, Japanese, Vietnamese: the family's name comes first at home."""

import random
from dataclasses import replace
from itertools import product

from tests.worlds.being import Being, Word
from tests.worlds.cultures.base import Culture
from tests.worlds.draw import chance, often
from tests.worlds.names import Lists, lists
from tests.worlds.splits import Split


class EastAsian(Culture):
    family_first = True


class OfSyllables(EastAsian):
    """Given names of two syllables, seldom one; `joint` says how they are usually written together."""

    def __init__(self, name: str, file: str, joint: str, single: float, english: float) -> None:
        super().__init__(name, rare=0, middle=0, file=file)
        self.joint, self.single, self.english = joint, single, english

    def being(self, rng: random.Random, split: Split) -> Being:
        being = super().being(rng, split)
        if not chance(rng, self.english):
            return being
        return replace(being, english=often(rng, lists(self.file, split)["english"]).text)

    def given(self, rng: random.Random, known: Lists, female: bool) -> Word:
        first, second = rng.choice(known["first"]), rng.choice(known["second"])
        if chance(rng, self.single):
            return self.own(second)
        return _two(self.own(first), self.own(second), self.joint)

    def surname(self, rng: random.Random, known: Lists, split: Split) -> Word:
        return self.own(often(rng, known["surnames"], 6.0))

    def own(self, word: Word) -> Word:
        return word._replace(latin=tuple(text[:1].upper() + text[1:] for text in word.latin))


class Chinese(OfSyllables):
    """`system`: which of the three spellings is their own. The others are what registrars make of it."""

    def __init__(self, name: str, system: int, joint: str, english: float) -> None:
        super().__init__(name, "chinese", joint, 0.2, english)
        self.system = system

    def own(self, word: Word) -> Word:
        spelt = super().own(word).latin
        abroad = spelt[:1] if self.system else ()  # nobody in Beijing is Wong
        return word._replace(latin=tuple(dict.fromkeys((spelt[self.system], *abroad))))


class Vietnamese(EastAsian):
    """Family name, middle name, given name; a few use an English one."""

    def second(self, rng: random.Random, known: Lists, female: bool, given: Word) -> Word | None:
        return often(rng, known["middle"], 3.0)


def _two(first: Word, second: Word, joint: str) -> Word:
    """Minho, Min-ho, Min Ho, with each syllable's spellings; the usual way first."""
    usual: list[str] = []
    other: list[str] = []
    for a, b in product(first.latin[:2], second.latin[:2]):
        ways = {"": a + b.lower(), "-": f"{a}-{b}", " ": f"{a} {b}"}
        usual.append(ways.pop(joint))
        other += ways.values()
    own = list(dict.fromkeys([usual[0], *other[:2], *usual[1:]]))
    native = zip(first.native, second.native, strict=False)
    pairs = [a + b for a, b in native]
    if len(first.native) != len(second.native):
        pairs.append(first.native[-1] + second.native[-1])
    return Word(tuple(own), tuple(pairs))


EAST_ASIAN = (
    Chinese("chinese", 0, "", english=0.2),
    Chinese("taiwanese", 1, "-", english=0.5),
    Chinese("cantonese", 2, " ", english=0.7),
    OfSyllables("korean", "korean", "", single=0.05, english=0.15),
    EastAsian("japanese", rare=0.6, middle=0),
    Vietnamese("vietnamese", rare=0, middle=1),
)
