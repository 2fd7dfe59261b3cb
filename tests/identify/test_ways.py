"""How two words of names can be one. Everybody here is invented."""

import pytest

from afterword.verdict.identify.tokens import key, tokens
from afterword.verdict.identify.ways import Way, way

PAIRS = [
    ("Priya", "priya", Way.EQUAL),
    ("Liz", "Elizabeth", Way.NICKNAME),
    ("Wong", "Huang", Way.COGNATE),
    ("Chaykovskiy", "Tchaikovsky", Way.VARIANT),
    ("Ярослава", "Jaroslawa", Way.SCRIPT),
    ("פלאשטיין", "Pelashtain", Way.SCRIPT),
    ("デイビッド", "David", Way.SCRIPT),
    ("Kovalenko", "Kovalnko", Way.TYPO),
    ("Kovalenko", "Kovlenk", Way.SLIPS),
    ("Wielgorska", "Wielgorski", Way.GENDER),
    ("Wielgorsky", "Wielgorskaya", Way.GENDER),
    ("Julia", "Julian", Way.NEAR),
    ("Mario", "Maria", Way.TWIN),
    ("Andrea", "Andreas", Way.TWIN),
    ("Quorlavent", "Quorla", Way.PREFIX),
    ("P", "Priya", Way.INITIAL),
    ("P", "Arun", None),
    ("P", "Петр", None),
    ("Lu", "Luo", Way.BRIEF),
    ("Jigyeong", "Jikyung", Way.SOUND),
    ("Frank", "Fank", Way.NEAR),
    ("Priya", "Arun", None),
    ("Priya", "Арун", None),
]


@pytest.mark.parametrize(("a", "b", "expected"), PAIRS)
def test_way(a: str, b: str, expected: Way | None) -> None:
    (ours,), (theirs,) = tokens(a), tokens(b)
    found = way(ours.key, ours.latin, theirs.key, theirs.latin)
    assert found is expected
    assert way(theirs.key, theirs.latin, ours.key, ours.latin) is expected


def test_a_key_has_one_spelling() -> None:
    assert key("Müller") == key("Mueller") == key("MULLER")
