"""Which words of two names pair, and what is left over. Everybody here is invented."""

import pytest

from afterword.verdict.identify.align import align
from afterword.verdict.identify.name import parse_name

ALIGNED = [
    ("Priya Nair", "Priya Nair", ["equal", "equal"], [], []),
    ("Priya Nair", "Nair Priya", ["equal", "equal"], [], []),
    ("Priya S. Nair", "Priya Nair", ["equal", "equal"], ["S"], []),
    ("Priya Nair", "Arun Nair", ["equal"], ["Priya"], ["Arun"]),
    ("Pat M. Hall", "Pat Moser", ["equal"], ["M", "Hall"], ["Moser"]),
    ("Pat Moser", "Pat M. Hall", ["equal"], ["Moser"], ["M", "Hall"]),
    ("Pat M. Hall", "Pat Marie Hall", ["equal", "equal", "initial"], [], []),
    ("P. Hall", "Pat Hall", ["equal", "initial"], [], []),
    ("Jan Kohl (Zeta)", "Jan Moser (Zeta)", ["equal", "other"], ["Kohl"], ["Moser"]),
    ("Jan Kohl (Zeta)", "Jan Zeta", ["equal", "other"], ["Kohl"], []),
    ("Ana Li", "Ana Bo Li", ["equal", "equal"], [], ["Bo"]),
    ("김우준", "Woojun Kim", ["script", "script"], [], []),
    ("王우준", "Ann Li", [], ["王", "우", "준"], ["Ann", "Li"]),
]


@pytest.mark.parametrize(("ours", "theirs", "ways", "left", "missing"), ALIGNED)
def test_align(ours: str, theirs: str, ways: list[str], left: list[str], missing: list[str]) -> None:
    found = align(parse_name(ours), parse_name(theirs))
    assert [pair.way.value for pair in found.pairs] == ways
    assert [token.text for _, token in found.left] == left
    assert [token.text for _, token in found.missing] == missing


def test_another_order_is_told() -> None:
    assert align(parse_name("Priya Nair"), parse_name("Nair Priya")).turned
    assert not align(parse_name("Priya Nair"), parse_name("Priya Nair")).turned
