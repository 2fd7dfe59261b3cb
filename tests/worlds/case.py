"""One person with both sides: what the log says and what the profile shows. Classes of questions shape it."""

import random
from dataclasses import dataclass

from tests.worlds.being import Being
from tests.worlds.draw import chance
from tests.worlds.employers import Employer
from tests.worlds.logged.entry import Entry
from tests.worlds.profile.shown import Shown


@dataclass(slots=True)
class Case:
    """`employer` is where the person was met. `elsewhere`: another company; `other`: another person of the
    same culture and gender, to be like this one."""

    being: Being
    employer: Employer
    entry: Entry
    shown: Shown
    elsewhere: Employer
    other: Being

    def bare(self) -> "Case":
        """A copy to try a shape on, before it is worth to make up a profile."""
        return Case(self.being, self.employer, self.entry.copy(), Shown(""), self.elsewhere, self.other)

    def names(self, rng: random.Random, one: str, other: str, typed: float = 0.5) -> bool:
        """One side has the one name and one the other; `typed`: how often the log has the first."""
        if one == other or not one.strip() or not other.strip():
            return False
        self.entry.name, self.shown.name = (one, other) if chance(rng, typed) else (other, one)
        return True

    def companies(self, rng: random.Random, one: str, other: str) -> bool:
        """The log has one of the two names of a company and the profile the other."""
        ours, theirs = (one, other) if chance(rng, 0.5) else (other, one)
        self.entry.met_at(ours)
        self.shown.company, self.shown.headline = theirs, ""
        return one != other
