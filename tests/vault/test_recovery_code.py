"""A key as a code on paper: whatever people do to it on the way, it is read right or refused."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import BadInput
from afterword.vault import from_code, to_code

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS)
def test_it_comes_back(key: bytes) -> None:
    assert from_code(to_code(key)) == key


def test_it_looks_like_this() -> None:
    assert to_code(bytes(range(32))).startswith("AAAQ-EAYE-AUDA-OCAJ-")
    assert re.fullmatch(r"([A-Z2-7]{4}-){13}[A-Z2-7]{4}", to_code(bytes(32)))


@pytest.mark.parametrize(
    "spell",
    [
        str.lower,
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", ""),
        lambda code: f"\n  {code}\t",
        lambda code: code.replace("-", "–"),
        lambda code: code.replace("-", "-\n"),
        lambda code: code.replace("O", "0").replace("I", "1").replace("B", "8"),
    ],
)
def test_it_is_read_as_people_write_it(spell: Callable[[str], str]) -> None:
    key = bytes(range(100, 132))
    assert from_code(spell(to_code(key))) == key


@given(KEYS, st.integers(0, 68), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_wrong_letter_is_noticed(key: bytes, place: int, letter: str) -> None:
    code = to_code(key)
    wrong = code[:place] + letter + code[place + 1 :]
    if code[place] in ("-", letter):
        return
    with pytest.raises(BadInput, match="checksum"):
        from_code(wrong)


@given(KEYS, st.integers(0, 12))
def test_two_groups_in_the_wrong_order_are_noticed(key: bytes, place: int) -> None:
    groups = to_code(key).split("-")
    swapped = [*groups[:place], groups[place + 1], groups[place], *groups[place + 2 :]]
    if swapped == groups:
        return
    with pytest.raises(BadInput):
        from_code("-".join(swapped))


@pytest.mark.parametrize("text", ["", "hello", "A" * 55, "A" * 57, "A" * 55 + "!", "Ä" * 56, "9" * 56])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="recovery code"):
        from_code(text)
