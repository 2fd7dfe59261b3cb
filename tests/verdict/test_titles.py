"""The first line a person reads (DESIGN.md, "Voice and look")."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from afterword.contract import Profile
from afterword.words import InviteState, PolicyName
from tests.verdict.worlds import (
    ARTICLE,
    GLOBEX,
    LONG_AGO,
    NOW,
    OMAR,
    PRIYAS_PROFILE,
    STRANGER,
    THURSDAY,
    World,
    acme,
    days,
    hours,
    met,
)

PENDING = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.PENDING)
INCOMING = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.INCOMING)
WITHDRAWN = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.WITHDRAWN)
SELF = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.SELF)
NAMESAKE = Profile(name="Priya Nair", company="Umbra Shipping")
NOT_YET_DECIDING = "Not yet. Acme is deciding."

TITLES: list[tuple[str, Callable[[], World], Profile]] = [
    ("Not yet. You meet Priya on Thursday at 15:00.", lambda: acme().meets(THURSDAY), PRIYAS_PROFILE),
    ("Not yet. You meet Priya today at 15:00.", lambda: acme().meets(NOW + hours(6)), PRIYAS_PROFILE),
    ("Not yet. You are meeting Priya until 09:30.", lambda: acme().meets(NOW - hours(0.5)), PRIYAS_PROFILE),
    ("Not yet. You are meeting Priya until 10:00.", lambda: acme().meets(NOW), PRIYAS_PROFILE),
    ("Not yet. You have not met Priya.", acme, PRIYAS_PROFILE),
    (NOT_YET_DECIDING, met, PRIYAS_PROFILE),
    (NOT_YET_DECIDING, lambda: met("recruiter_inhouse"), PRIYAS_PROFILE),
    (NOT_YET_DECIDING, lambda: met().works_at("Acme Cloud", NOW - days(1)), PRIYAS_PROFILE),
    ("Not yet. The offer of Acme is not signed.", lambda: met().stands("offer", NOW), PRIYAS_PROFILE),
    ("Not yet. Acme has put it on hold.", lambda: met().stands("on_hold", NOW), PRIYAS_PROFILE),
    ("Not yet. LinkedIn lets you invite again on Friday 4 December.",
     lambda: World().person().invitation("withdrawn", NOW - days(10)), PRIYAS_PROFILE),
    ("Not yet. LinkedIn blocks a new invitation for now.", World().person, WITHDRAWN),
    ("Ask first.", lambda: acme("coordinator"), PRIYAS_PROFILE),
    ("Good time to connect.", lambda: met().stands("rejected", NOW), PRIYAS_PROFILE),
    ("You are connected.", met, Profile(slug=PRIYAS_PROFILE.slug, degree=1)),
    ("Your invitation is waiting.", met, PENDING),
    ("They invited you: accept, with one line of thanks.", met, INCOMING),
    ("They invited you.", World, INCOMING),
    ("This is you.", met, SELF),
    ("Is this the Priya Nair who interviews you at Acme on Thursday?",
     lambda: acme().meets(THURSDAY), NAMESAKE),
    ("Is this the Priya Nair who interviewed you at Acme?", met, NAMESAKE),
    ("Is this the Priya Nair you logged as hiring manager at Acme?",
     lambda: acme("hiring_manager"), NAMESAKE),
    ("Is this the Priya Nair in your log?",
     lambda: World().person().works_at("Acme", LONG_AGO), NAMESAKE),
    ("Not in your log.", World, STRANGER),
    ("Not in your log, but Initech is deciding: better safe than sorry.",
     lambda: World().application(company="Initech"), STRANGER),
]  # fmt: skip


@pytest.mark.parametrize(("title", "world", "profile"), TITLES, ids=[title for title, _, _ in TITLES])
def test_title(title: str, world: Callable[[], World], profile: Profile) -> None:
    assert world().verdict(profile).title == title


def test_a_policy_that_waits_says_until_when() -> None:
    verdict = met(ago=0.25).verdict(policy=PolicyName.DAY_AFTER)
    assert verdict.title == "Not yet. Good from Tuesday at 03:00."


def test_strict_titles_after_the_end() -> None:
    verdict = met().stands("rejected", NOW).verdict(policy=PolicyName.STRICT)
    assert verdict.title == "Ask first."


def test_the_cool_off_names_its_day() -> None:
    gentle = replace(ARTICLE, cool_off_days=10)
    assert met().stands("rejected", NOW).verdict(policy=gentle).title == (
        "Not yet. Good on Thursday 3 December."
    )


def test_of_two_coming_rounds_the_sooner_is_named() -> None:
    world = acme().meets(THURSDAY).application(GLOBEX, "Globex").meets(NOW + days(1), application=GLOBEX)
    assert world.verdict().title == "Not yet. You meet Priya on Tuesday at 09:00."


def test_a_name_in_another_script_or_none_still_makes_a_sentence() -> None:
    world = acme().person(OMAR, "", "omar-x").involve("interviewer", person=OMAR)
    assert world.verdict(Profile(slug="omar-x")).title == "Not yet. You have not met this person."


def test_a_company_without_a_name_still_makes_a_sentence() -> None:
    world = World().person().application(company="").involve("coordinator")
    assert world.verdict(policy=PolicyName.STRICT).title == "Not yet. The company is deciding."
