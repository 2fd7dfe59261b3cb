"""The counter agrees with JavaScript's; the extension's suite counts the same texts."""

import json
from pathlib import Path
from typing import Any

import pytest

from afterword.verdict.note.length import js_length

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "contract/examples/note_length.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=[case["what"] for case in CASES])
def test_counts_as_linkedin_does(case: dict[str, Any]) -> None:
    assert js_length(case["text"]) == case["length"]


def test_half_a_surrogate_pair_counts_one() -> None:
    assert js_length("a\ud83d") == 2
