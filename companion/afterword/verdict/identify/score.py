"""How alike a profile and a logged person are, in log-odds, and which clue brings how much of it.

A term of the name counts by itself, and once more together with each term of the context; so that little is
left to do for every comparison, the sums for each context are made once.
"""

from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from afterword.verdict.identify.compared import Compared
from afterword.verdict.identify.index import Index
from afterword.verdict.identify.model import Model, model
from afterword.verdict.identify.terms import BASE, UNIT, About, Term, context_of, name_terms, together


class Scored(NamedTuple):
    """`score` in log-odds; `terms` are those of the name, `context` those of company and address; `people`
    are those of the log."""

    compared: Compared
    terms: tuple[Term, ...]
    context: tuple[Term, ...]
    score: float
    people: int

    def surprise(self) -> float:
        """How many bits too many the words in common are for a namesake: 8 for one such log in 256."""
        told = sum(term.value for term in self.terms if term.name in ("agree", "loose"))
        return UNIT * (told - next(term.value for term in self.terms if term.name == "people"))

    def shares(self) -> dict[About, float]:
        """What each thing that terms are about brings; all of it, with the model's base, is the score."""
        weights, found = model().weights, defaultdict[About, float](float)
        for term in (*self.terms, *self.context, *together(self.terms, self.context)):
            found[term.about] += weights.get(term.name, 0.0) * term.value
        found[BASE] += model().base
        return found


def scored(one: Compared, index: Index, people: int) -> Scored:
    """The model's view of a comparison."""
    found, context = tuple(name_terms(one, index, people)), tuple(context_of(one))
    base, weights = _weights(tuple(term.name for term in context))
    score = base + sum(weights.get(term.name, 0.0) * term.value for term in found)
    return Scored(one, found, context, score, people)


@lru_cache(maxsize=32)  # a company in six ways, an address in four
def _weights(context: tuple[str, ...]) -> tuple[float, dict[str, float]]:
    """Where a comparison in that context starts, and what each term of the name counts in it."""
    return weights_in(model(), context)


def weights_in(fitted: Model, context: tuple[str, ...]) -> tuple[float, dict[str, float]]:
    """The same of any model."""
    base = fitted.base + sum(fitted.weights.get(name, 0.0) for name in (*context, "*".join(context)) if name)
    base -= fitted.weights.get(context[0], 0.0) if len(context) == 1 else 0.0  # joined, one is itself
    names = {name.rpartition("*")[2] for name in fitted.weights}
    total = {
        name: fitted.weights.get(name, 0.0) + sum(fitted.weights.get(f"{c}*{name}", 0.0) for c in context)
        for name in names
    }
    return base, total
