"""What a linked profile says and the log does not: offered, once, and of that person only."""

from typing import Any

import pytest

from afterword.contract import Profile
from afterword.verdict import facts as f
from afterword.words import KnownBy, Level
from tests.verdict.worlds import LONG_AGO, NOW, PRIYA, THURSDAY, World, acme, days

SLUG = "priya-nair-42"


def priya() -> World:
    return acme().meets(THURSDAY).works_at("Acme", LONG_AGO)


def offered(world: World, **shown: Any) -> list[str]:
    profile = Profile(**{"slug": SLUG, "name": "Priya Nair", "company": "Acme"} | shown)
    return [offer.text for offer in world.verdict(profile).offers]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Priya Shah", "Priya is now Priya Shah on LinkedIn."),
        ("Priya Nair-Shah", "Priya is now Priya Nair-Shah on LinkedIn."),
        ("Dr. Priya Shah, MBA 🚲", "Priya is now Priya Shah on LinkedIn."),
        ("PRIYA SHAH", "Priya is now Priya Shah on LinkedIn."),
        ("Arjun Nair", "Priya is now Arjun Nair on LinkedIn."),
        ("Zoe Quist", "Priya is now Zoe Quist on LinkedIn."),
    ],
)
def test_another_name(name: str, text: str) -> None:
    assert offered(priya(), name=name) == [text]


@pytest.mark.parametrize(
    "name",
    [
        "Priya Nair", "Nair, Priya", "PRIYA NAIR", "Priya Nair 🌟 | Hiring", "Priya N.", "Priya", "P. N.",
        "Priya A. Nair", "Priya Anjali Nair", "प्रिया नायर", "🌟", "", None,
    ],
)  # fmt: skip
def test_the_same_name_in_other_words_is_no_news(name: str | None) -> None:
    shown = {"name": name} if name else {"name": None}
    assert offered(priya(), **shown) == []


def test_a_name_of_before_is_no_news() -> None:
    world = priya().tell(f.Named(at=NOW - days(3), person=PRIYA, name="Priya Shah"))
    assert offered(world) == []
    assert offered(world, name="Priya Shah") == []
    assert offered(world, name="Priya Menon") == ["Priya is now Priya Menon on LinkedIn."]


@pytest.mark.parametrize("company", ["Globex", "Initech GmbH"])
def test_another_employer(company: str) -> None:
    text = f"Priya works at {company} now, says LinkedIn. Your log says Acme."
    assert offered(priya(), company=company) == [text]


@pytest.mark.parametrize("company", ["Acme", "ACME Inc.", "Acme Robotics", None])
def test_the_same_employer_is_no_news(company: str | None) -> None:
    assert offered(priya(), company=company) == []


def test_an_employer_of_before_and_an_applications_company_are_no_news() -> None:
    world = priya().works_at("Globex", NOW - days(3))
    assert offered(world, company="Acme") == []
    assert offered(acme("recruiter_agency").works_at("Talent House", LONG_AGO), company="Acme") == []


def test_where_no_employer_is_known_none_has_changed() -> None:
    assert offered(acme(), company="Globex") == []


def test_both_at_once() -> None:
    found = priya().verdict(Profile(slug=SLUG, name="Priya Shah", company="Globex"))
    assert [(offer.kind, offer.old, offer.new) for offer in found.offers] == [
        ("name", "Priya Nair", "Priya Shah"),
        ("company", "Acme", "Globex"),
    ]
    assert found.level is Level.NOT_YET


@pytest.mark.parametrize(
    ("what", "value", "left"),
    [
        (KnownBy.NAME, "priya shah", ["company"]),
        (KnownBy.COMPANY, "Globex Inc.", ["name"]),
        (KnownBy.NAME, "Priya Menon", ["name", "company"]),
        (KnownBy.COMPANY, "Initech", ["name", "company"]),
    ],
)
def test_what_was_declined_is_not_offered_again(what: KnownBy, value: str, left: list[str]) -> None:
    world = priya().tell(f.Declined(at=NOW, person=PRIYA, what=what, value=value))
    found = world.verdict(Profile(slug=SLUG, name="Priya Shah", company="Globex"))
    assert [offer.kind for offer in found.offers] == left


@pytest.mark.parametrize(
    "profile",
    [
        {"url": f"https://www.linkedin.com/in/{SLUG.upper()}/?trk=x"},
        {"slug": SLUG},
        {"member_id": "ACoAAPriya1"},
        {"url": "https://www.linkedin.com/in/ACoAAPriya1"},
    ],
)
def test_the_link_may_be_any(profile: dict[str, str]) -> None:
    world = priya().tell(f.Linked(at=LONG_AGO, person=PRIYA, member_id="ACoAAPriya1"))
    assert len(world.verdict(Profile(name="Priya Shah", **profile)).offers) == 1


@pytest.mark.parametrize(
    "profile",
    [
        Profile(name="Priya Nair", company="Acme", headline="Manager at Globex"),
        Profile(slug="priya-shah-1", name="Priya Nair", company="Acme"),
        Profile(url="https://example.com/in/priya", name="Priya Nair", company="Acme"),
        Profile(slug=SLUG, name="Priya Shah", company="Globex", surface="search"),
        Profile(slug="somebody-else", name="Lena Vogt", company="Globex"),
    ],
)
def test_nothing_is_offered_of_others(profile: Profile) -> None:
    assert priya().verdict(profile).offers == []


def test_of_a_person_by_name_alone_nothing_is_offered() -> None:
    world = World().tell(f.Named(at=LONG_AGO, person=PRIYA, name="Priya Nair")).works_at("Acme", LONG_AGO)
    found = world.verdict(Profile(slug="priya-new", name="Priya Nair", company="Acme"))
    assert found.match.person
    assert found.offers == []


def test_a_person_without_a_readable_name_is_called_as_they_are() -> None:
    world = priya().tell(f.Named(at=NOW - days(1), person=PRIYA, name="🌟"))
    assert offered(world, company="Globex") == ["🌟 works at Globex now, says LinkedIn. Your log says Acme."]
