"""Worlds of invented people to measure the matcher on: `world(seed, people, split)`.

Pure and seeded. Read in this order: cultures and employers (who there is), logged and profile (how they are
written down and shown), positives and negatives (what is asked), asking, measure.
"""

import random

from afterword.verdict import facts as f
from tests.worlds.asking import Asking
from tests.worlds.logged.entry import EARLY
from tests.worlds.logged.habits import typed
from tests.worlds.population import Population
from tests.worlds.splits import SPLITS, Split
from tests.worlds.world import Question, World

__all__ = ["SPLITS", "Question", "Split", "World", "world"]

_MOST = {"positive": 3000, "hard": 1500, "unrelated": 1000}


def world(seed: int, people: int = 1200, split: Split = "development") -> World:
    """A log of so many people and questions: half as many positives (3,000 at most), half of that hard
    negatives, and 1,000 people at most that have nothing to do with it."""
    rng = random.Random(f"{split} {seed} {people}")
    population = Population(rng, split, people)
    positives = min(_MOST["positive"], people // 2)
    hard, unrelated = min(_MOST["hard"], people // 4), min(_MOST["unrelated"], people // 3)
    questions = list(Asking(rng, population).questions(positives, hard, unrelated))
    asked = {question.logged for question in questions}
    for case in population.cases:
        if case.entry.name not in asked:
            case.entry.name = typed(rng, case.entry.name)
    return World(_facts(population), questions)


def _facts(population: Population) -> list[f.Fact]:
    """Applications with the people in them, in the order in which they came."""
    opened: dict[str, None] = {}
    facts: list[f.Fact] = []
    for entry in (case.entry for case in population.cases):
        if entry.application and entry.application not in opened:
            opened[entry.application] = None
            facts.append(f.Opened(at=EARLY, application=entry.application, company=entry.applied))
        facts += entry.facts()
    return facts
