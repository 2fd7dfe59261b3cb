"""A person as they are, before anybody writes their name down."""

from dataclasses import dataclass
from typing import NamedTuple


class Word(NamedTuple):
    """A name: Latin spellings, the usual first; spellings in its own script; short forms."""

    latin: tuple[str, ...]
    native: tuple[str, ...] = ()
    short: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return self.latin[0]


@dataclass(frozen=True, slots=True)
class Being:
    """`surnames`: none (Indonesian), one, or two (Spanish). `middle`: a second given name or a father's.

    `other_gender`: the first surname as a brother or sister bears it. `birth`: the surname before marriage.
    """

    culture: str
    female: bool
    given: Word
    surnames: tuple[Word, ...]
    middle: Word | None = None
    particle: str = ""
    family_first: bool = False
    other_gender: Word | None = None
    birth: Word | None = None
    english: str = ""

    @property
    def surname(self) -> str:
        """The surname in use, with its particle; "" where there is none."""
        return " ".join(filter(None, (self.particle, *(word.text for word in self.surnames))))

    @property
    def full(self) -> str:
        """Given name and surname, as most people would write it in Latin letters."""
        return f"{self.given.text} {self.surname}".strip()

    @property
    def native(self) -> str:
        """The same in the language's own script; "" where that is Latin or not known."""
        words = [self.given, *self.surnames[:1]]
        if not all(word.native for word in words):
            return ""
        spelt = [word.native[-1 if self.culture in _TRADITIONAL else 0] for word in words]
        if not self.family_first:
            return " ".join(spelt)
        return ("" if self.culture != "japanese" else " ").join(reversed(spelt))


_TRADITIONAL = ("taiwanese", "cantonese")
