"""Names whose form follows gender: Polish, Czech, Russian, Ukrainian, Greek; and the father's name."""

import random
from dataclasses import replace

from tests.worlds.being import Being, Word
from tests.worlds.cultures.base import Culture
from tests.worlds.draw import often
from tests.worlds.names import Lists
from tests.worlds.splits import Split

Endings = tuple[tuple[str, str], ...]
_POLISH: Endings = (("ski", "ska"), ("cki", "cka"), ("dzki", "dzka"), ("icki", "icka"))
_CZECH: Endings = (
    ("ý", "á"), ("ek", "ková"), ("ec", "cová"), ("a", "ová"), ("í", "í"), ("y", "a"), ("", "ová"),
)  # fmt: skip
_RUSSIAN: Endings = (
    ("skiy", "skaya"), ("skii", "skaya"), ("skyi", "ska"), ("skyy", "ska"), ("sky", "skaya"), ("ov", "ova"),
    ("ev", "eva"), ("in", "ina"), ("ский", "ская"), ("ський", "ська"), ("ов", "ова"), ("ев", "ева"),
    ("ёв", "ёва"), ("ин", "ина"),
)  # fmt: skip
_GREEK: Endings = (
    ("poulos", "poulou"), ("os", "ou"), ("is", "i"), ("as", "a"), ("es", "i"),
    ("πουλος", "πούλου"), ("ός", "ού"), ("ος", "ου"), ("ης", "η"), ("ής", "ή"), ("άς", "ά"), ("ας", "α"),
)  # fmt: skip


class Gendered(Culture):
    """A list of men's surnames, and how a woman's end."""

    def __init__(self, name: str, endings: Endings, **more: float) -> None:
        super().__init__(name, **more)  # type: ignore[arg-type]
        self.endings = endings

    def being(self, rng: random.Random, split: Split) -> Being:
        being = super().being(rng, split)
        his = being.surnames[0]
        hers = Word(*(tuple(self._hers(text) for text in spelt) for spelt in his[:2]))
        birth = being.birth and Word(*(tuple(map(self._hers, spelt)) for spelt in being.birth[:2]))
        mine, theirs = (hers, his) if being.female else (his, hers)
        return replace(being, surnames=(mine,), other_gender=theirs if hers != his else None, birth=birth)

    def _hers(self, text: str) -> str:
        for his, hers in self.endings:
            if text.endswith(his):
                return text[: len(text) - len(his)] + hers
        return text


class WithFathersName(Gendered):
    """Ivan's son is Ivanovich, his daughter Ivanovna. Most people do not write it abroad."""

    def second(self, rng: random.Random, known: Lists, female: bool, given: Word) -> Word | None:
        father = often(rng, known["men"], 6.0)
        if not father.native or father.text[-1] in "aoy":
            return None
        latin, native = ("ovna", "овна") if female else ("ovich", "ович")
        root = father.native[0].removesuffix("й").removesuffix("ь")
        return Word((father.text.removesuffix("ii") + latin,), (root + native,))


SLAVIC = (
    Gendered("polish", _POLISH, rare=0.5, middle=0.15),
    Gendered("czech", _CZECH, rare=0.5, middle=0.05),
    WithFathersName("russian", _RUSSIAN, rare=0.5),
    WithFathersName("ukrainian", _RUSSIAN, rare=0.5),
    Gendered("greek", _GREEK, rare=0.6, middle=0.05),
)
