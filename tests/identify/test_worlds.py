"""The worlds that matching is measured on: the same at every run, and of three kinds that share little."""

import random
from itertools import pairwise

import pytest

from tests.worlds import SPLITS, Split, world
from tests.worlds.cultures.base import made
from tests.worlds.employers import employers
from tests.worlds.names import lists
from tests.worlds.negatives import NEGATIVES
from tests.worlds.positives import POSITIVES

_FEW = 400


def _companies(split: Split) -> set[str]:
    return {employer.brand for employer in employers(random.Random(1), split, _FEW)[1]}


def _surnames(split: Split, culture: str) -> set[str]:
    rng, known = random.Random(1), lists(culture, split)
    return {made(rng, known, split).text for _ in range(_FEW)}


def test_a_seed_makes_one_world() -> None:
    assert world(5, _FEW) == world(5, _FEW)
    assert world(5, _FEW).facts != world(6, _FEW).facts


@pytest.mark.parametrize(("one", "other"), [*pairwise(SPLITS), (SPLITS[0], SPLITS[2])])
def test_splits_share_no_rare_name_and_no_invented_company(one: Split, other: Split) -> None:
    assert _companies(one).isdisjoint(_companies(other))
    for culture in ("english", "polish", "arabic"):
        assert _surnames(one, culture).isdisjoint(_surnames(other, culture))


def test_every_class_is_asked_and_every_answer_is_in_the_log() -> None:
    made = world(1)
    assert {question.kind for question in made.questions} >= {*POSITIVES, *NEGATIVES, "unrelated"}
    people = made.log().people
    assert all(question.person in people for question in made.positives())
    assert all(question.person is None for question in made.questions if question.sort != "positive")
