"""How rare names are held to be."""

import pytest

from afterword.verdict.identify.frequency import UNKNOWN, Kind, kind, rarity
from afterword.verdict.identify.tokens import tokens


@pytest.mark.parametrize(
    "common", ["wang", "maria", "smith", "kim", "mohamed", "garcia", "nguyen", "kumar", "ivanov"]
)
def test_common_names_of_the_world_are_known(common: str) -> None:
    assert rarity(common) <= 12


@pytest.mark.parametrize("name", ["王", "Иванов", "김", "佐藤", "María"])
def test_names_in_their_own_script_are_known(name: str) -> None:
    assert all(rarity(token.key) < UNKNOWN for token in tokens(name))


def test_a_word_that_is_not_known_is_rare() -> None:
    assert rarity("quendrilovax") == rarity("") == UNKNOWN
    assert kind("quendrilovax") == Kind(0)


def test_rarer_is_more_bits() -> None:
    assert rarity("smith") < rarity("kowalczyk") < rarity("quendrilovax")


@pytest.mark.parametrize(
    ("word", "is_a"), [("maria", Kind.GIVEN), ("smith", Kind.FAMILY), ("thomas", Kind.BOTH)]
)
def test_given_names_and_surnames_are_told_apart(word: str, is_a: Kind) -> None:
    assert kind(word) is is_a
