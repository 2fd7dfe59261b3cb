"""Wherever an invitation can start: too early it is held, and only the user's word lets it through, once."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from afterword.demo.stage import Stage
from tests.browser.heard import Heard, heard, held
from tests.browser.surfaces import INES, JONAS, PRIYA, SURFACES, Surface, arrive, row, search
from tests.lookalike.people import PEOPLE, Person

NAMESAKE = PEOPLE.by_slug["priya-nair-12"]


@pytest.fixture(autouse=True)
def taken_back(early: Stage) -> Iterator[None]:
    """An invitation that a test sends is in the log from then on: it is taken out again."""
    yield
    early.linkedin.visit("/feed/")
    for person in (PRIYA, JONAS):
        while early.ask("show", {"person": {"name": person.name}})["invitation"] == "sent":
            early.ask("undo", {})


def goes_out(early: Stage, surface: Surface, person: Person, before: Heard) -> None:
    """Through LinkedIn's dialog, where it has one, exactly one invitation goes to exactly this person."""
    dialogs: list[dict[str, Any]] = []
    if surface.recorded:
        expect(early.linkedin.button("send_plain")).to_be_visible()
        dialogs = [{"kind": "choose", "vanity": person.slug, "surface": surface.recorded}]
        early.linkedin.choose("send_plain")
    expect(early.page.get_by_role("alert")).to_be_visible()
    sent = [(action, vanity) for action, vanity, _ in early.sent()]
    assert sent == [(action, vanity) for action, vanity, _ in before.sent] + [("invite", person.slug)]
    assert early.site.world.dialogs == before.dialogs + dialogs


@pytest.mark.parametrize("surface", SURFACES.values(), ids=SURFACES)
def test_a_click_is_held_until_anyway_lets_one_through_to_whom_it_was_for(
    early: Stage, surface: Surface
) -> None:
    control = arrive(early, surface, surface.logged)
    before = heard(early)
    control.click()
    held(early, before)
    control = arrive(
        early, surface, surface.logged
    )  # anew: where the user has scrolled to, another may be in view
    before = heard(early)
    control.click()
    early.screen.await_dialog()
    early.screen.press("Connect anyway")
    goes_out(early, surface, surface.logged, before)


@pytest.mark.parametrize(
    ("surface", "stranger"),
    [pytest.param(at, at.stranger, id=name) for name, at in SURFACES.items() if at.stranger],
)
def test_a_stranger_passes(early: Stage, surface: Surface, stranger: Person) -> None:
    control = arrive(early, surface, stranger)
    before = heard(early)
    control.click()
    goes_out(early, surface, stranger, before)
    assert early.screen.dialog() is None


def test_of_two_with_one_name_the_other_is_not_taken_for_the_one(early: Stage) -> None:
    surface = SURFACES["search, link"]
    arrive(early, surface, PRIYA)
    before = heard(early)
    early.linkedin.connect(NAMESAKE.name).nth(1).click()
    early.screen.await_dialog()
    early.screen.press("Connect anyway")
    goes_out(early, surface, NAMESAKE, before)


def test_a_card_that_react_draws_anew_is_held_and_let_through(early: Stage) -> None:
    surface = Surface(search, {"controls": "buttons", "redraw_ms": 40}, "search", PRIYA)
    arrive(early, surface, PRIYA)
    before = heard(early)
    early.linkedin.script_connect(PRIYA.name)
    early.screen.await_dialog()
    assert heard(early) == before
    early.screen.press("Connect anyway")
    goes_out(early, surface, PRIYA, before)
    assert INES.slug not in str(early.sent())


def test_who_said_anyway_is_not_asked_again_in_how_do_you_know(early: Stage) -> None:
    surface = Surface(row, {"invite": "know"}, logged=PRIYA)
    arrive(early, surface, PRIYA).click()
    early.screen.await_dialog()
    early.screen.press("Connect anyway")
    early.linkedin.dialog.locator("input[type=radio]").first.check()
    early.linkedin.choose("connect")
    early.linkedin.choose("send_plain")
    expect(early.page.get_by_role("alert")).to_be_visible()
    assert early.sent() == [("invite", PRIYA.slug, None)]
    assert early.screen.dialog() is None
