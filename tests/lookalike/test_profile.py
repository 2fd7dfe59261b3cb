"""The profile pages behave by the facts in LINKEDIN.md, or the tests that use them would prove nothing."""

import pytest
from playwright.sync_api import expect

from afterword.demo.linkedin import LinkedIn
from tests.lookalike import Scenario, Site
from tests.lookalike.people import PEOPLE
from tests.lookalike.world import Layout

pytestmark = pytest.mark.browser
PRIYA = PEOPLE.by_slug["priya-nair-77"]
LAYOUTS: tuple[Layout, ...] = ("sdui", "sdui_id", "ember")


@pytest.fixture(params=LAYOUTS)
def profile(request: pytest.FixtureRequest, site: Site, linkedin: LinkedIn) -> LinkedIn:
    site.reset(Scenario(layout=request.param))
    linkedin.visit_profile(PRIYA.slug)
    expect(linkedin.connect(PRIYA.name)).to_have_count(1)
    return linkedin


def test_the_first_heading_is_not_the_name(profile: LinkedIn) -> None:
    assert profile.page.locator("h1, h2").first.inner_text() == "0 notifications"


def test_only_one_degree_is_to_be_seen(profile: LinkedIn) -> None:
    badge = profile.page.get_by_text("2nd", exact=True).or_(profile.page.get_by_text("· 2nd", exact=True))
    expect(badge.filter(visible=True)).to_have_count(1)
    expect(profile.page.get_by_text("· 1st").filter(visible=True)).to_have_count(0)


def test_neighbours_bring_their_own_connect(profile: LinkedIn) -> None:
    assert profile.page.get_by_label("to connect").filter(visible=True).count() >= 7


def test_a_click_opens_the_dialog_and_sends_nothing(profile: LinkedIn, site: Site) -> None:
    profile.click_connect(PRIYA.name)
    expect(profile.dialog).to_be_visible()
    profile.page.keyboard.press("Escape")
    expect(profile.dialog).to_have_count(0)
    assert site.world.sent == []
    assert site.world.dialogs == [{"kind": "choose", "vanity": PRIYA.slug, "surface": "row"}]


def test_a_note_is_sent_and_every_copy_turns_pending(profile: LinkedIn, site: Site) -> None:
    profile.click_connect(PRIYA.name)
    profile.choose("add_note")
    expect(profile.button("send")).to_be_disabled()
    profile.note.fill("Thank you for the walk")
    expect(profile.counter).to_have_text("22/200")
    profile.choose("send")
    expect(profile.page.get_by_role("alert")).to_have_text("Invitation sent to Priya.")
    expect(profile.page.get_by_label(f"Invite {PRIYA.name} to connect").filter(visible=True)).to_have_count(0)
    assert [(sent.vanity, sent.note) for sent in site.world.sent] == [(PRIYA.slug, "Thank you for the walk")]


def test_a_note_that_is_too_long_cannot_be_sent(profile: LinkedIn) -> None:
    profile.click_connect(PRIYA.name)
    profile.choose("add_note")
    profile.note.fill("x" * 201)
    expect(profile.button("send")).to_be_disabled()


def test_the_more_menu_has_connect_after_a_moment(profile: LinkedIn, site: Site) -> None:
    site.world.scenario.held = frozenset({"menu"})
    profile.open_more()
    expect(profile.page.get_by_text("Save to PDF")).to_be_visible()
    expect(profile.connect(PRIYA.name)).to_have_count(1)
    site.world.release("menu")
    expect(profile.connect(PRIYA.name)).to_have_count(2)
    profile.connect(PRIYA.name).last.click()
    expect(profile.dialog).to_be_visible()
    assert site.world.dialogs[-1]["surface"] == "menu"


def test_the_sticky_bar_shows_after_scrolling_outside_main(profile: LinkedIn, site: Site) -> None:
    profile.scroll_down()
    expect(profile.connect(PRIYA.name)).to_have_count(2)
    bar = profile.page.locator(
        "[role=toolbar] [aria-label*='connect'], .pvs-sticky-header-profile-actions__action"
    )
    assert bar.evaluate("bar => bar.closest('main') === null")
    bar.click()
    expect(profile.dialog).to_be_visible()
    assert site.world.dialogs[-1]["surface"] == "sticky"


def test_the_page_s_own_script_sees_nothing_where_nothing_is(profile: LinkedIn, site: Site) -> None:
    profile.page.wait_for_function(
        "() => fetch('/lookalike/record.json').then(r => r.json()).then(r => r.watched > 1)"
    )
    assert site.world.seen == []
