"""Drafts: what is in them, that they fit, and that they break no rule of our own."""

import re
from itertools import combinations
from typing import Literal

import pytest
from rapidfuzz import fuzz

from afterword.errors import BadInput
from afterword.verdict.note import Outcome, compose
from tests.note.occasions import DETAIL, occasion


def test_a_draft_as_it_is_read() -> None:
    note = compose(occasion(), 300)
    assert note.text == (
        "Hi Priya, it was good to meet you when we spoke about the Data Engineer role at Acme in November. "
        "What has stayed with me: how you roll out migrations on Fridays. "
        "Thank you for your time and your questions. I would be glad to stay in touch."
    )
    assert (note.limit, note.language, note.detail_needed, note.findings) == (300, "en", False, [])


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("limit", [200, 300])
def test_every_outcome_has_a_draft_that_names_who_where_and_what(
    outcome: Outcome, limit: Literal[200, 300]
) -> None:
    note = compose(occasion(outcome=outcome), limit)
    assert note.text.startswith("Hi Priya, ")
    assert DETAIL in note.text
    assert "Acme" in note.text or outcome is Outcome.MET_ELSEWHERE
    assert note.findings == []


def test_outcomes_are_worded_apart() -> None:
    texts = {o: compose(occasion(outcome=o), 300).text for o in Outcome}
    assert "suggest" in texts[Outcome.SUGGESTED]
    assert "in contact" in texts[Outcome.RECRUITER]
    assert "word for me" in texts[Outcome.REFERRER]
    assert "whatever comes of it" in texts[Outcome.OPEN]
    assert "working with you" in texts[Outcome.ACCEPTED]


def test_what_is_not_announced_is_not_named() -> None:
    note = compose(occasion(outcome=Outcome.ACCEPTED, announced=False), 300)
    assert "work" not in note.text
    assert note.findings == []


def test_without_a_detail_the_draft_asks_and_makes_nothing_up() -> None:
    note = compose(occasion(detail=None))
    assert note.detail_needed
    assert [finding.rule for finding in note.findings] == ["no_detail"]
    assert not re.search(r"[\[\]{}<>_:]|\.\.\.|…", note.text)


@pytest.mark.parametrize(
    ("detail", "ending"),
    [
        ("your garden.", ": your garden."),
        ("your garden …", ": your garden."),
        ("  your\n garden ", ": your garden."),
        ("what would you plant?", ": what would you plant?"),
        ("What a garden!", ": What a garden!"),
        ("eBPF and JAX", ": eBPF and JAX."),
        ("you said “ship it.”", ": you said “ship it.” "),
        ('you said "ship it!"', ': you said "ship it!" '),
        ("you said “ship it”", ": you said “ship it”. "),
    ],
)
def test_the_detail_is_the_users_own_words(detail: str, ending: str) -> None:
    assert ending in compose(occasion(detail=detail)).text


def test_a_detail_that_is_too_long_is_not_cut() -> None:
    detail = " ".join(["the orchard behind your first office"] * 9)
    note = compose(occasion(detail=detail))
    assert detail in note.text
    assert [finding.rule for finding in note.findings] == ["over_limit"]
    assert f"shorten it by {note.length - 200}" in note.findings[0].text


@pytest.mark.parametrize(
    ("length", "kept"),
    [(80, ["Priya", "Acme", "thank", "touch"]), (110, ["Priya", "Acme", "thank"]), (130, ["Priya", "Acme"]),
     (145, ["Priya", "meet you"]), (174, ["Priya"])],
)  # fmt: skip
def test_another_wording_spares_a_sentence(length: int, kept: list[str]) -> None:
    detail = ("the night the queue ran full and nobody at all noticed it until the kitchen " * 3)[:length]
    note = compose(occasion(detail=detail.strip()), 200)
    assert note.findings == []
    assert [part for part in kept if part.casefold() in note.text.casefold()] == kept


def test_where_nothing_fits_the_shortest_is_offered() -> None:
    texts = [compose(occasion(detail="orchard " * 40, seat=seat)).text for seat in range(3)]
    assert all("I remember: orchard" in text for text in texts)


def test_what_matters_least_goes_first() -> None:
    worth = {
        "Priya": 50,
        "meet|conversation|talk": 30,
        "Acme": 9,
        "time": 7,
        "touch": 6,
        "Engineer": 4,
        "Nov": 2,
    }

    def kept(words: int) -> int:
        text = compose(occasion(detail="orchard " * words)).text
        return sum(value for part, value in worth.items() if re.search(part, text))

    shrinking = [kept(words) for words in range(1, 21)]
    assert (shrinking[0], shrinking[-1]) == (sum(worth.values()), worth["Priya"])
    sentence = worth["touch"]  # another wording is looked for only when it spares one
    assert all(longer - shorter < sentence for shorter, longer in combinations(shrinking, 2))


def test_a_greeting_without_a_name() -> None:
    assert compose(occasion(name="🚀")).text.startswith("Hi, it was good")


def test_after_the_greeting_the_sentence_goes_on() -> None:
    assert compose(occasion(seat=1)).text.startswith("Hello Priya, I was glad")
    assert compose(occasion(name="N" * 90, detail="orchard " * 20)).text.startswith("Hi, I remember: orchard")


def test_the_company_is_named_as_one_says_it() -> None:
    for company in ("Acme | Berlin", "Acme (YC S21)", "Acme - Berlin", " Acme "):
        assert "at Acme in November." in compose(occasion(company=company, role=None)).text
    assert "(Stealth) in" in compose(occasion(company="(Stealth)", role=None)).text


def test_a_role_is_a_role_once() -> None:
    assert "about the Data Engineer role at" in compose(occasion(role="the Data Engineer role"), 300).text


def test_people_of_one_panel_get_different_notes() -> None:
    texts = [compose(occasion(seat=seat), 300).text for seat in range(12)]
    assert max(fuzz.ratio(a, b) for a, b in combinations(texts[:5], 2)) < 85
    assert len(set(texts)) == 12


def test_a_wording_that_a_colleague_has_got_is_not_used_again() -> None:
    sent = compose(occasion(name="Tom Baker")).text
    note = compose(occasion(colleagues_notes=(sent,)))
    assert note.findings == []
    assert fuzz.ratio(sent, note.text) < 85


def test_when_every_wording_was_used_the_finding_says_so() -> None:
    sent = tuple(compose(occasion(seat=seat)).text for seat in range(40))
    assert [f.rule for f in compose(occasion(colleagues_notes=sent)).findings] == ["same_as_colleague"]


def test_a_language_may_be_named_with_its_country() -> None:
    assert compose(occasion(), 200, "en-GB").language == "en"


@pytest.mark.parametrize("language", ["", "xx", "../en", "é" * 99])
def test_a_language_there_is_none_of(language: str) -> None:
    with pytest.raises(BadInput, match="There are: de, en"):
        compose(occasion(), 200, language)


@pytest.mark.parametrize("seat", range(5))
@pytest.mark.parametrize("outcome", Outcome)
def test_nobody_is_thanked_for_a_meeting_that_never_was(outcome: Outcome, seat: int) -> None:
    text = compose(occasion(outcome=outcome, met_at=None, seat=seat), 300).text
    for claim in (
        "to meet you",
        "conversation",
        "talk with you",
        "since then",
        "we spoke",
        "our talk",
        "time",
        "your work",
        "reading my application",
        "your interest",
        "enjoyed",
        "your help",
    ):
        assert claim not in text, text
