"""The lint in every language: what breaks each rule, what only looks like it. A line of lint/ is a case."""

from pathlib import Path

import pytest

from afterword.verdict.note import Outcome, check
from afterword.verdict.note.check import RULES
from afterword.verdict.note.language import LANGUAGES, language_of
from tests.note.occasions import occasion

FOLDER = Path(__file__).parent / "lint"
CASES = {
    code: [
        tuple(line.split(": ", 1))
        for line in (FOLDER / f"{code}.txt").read_text("utf-8").splitlines()
        if line
    ]
    for code in LANGUAGES
}
ALL = [(code, rule, text) for code, cases in CASES.items() for rule, text in cases]
# These need no words of a language; test_check.py looks at them.
_WITHOUT_WORDS = {"over_limit", "no_detail", "same_as_colleague", "misspelled_company"}


@pytest.mark.parametrize(("code", "rule", "text"), ALL, ids=[f"{code}-{text}" for code, _, text in ALL])
def test_what_breaks_a_rule_and_what_does_not(code: str, rule: str, text: str) -> None:
    them = occasion(detail=None, announced=rule not in {"names_offer", "sound"}, outcome=Outcome.REJECTED)
    found = [finding.rule for finding in check(text, them, 300, code, but=("no_detail",))]
    assert found == ([] if rule == "sound" else [rule])


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rule_has_a_case_in_every_language(code: str) -> None:
    formal = language_of(code)
    needed = (
        {*RULES} - _WITHOUT_WORDS - ({"first_name"} if formal.register_ not in formal.whole_name else set())
    )
    assert {rule for rule, _ in CASES[code]} == {*needed, "sound"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_ten_harmless_notes_at_least_in_every_language(code: str) -> None:
    assert sum(rule == "sound" for rule, _ in CASES[code]) >= 10


def test_linkedins_own_text_is_found_in_any_language() -> None:
    text = "Me gustaría añadirte a mi red profesional en LinkedIn."
    assert "default_text" in {finding.rule for finding in check(text, occasion(), 300, "de")}


def test_first_names_are_fine_where_one_says_du() -> None:
    assert check("Hallo Priya, danke.", occasion(), 300, "de", "informal", ("no_detail",)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Thank you for your honest feedback.", []),
        ("Thank you for your time, and any feedback is welcome.", ["asks"]),
        ("Thank you. Could you give me feedback?", ["asks"]),
        ("Could you give me feedback? Thank you for your time.", ["asks"]),
    ],
)
def test_what_is_thanked_for_is_not_asked_for(text: str, found: list[str]) -> None:
    assert [f.rule for f in check(text, occasion(), 300, but=("no_detail",))] == found


def test_a_family_name_in_front_is_one() -> None:
    them = occasion(name="李小花", detail=None)
    assert [f.rule for f in check("小花，您好！", them, 300, "zh-Hans", but=("no_detail",))] == ["first_name"]
    assert check("李女士，您好！", them, 300, "zh-Hans", but=("no_detail",)) == []
