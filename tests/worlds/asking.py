"""Questions about a population: so many of each class, with what else people do to names on both sides."""

import random
from collections import Counter
from collections.abc import Callable, Iterator

from tests.worlds.case import Case
from tests.worlds.draw import chance
from tests.worlds.folding import folded
from tests.worlds.logged import habits
from tests.worlds.negatives import COMMON, NEGATIVES
from tests.worlds.population import Population
from tests.worlds.positives import POSITIVES
from tests.worlds.profile.decorations import decorated
from tests.worlds.world import Question

Shape = Callable[[random.Random, Case], bool]
Table = dict[str, tuple[Shape, int]]
_TRIES = 600  # people looked at for one whose name a class can be made of
_OF_ANOTHER = frozenset({"colleague of that surname", "colleague of that given name"})
_BARE = frozenset(
    {"plain", "lower case", "all caps", "decorated", "e-mail only", "last, first", "both scripts"}
)


class Asking:
    """Takes people of the population one by one; nobody is asked about twice."""

    def __init__(self, rng: random.Random, population: Population) -> None:
        self._rng, self._population = rng, population
        self._left = rng.sample(population.cases, len(population.cases))
        self._borne = Counter(name for case in population.cases for name in _names(case))

    def questions(self, positives: int, hard: int, unrelated: int) -> Iterator[Question]:
        yield from self._of(POSITIVES, positives, "positive")
        yield from self._of(NEGATIVES, hard, "hard")
        for _ in range(unrelated):
            yield self._unrelated()

    def _of(self, table: Table, count: int, sort: str) -> Iterator[Question]:
        whole = sum(share for _, share in table.values())
        for kind, (shape, share) in table.items():
            for _ in range(round(count * share / whole)):
                case = self._shaped(kind, shape)
                if case:
                    yield self._question(case, sort, kind)

    def _shaped(self, kind: str, shape: Shape) -> Case | None:
        """Somebody whose case could be shaped so, taken off those who are left."""
        for _ in range(min(_TRIES, len(self._left))):
            at = self._pick(kind)
            case = self._left[at]
            if kind not in _OF_ANOTHER and not shape(self._rng, case.bare()):
                continue
            self._population.like(case)
            self._population.dress(case)
            kept = case.entry.copy()
            if shape(self._rng, case) and not self._is_somebody(kind, case):
                self._left[at] = self._left[-1]
                self._left.pop()
                return case
            case.entry = kept
        return None

    def _pick(self, kind: str) -> int:
        """Namesakes are of names that many bear: the most common of four."""
        some = [self._rng.randrange(len(self._left)) for _ in range(4 if kind in COMMON else 1)]
        return max(some, key=lambda at: sum(self._borne[name] for name in _names(self._left[at])))

    def _is_somebody(self, kind: str, case: Case) -> bool:
        """Whether the profile is by chance like another logged person's: a namesake's company, a colleague's
        whole name."""
        taken, name = self._population.taken, case.shown.name
        if kind in COMMON:
            return (name, case.elsewhere.brand) in taken
        return name != case.being.full and (folded(name), "") in taken

    def _question(self, case: Case, sort: str, kind: str) -> Question:
        """With a habit of the one who typed and a decoration of the one who shows, each in some cases."""
        traits = {case.being.culture}
        if kind not in _BARE:
            case.entry.name = self._typed(case)
            if chance(self._rng, 0.35):
                case.shown.name = decorated(self._rng, case.shown.name)
                traits.add("decorated")
        person = case.entry.id if sort == "positive" else None
        return Question(
            case.shown.profile(), person, sort, kind, frozenset(traits | _traits(case)), case.entry.name
        )

    def _typed(self, case: Case) -> str:
        if not case.entry.name:
            return ""
        rng, being, name = self._rng, case.being, case.entry.name
        if name == being.full and being.surnames and chance(rng, 0.03):
            return habits.from_calendar(rng, being.given.text, being.surname, case.employer.brand)
        return habits.typed(rng, name)

    def _unrelated(self) -> Question:
        case = self._population.stranger()
        self._population.dress(case)
        return self._question(case, "unrelated", "unrelated")


def _names(case: Case) -> tuple[str, ...]:
    return (case.being.given.text, case.being.surname)


def _traits(case: Case) -> set[str]:
    entry, shown = case.entry, case.shown
    mentioned = shown.company or case.employer.brand in shown.headline
    found = {"company"} if (entry.employed or entry.applied) and mentioned else set()
    found |= {"address"} if shown.slug else set()
    return found | ({"latin"} if folded(entry.name + shown.name).isascii() else set())
