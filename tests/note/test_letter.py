"""The letters around an interview: in every language, with much and with little known."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.errors import BadInput
from afterword.verdict.note import Occasion, Outcome, compose_letter
from afterword.verdict.note.fields import spoken_detail
from afterword.words import LetterKind
from tests.note.occasions import DETAIL, OCCASIONS, occasion
from tests.note.test_languages import SPOKEN, each

KINDS = [(kind, 1) for kind in LetterKind] + [(LetterKind.FOLLOW_UP, 2), (LetterKind.FOLLOW_UP, 3)]


def test_a_thank_you_mail_as_it_is_read() -> None:
    letter = compose_letter(LetterKind.THANK_YOU, occasion())
    assert letter.subject == "Thank you for the conversation"
    assert letter.text == (
        "Hi Priya,\n\n"
        "Thank you for our conversation about the Data Engineer role at Acme. "
        "I enjoyed hearing how you and the team work. "
        "What has stayed with me: how you roll out migrations on Fridays. "
        "If you need anything else from me, just write.\n\n"
        "Best regards"
    )
    assert (letter.language, letter.register_, letter.detail_needed) == ("en", "neutral", False)


def test_german_goes_on_after_the_greeting() -> None:
    text = compose_letter(LetterKind.THANK_YOU, occasion(), "de").text
    assert text.startswith("Guten Tag Priya Nair,\n\nvielen Dank für das Gespräch")


@each
@pytest.mark.parametrize(("kind", "turn"), KINDS)
def test_each_is_short_and_sound(code: str, register: str, kind: LetterKind, turn: int) -> None:
    letter = compose_letter(kind, occasion(), code, register, turn)
    assert letter.findings == []
    assert letter.subject
    if kind is LetterKind.THANK_YOU:
        body = letter.text.split("\n\n")[1]
        assert 3 <= len(re.findall(r"[.。!?]", body)) <= 5
    assert (DETAIL in letter.text) == (kind not in (LetterKind.FOLLOW_UP, LetterKind.WITHDREW))


def test_three_follow_ups_are_three() -> None:
    texts = {compose_letter(LetterKind.FOLLOW_UP, occasion(), turn=turn).text for turn in (1, 2, 3)}
    assert len(texts) == 3


def test_a_detail_is_asked_for_where_it_belongs() -> None:
    without = occasion(detail=None)
    assert compose_letter(LetterKind.THANK_YOU, without).detail_needed
    assert not compose_letter(LetterKind.FOLLOW_UP, without).detail_needed
    assert not compose_letter(LetterKind.WITHDREW, without).detail_needed


@pytest.mark.parametrize("outcome", Outcome)
def test_a_message_claims_no_meeting_that_never_was(outcome: Outcome) -> None:
    text = compose_letter(LetterKind.MESSAGE, occasion(outcome=outcome, met_at=None)).text
    assert "when we spoke" not in text
    assert "suggested" not in text
    assert DETAIL in text


def test_the_advice_says_how_long() -> None:
    assert "three weeks" in compose_letter(LetterKind.WITHDREW, occasion()).text
    assert "drei Wochen" in compose_letter(LetterKind.WITHDREW, occasion(), "de").text


@each
def test_the_advice_is_four_paragraphs(code: str, register: str) -> None:
    letter = compose_letter(LetterKind.WITHDREW, occasion(), code, register)
    assert (letter.language, len(letter.text.split("\n\n"))) == (code, 4)


def test_there_is_none_in_another_language() -> None:
    with pytest.raises(BadInput):
        compose_letter(LetterKind.REPLY, occasion(), "tlh")


@given(OCCASIONS, st.sampled_from(KINDS), st.sampled_from(SPOKEN))
@settings(max_examples=200)
def test_any_occasion_has_a_sound_letter(
    them: Occasion, kind: tuple[LetterKind, int], language: tuple[str, str]
) -> None:
    letter = compose_letter(kind[0], them, *language, kind[1])
    assert letter.findings == []
    assert "  " not in letter.text
    assert not re.search(r"\{(?!name\}|role\}|x\})|\[\[|\]\]| [,.]", letter.text.replace("…", ""))
    if kind[0] in (LetterKind.THANK_YOU, LetterKind.REPLY, LetterKind.MESSAGE):
        assert spoken_detail(them.detail) in letter.text
