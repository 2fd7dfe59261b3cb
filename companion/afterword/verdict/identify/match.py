"""What identify() answers: who the profile is in the log, and why."""

from typing import NamedTuple

from afterword.verdict.log import Person
from afterword.words import MatchKind


class Clue(NamedTuple):
    """One piece for (positive weight) or against (negative), named, in words a person understands."""

    name: str
    text: str
    weight: float


class Match(NamedTuple):
    """`people`, best first: one for exact and likely, the candidates for possible, empty for none.

    `clues` are about the first of them; their weights and `base`, where every comparison begins, sum up to
    the log-odds. `dropped` is what was taken off the profile's name.
    """

    kind: MatchKind
    people: tuple[Person, ...] = ()
    clues: tuple[Clue, ...] = ()
    base: float = 0.0
    dropped: tuple[str, ...] = ()

    @property
    def person(self) -> Person | None:
        """The one it is, when that is sure enough to judge by."""
        return self.people[0] if self.kind in (MatchKind.EXACT, MatchKind.LIKELY) else None


NOBODY = Match(MatchKind.NONE)
