"""The letters around an interview: in every language, with much and with little known."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.errors import BadInput
from afterword.verdict.note import Occasion, Outcome, compose_letter
from afterword.verdict.note.fields import spoken_detail
from afterword.verdict.note.language import language_of
from afterword.verdict.note.letter_refusal import letter_refusal
from afterword.words import LIVE_STATUSES, ApplicationStatus, LetterKind
from tests.note.occasions import DETAIL, OCCASIONS, occasion
from tests.note.test_languages import SPOKEN, each

OPEN = ApplicationStatus.OPEN
KINDS = [(kind, 1) for kind in LetterKind] + [(LetterKind.FOLLOW_UP, 2), (LetterKind.FOLLOW_UP, 3)]


def test_a_thank_you_mail_as_it_is_read() -> None:
    letter = compose_letter(LetterKind.THANK_YOU, occasion(status=OPEN))
    assert letter.subject == "Thank you for the conversation"
    assert letter.text == (
        "Hi Priya,\n\n"
        "Thank you for our conversation about the Data Engineer role at Acme. "
        "I appreciate the time you took for it. "
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
    letter = compose_letter(kind, occasion(status=OPEN), code, register, turn)
    assert letter.findings == []
    assert letter.subject
    if kind is LetterKind.THANK_YOU:
        body = letter.text.split("\n\n")[1]
        assert 3 <= len(re.findall(r"[.。!?]", body)) <= 5
    assert (DETAIL in letter.text) == (kind not in (LetterKind.FOLLOW_UP, LetterKind.WITHDREW))


def test_three_follow_ups_are_three() -> None:
    texts = {
        compose_letter(LetterKind.FOLLOW_UP, occasion(status=OPEN), turn=turn).text for turn in (1, 2, 3)
    }
    assert len(texts) == 3


def test_a_detail_is_asked_for_where_it_belongs() -> None:
    without = occasion(detail=None, status=OPEN)
    assert compose_letter(LetterKind.THANK_YOU, without).detail_needed
    assert not compose_letter(LetterKind.FOLLOW_UP, without).detail_needed
    assert not compose_letter(LetterKind.WITHDREW, without).detail_needed


@pytest.mark.parametrize("outcome", Outcome)
def test_a_message_claims_no_meeting_that_never_was(outcome: Outcome) -> None:
    text = compose_letter(LetterKind.MESSAGE, occasion(outcome=outcome, met_at=None)).text
    assert "when we spoke" not in text
    assert "suggested" not in text
    assert DETAIL in text


@pytest.mark.parametrize("outcome", sorted(set(Outcome) - {Outcome.REFERRER}))
def test_nobody_is_thanked_for_a_talk_that_was_not(outcome: Outcome) -> None:
    unmet = occasion(outcome=outcome, met_at=None, status=OPEN)
    with pytest.raises(BadInput, match="No round with Priya Nair that took place is in the log"):
        compose_letter(LetterKind.THANK_YOU, unmet)


def test_a_talk_to_come_is_waited_for() -> None:
    coming = occasion(met_at=None, status=OPEN, coming=True, outcome=Outcome.OPEN)
    with pytest.raises(BadInput, match="is still to come"):
        compose_letter(LetterKind.THANK_YOU, coming)
    with pytest.raises(BadInput, match="Ask a week after it"):
        compose_letter(LetterKind.FOLLOW_UP, coming)


def test_a_referrer_is_thanked_for_the_word() -> None:
    referrer = occasion(outcome=Outcome.REFERRER, met_at=None, status=OPEN)
    letter = compose_letter(LetterKind.THANK_YOU, referrer)
    assert letter.subject == "Thank you"
    assert "Thank you for putting in a word for me at Acme" in letter.text


@pytest.mark.parametrize("outcome", [Outcome.REFERRER, Outcome.MET_ELSEWHERE])
def test_only_those_who_know_are_asked(outcome: Outcome) -> None:
    with pytest.raises(BadInput, match="Priya Nair does not run the process and cannot say"):
        compose_letter(LetterKind.FOLLOW_UP, occasion(outcome=outcome, status=OPEN))


@pytest.mark.parametrize("status", sorted(set(ApplicationStatus) - LIVE_STATUSES - {"presumed_closed"}))
def test_what_is_decided_is_not_asked_about(status: ApplicationStatus) -> None:
    with pytest.raises(BadInput, match="The process at Acme has ended: there is nothing left to ask"):
        compose_letter(LetterKind.FOLLOW_UP, occasion(status=status))
    with pytest.raises(BadInput, match="The process has ended"):
        compose_letter(LetterKind.FOLLOW_UP, occasion(status=status, company=None))


@pytest.mark.parametrize("status", [*sorted(LIVE_STATUSES), ApplicationStatus.PRESUMED_CLOSED])
def test_what_is_open_may_be_asked_about(status: ApplicationStatus) -> None:
    assert "where it stands" in compose_letter(LetterKind.FOLLOW_UP, occasion(status=status)).text


@each
@pytest.mark.parametrize("turn", [1, 2, 3])
def test_who_was_not_met_is_asked_without_a_talk(code: str, register: str, turn: int) -> None:
    met, unmet = (
        compose_letter(LetterKind.FOLLOW_UP, occasion(met_at=at, status=OPEN), code, register, turn).text
        for at in (occasion().met_at, None)
    )
    assert (met != unmet) == (turn == 1)
    talk = "conversation|Gespräch|échange|conversación|colloquio|conversa|gesprek|rozmow|面接|面试|面試"
    assert not re.search(talk, unmet)


@each
def test_after_the_end_nothing_more_is_offered(code: str, register: str) -> None:
    def last(status: ApplicationStatus) -> str:
        them = occasion(outcome=Outcome.REJECTED, status=status)
        return compose_letter(LetterKind.THANK_YOU, them, code, register).text

    offer = language_of(code, register).letters.thank_you.body[-1]
    assert offer in last(OPEN)
    assert offer not in last(ApplicationStatus.REJECTED)


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
    if refusal := letter_refusal(kind[0], them):
        assert refusal.endswith(".")
        return
    letter = compose_letter(kind[0], them, *language, kind[1])
    assert letter.findings == []
    assert "  " not in letter.text
    assert not re.search(r"\{(?!name\}|role\}|x\})|\[\[|\]\]| [,.]", letter.text.replace("…", ""))
    if kind[0] in (LetterKind.THANK_YOU, LetterKind.REPLY, LetterKind.MESSAGE):
        assert spoken_detail(them.detail) in letter.text
