"""Other people's buttons on the same page: each is judged for its own person."""

import pytest
from playwright.sync_api import expect

from afterword.demo.stage import Stage
from tests.lookalike import Scenario
from tests.lookalike.world import Layout

LOGGED, LOGGED_SLUG = "Jonas Weber", "jonas-weber-8"
STRANGER, STRANGER_SLUG = "Inês Duarte", "ines-duarte"
LAYOUTS = ("sdui", "sdui_id", "ember")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_logged_neighbour_is_held(early: Stage, layout: Layout) -> None:
    early.site.reset(Scenario(layout=layout))
    early.linkedin.visit_profile("priya-nair-77")
    early.screen.await_banner("Not yet")
    early.linkedin.click_connect(LOGGED)
    assert "Jonas" in early.screen.await_dialog().title
    early.screen.press("Not now")
    early.screen.await_closed()
    assert early.sent() == []
    assert early.site.world.dialogs == []


def test_anyway_sends_to_the_neighbour_and_nobody_else(early: Stage) -> None:
    early.linkedin.visit_profile("priya-nair-77")
    early.linkedin.click_connect(LOGGED)
    early.screen.await_dialog()
    early.screen.press("Connect anyway")
    expect(early.page.get_by_role("alert")).to_have_text("Invitation sent to Jonas.")
    assert early.sent() == [("invite", LOGGED_SLUG, None)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_stranger_passes_and_gets_it(early: Stage, layout: Layout) -> None:
    early.site.reset(Scenario(layout=layout, invite="direct"))
    early.linkedin.visit_profile("priya-nair-77")
    early.screen.await_banner("Not yet")
    early.linkedin.click_connect(STRANGER)
    expect(early.page.get_by_role("alert")).to_have_text("Invitation sent to Inês.")
    assert early.sent() == [("invite", STRANGER_SLUG, None)]
    assert early.screen.dialog() is None


@pytest.mark.parametrize("path", ["/search/results/people/", "/mynetwork/grow/", "/company/acme/people/"])
@pytest.mark.parametrize("layout", ["sdui", "ember"])
def test_lists_of_people(early: Stage, path: str, layout: Layout) -> None:
    early.site.reset(Scenario(layout=layout))
    early.linkedin.visit(path)
    early.linkedin.click_connect(LOGGED)
    assert "Jonas" in early.screen.await_dialog().title
    early.screen.press("Not now")
    early.screen.await_closed()
    assert early.sent() == []
    assert early.site.world.dialogs == []


def test_a_stranger_in_my_network_passes(early: Stage) -> None:
    early.linkedin.visit("/mynetwork/grow/")
    early.linkedin.click_connect(STRANGER)
    expect(early.page.get_by_role("alert")).to_have_text("Invitation sent to Inês.")
    assert early.sent() == [("invite", STRANGER_SLUG, None)]


def test_a_namesake_is_asked_about_and_never_judged(early: Stage) -> None:
    early.linkedin.visit_profile("priya-nair-12")
    banner = early.screen.await_banner("Is this")
    assert {"Yes, that's them", "No, someone else"} <= set(banner.names("button"))
