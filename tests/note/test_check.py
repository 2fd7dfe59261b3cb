"""The lint: every row of ETIQUETTE.md's list, what breaks it and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import BadInput
from afterword.verdict.note import Outcome, check, compose
from tests.note.occasions import OCCASIONS, occasion

OWN = " I keep thinking of your sourdough comparison."

BREAKS = [
    ("default_text", "I'd like to join your LinkedIn network."),
    ("default_text", "I'd like to add you to my professional network on LinkedIn."),
    ("default_text", "Hi Priya, I would like to connect with you on LinkedIn."),
    ("default_text", "Let's connect on LinkedIn!"),
    ("asks", "Do you have any feedback for me?"),
    ("asks", "I would love some honest feedback."),
    ("asks", "Is there any update on my application?"),
    ("asks", "What is the status of my application?"),
    ("asks", "Have you heard back from the team?"),
    ("asks", "When will I hear from you?"),
    ("asks", "Could you tell me about the next steps?"),
    ("asks", "Have you made a decision?"),
    ("asks", "Could you refer me to a colleague?"),
    ("asks", "Could you put in a good word for me?"),
    ("asks", "I would be grateful for a referral."),
    ("asks", "Please keep me in mind."),
    ("asks", "Do you have any other open roles?"),
    ("asks", "I am looking for a new job."),
    ("asks", "Let me know if anything comes up."),
    ("re_argues", "I still believe I am the right fit."),
    ("re_argues", "Would you reconsider?"),
    ("re_argues", "I would be a perfect match."),
    ("re_argues", "I don't understand why I was turned down."),
    ("re_argues", "I was disappointed by the decision."),
    ("re_argues", "I am here if the other candidate declines."),
    ("flattery", "I am a huge fan!"),
    ("flattery", "You are amazing."),
    ("flattery", "I was so inspired by you."),
    ("flattery", "It was an honour, I am honoured to have met you."),
    ("flattery", "What an incredible career!"),
    ("empty_phrase", "Just checking in."),
    ("empty_phrase", "I wanted to touch base."),
    ("empty_phrase", "Circling back on our talk."),
    ("empty_phrase", "I am reaching out to connect."),
    ("empty_phrase", "I hope this message finds you well."),
    ("contact", "Call me: +48 600 123 456."),
    ("contact", "My number is (030) 1234-5678-9."),
    ("contact", "See https://example.org/me"),
    ("contact", "My site is jo-example.dev"),
    ("contact", "Write to jo@mail.example"),
    ("misspelled_name", "Hi Pria, thank you."),
    ("misspelled_name", "Dear Ms. Nayr, thank you."),
    ("misspelled_name", "Hello Tom! Thank you."),
    ("misspelled_name", "Hi Priya Nayr, thank you."),
]

SOUND = [
    "Hi Priya, thank you.",
    "Dear Ms. Nair, thank you.",
    "Dear Dr Nair, thank you.",
    "Hi P., thank you.",
    "Hi there, thank you.",
    "Hello and thank you.",
    "Good morning Priya Nair, thank you.",
    "Thank you, Priya.",
    "Your feedback culture is something I tell people about.",
    "The status page you showed me was fun.",
    "Your offer of coffee was kind.",
    "In 2025-2026 you moved 12 000 tables.",
    "The update you shipped on a Friday!",
    "We spoke about how teams start in Lisbon.",
]


def rules(text: str, **changes: object) -> list[str]:
    return [finding.rule for finding in check(text, occasion(detail=None, **changes), 300)]


@pytest.mark.parametrize(("rule", "text"), BREAKS)
def test_breaks(rule: str, text: str) -> None:
    assert rules(text + OWN) == [rule]


@pytest.mark.parametrize("text", SOUND)
def test_sound(text: str) -> None:
    assert rules(text + OWN) == []


def test_over_the_limit() -> None:
    finding = check("🙂" * 101 + OWN, occasion(detail=None), 200)[0]
    assert (finding.rule, finding.source) == ("over_limit", "LinkedIn Help")
    assert finding.text == "The note has 248 characters and LinkedIn takes 200: shorten it by 48."


@pytest.mark.parametrize(
    "text",
    ["", "Hi Priya, thank you for your time. Let's keep in touch.",
     "Hi Priya, thanks for the interview at Acme about the Data Engineer role in November."],
)  # fmt: skip
def test_no_detail(text: str) -> None:
    assert rules(text) == ["no_detail"]


def test_the_users_own_detail_is_one_even_if_it_is_one_word() -> None:
    assert check("Thank you for the piano.", occasion(detail="The piano.")) == []
    assert [f.rule for f in check("Thank you.", occasion(detail="The piano."))] == ["no_detail"]


def test_only_a_rejection_can_be_argued_with() -> None:
    assert rules("I still believe I am the right fit." + OWN, outcome=Outcome.OPEN) == []


@pytest.mark.parametrize(
    "text",
    ["Thank you for the offer!", "I look forward to joining you.", "See you soon, your new colleague.",
     "I accepted the role.", "I am starting in January.", "I look forward to working together."],
)  # fmt: skip
def test_names_an_offer_before_it_is_announced(text: str) -> None:
    assert rules(text + OWN, outcome=Outcome.ACCEPTED, announced=False) == ["names_offer"]
    assert rules(text + OWN, outcome=Outcome.ACCEPTED, announced=True) == []


def test_names_are_no_offence() -> None:
    text = "Hi Priya, our talk about the Feedback Analyst role at Offer.com stayed with me." + OWN
    named = {"role": "Feedback Analyst", "company": "Offer.com", "announced": False}
    assert rules(text, **named) == []


def test_the_same_text_as_to_a_colleague() -> None:
    sent = "Hi Tom, our talk about sourdough starters and queues stayed with me. Thank you for your time."
    assert rules(sent.replace("Tom", "Priya"), colleagues_notes=(sent,)) == ["same_as_colleague"]
    assert rules("Hi Priya, the piano in the lobby was out of tune.", colleagues_notes=(sent,)) == []


@pytest.mark.parametrize(
    ("company", "text", "found"),
    [
        ("Northwind Labs", "Our talk at Nortwind Labs", "Nortwind Labs"),
        ("Northwind GmbH", "Our talk at Nordwind", "Nordwind"),
        ("Müllerei", "Our talk at Müllrei", "Müllrei"),
    ],
)
def test_a_misspelled_company(company: str, text: str, found: str) -> None:
    findings = check(text + "." + OWN, occasion(detail=None, company=company), 300)
    assert [f.rule for f in findings] == ["misspelled_company"]
    assert f"“{found}”" in findings[0].text


@pytest.mark.parametrize(
    ("company", "text"),
    [
        ("Northwind", "Our talk at Northwind about the nortwind"),
        ("Northwind", "Our talk about a nortwind"),
        ("Data America", "Our talk at Data America"),
        ("Müllerei", "Our talk at Muellerei"),
        ("Acme", "Our talk at Acne"),
        (None, "Our talk at Nortwind"),
        ("Northwind", "Our talk at Southwark"),
    ],
)
def test_a_company_that_is_right_or_another_word(company: str | None, text: str) -> None:
    assert rules(text + "." + OWN, company=company) == []


def test_what_was_found_is_quoted_once() -> None:
    findings = check("Any feedback? Any feedback?" + OWN, occasion(detail=None), 300)
    assert [f.text for f in findings] == [
        "“Any feedback” asks for something. The note only thanks; it asks for nothing."
    ]


def test_a_language_there_is_none_of() -> None:
    with pytest.raises(BadInput, match="There are: de, en"):
        check("Hi", occasion(), 200, "tlh")


@given(st.text(), OCCASIONS)
def test_any_text_is_checked(text: str, occasion: object) -> None:
    findings = check(text, occasion)  # type: ignore[arg-type]
    assert len({f.rule for f in findings}) == len(findings)
    assert all(f.text and f.source for f in findings)


def test_a_name_of_several_pieces_is_no_detail() -> None:
    strange = occasion(name="á\u0301a👩a", detail=None)
    assert [f.rule for f in compose(strange, 200, "de", "informal").findings] == ["no_detail"]
