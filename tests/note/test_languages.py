"""The language files: complete, well formed, and sound with whatever a name, a company or a month is."""

import re
from dataclasses import replace
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from afterword.errors import BadInput
from afterword.verdict.note import Occasion, Outcome, check, compose
from afterword.verdict.note.fields import fields, spoken_detail
from afterword.verdict.note.language import LANGUAGES, Language, code_of, language_of
from afterword.verdict.note.length import js_length
from afterword.verdict.note.template import fill
from tests.note.occasions import OCCASIONS, occasion

SPOKEN = [(code, str(register)) for code in LANGUAGES for register in language_of(code).registers]
LIMITS: st.SearchStrategy[Literal[200, 300]] = st.sampled_from([200, 300])
each = pytest.mark.parametrize(("code", "register"), SPOKEN)


def texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [text for one in (value.values() if isinstance(value, dict) else value) for text in texts(one)]


def spoken(language: Language) -> dict[str, Any]:
    return language.model_dump(
        include={"greeting", "anchor", "detail", "thanks", "end", "letters", "closing"}, exclude_none=True
    )


def test_the_languages_there_are() -> None:
    assert LANGUAGES == (
        "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt-BR", "pt-PT", "zh-Hans", "zh-Hant"
    )  # fmt: skip


@each
def test_brackets_and_fields_are_well_formed(code: str, register: str) -> None:
    for text in texts(spoken(language_of(code, register))):
        plain = re.sub(r"\{(name|role|company|month|detail)\}", "x", text)
        plain = re.sub(r"\[\[[^\[\]|]+\]\]|\[[^\[\]]+\]", "", plain)
        assert not re.search(r"[\[\]{}<>|]", plain), text


@each
def test_every_sentence_can_be_said_without_any_fact(code: str, register: str) -> None:
    language = language_of(code, register)
    for pool in (language.anchor, language.thanks, language.end):
        assert all(fill(text, {}, frozenset()) for text in texts(pool.model_dump()))
    assert all("{detail}" in text for text in language.detail)


@each
def test_whoever_was_not_met_is_not_told_when(code: str, register: str) -> None:
    anchor = language_of(code, register).anchor
    for way in (
        *anchor.unmet,
        *anchor.suggested_only,
        *anchor.recruiter,
        *anchor.referrer,
        *anchor.elsewhere,
    ):
        assert "{month}" not in way


@each
def test_no_sentence_of_ours_breaks_a_rule_of_ours(code: str, register: str) -> None:
    language = language_of(code, register)
    ends = language.end.model_dump(exclude={"colleagues"})
    for text in texts([language.anchor.model_dump(), language.thanks.model_dump(), ends, language.detail]):
        for facts in ({}, fields(occasion(), language)):
            said = fill(text, facts, frozenset()) or ""
            found = check(said, occasion(announced=False), 300, code, register, ("no_detail",))
            assert found == [], said


@each
@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_drafts_that_name_who_where_and_what(
    code: str, register: str, outcome: Outcome
) -> None:
    for seat in range(6):
        them = occasion(outcome=outcome, seat=seat)
        text = compose(them, 300, code, register).text
        assert them.detail
        assert them.detail in text
        assert "Acme" in text or outcome is Outcome.MET_ELSEWHERE
        assert ("Priya" in text) == ((code, register) != ("pl", "formal"))


@each
def test_people_of_one_panel_get_different_notes(code: str, register: str) -> None:
    panel = [compose(occasion(seat=seat), 300, code, register).text for seat in range(9)]
    assert len(set(panel)) == 9
    own = [text.replace(occasion().detail or "", "") for text in panel[:3]]
    assert all(fuzz.ratio(a, b) < 85 for a in own for b in own if a != b)


@each
def test_people_of_one_panel_get_different_notes_where_there_is_little_room(code: str, register: str) -> None:
    long = occasion(detail="the night the queue ran full and nobody at all noticed it until the morning")
    panel = [compose(replace(long, seat=seat), 200, code, register).text for seat in range(3)]
    assert len(set(panel)) == 3


@pytest.mark.parametrize(
    ("asked", "code"),
    [("pt", "pt-BR"), ("pt_PT", "pt-PT"), ("zh_CN", "zh-Hans"), ("zh-TW", "zh-Hant"),
     ("zh-Hant-HK", "zh-Hant"), ("de_AT", "de"), ("EN-gb", "en"), ("tlh", None), ("", None)],
)  # fmt: skip
def test_which_language_a_code_means(asked: str, code: str | None) -> None:
    assert code_of(asked) == code


def test_a_register_there_is_none_of_is_the_usual_one() -> None:
    assert language_of("en", "formal").register_ == "neutral"
    assert language_of("de").register_ == "formal"


def test_a_register_in_data_has_to_be_one_of_the_language() -> None:
    data = language_of("en").model_dump()
    with pytest.raises(ValueError, match="a register is named"):
        Language.model_validate({**data, "whole_name": ["formal"]})


def test_the_months_come_with_their_preposition() -> None:
    assert "we wrześniu" in language_of("pl").months
    assert "ad agosto" in language_of("it").months


@given(OCCASIONS, LIMITS, st.sampled_from(SPOKEN))
@settings(max_examples=400)
def test_any_occasion_has_a_sound_draft(
    them: Occasion, limit: Literal[200, 300], language: tuple[str, str]
) -> None:
    note = compose(them, limit, *language)
    assert note == compose(them, limit, *language)
    assert note.length == js_length(note.text) <= limit
    assert "  " not in note.text
    assert note.text == note.text.strip()
    assert spoken_detail(them.detail) in note.text
    assert [f.rule for f in note.findings] == ([] if them.detail else ["no_detail"])
    assert check(note.text, them, limit, *language) == note.findings
    assert not re.search(r"\{(?!name\}|role\}|x\})|\[\[|\]\]| [,.]|[，。]{2}", note.text.replace("…", ""))


def test_no_such_language() -> None:
    with pytest.raises(BadInput, match="No notes in “tlh” yet"):
        language_of("tlh")
