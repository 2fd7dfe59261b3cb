"""LinkedIn moves between people without loading a page; the banner never speaks of the one before."""

from playwright.sync_api import expect

from afterword.demo import sample
from afterword.demo.stage import Stage
from tests.lookalike import Scenario

PRIYA, STRANGER = "priya-nair-77", "Inês Duarte"
KEEPING_TRIES = 5


def test_the_stale_page_has_no_banner_about_the_previous_person(early: Stage) -> None:
    early.linkedin.visit_profile(PRIYA)
    early.screen.await_banner("Not yet")
    early.site.world.scenario.held = frozenset({"stale", "hydrate"})
    early.linkedin.follow_link(STRANGER)
    expect(early.page).to_have_title(f"{STRANGER} | LinkedIn")
    early.screen.closed.until(lambda: speaks_of_nobody(early), "no banner about Priya")
    early.site.world.release("stale")
    expect(early.page.locator("main")).to_be_empty()
    assert speaks_of_nobody(early)
    early.site.world.release("hydrate")
    early.screen.await_banner("Not in your log")


def speaks_of_nobody(early: Stage) -> bool:
    banner = early.screen.banner()
    return banner is None or "Priya" not in banner.text


def test_a_click_on_the_stale_page_is_judged_for_whom_it_would_invite(early: Stage) -> None:
    early.linkedin.visit_profile(PRIYA)
    early.screen.await_banner("Not yet")
    early.site.world.scenario.held = frozenset({"stale"})
    early.linkedin.follow_link(STRANGER)
    expect(early.page).to_have_title(f"{STRANGER} | LinkedIn")
    early.linkedin.click_connect("Priya Nair")
    assert "Priya" in early.screen.await_dialog().title
    early.screen.press("Not now")
    early.screen.await_closed()
    assert early.sent() == []
    assert early.site.world.dialogs == []


def test_back_brings_the_banner_back(early: Stage) -> None:
    early.linkedin.visit_profile(PRIYA)
    early.screen.await_banner("Not yet")
    early.linkedin.follow_link(STRANGER)
    early.screen.await_banner("Not in your log")
    early.page.go_back()
    assert "Priya" in early.screen.await_banner("Not yet").title


def test_from_the_feed_to_a_profile(early: Stage) -> None:
    early.linkedin.visit("/feed/")
    early.linkedin.follow_link("Priya Nair")
    early.screen.await_banner("Not yet")


def test_sub_pages_are_about_the_same_person(early: Stage) -> None:
    early.linkedin.visit(f"/in/{PRIYA}/overlay/contact-info/")
    early.screen.await_banner("Not yet")


def back_from_elsewhere(on: Stage) -> bool:
    """Leaves the profile, hears of a suggestion and comes back: whether the browser had kept the page."""
    on.page.evaluate("window.kept = true")
    on.linkedin.visit("/feed/")
    on.ask("suggested", {"person": {"name": "Priya Nair"}})
    on.page.evaluate("setTimeout(() => history.back())")
    on.screen.await_banner("Good time")
    return bool(on.page.evaluate("window.kept === true"))


def test_a_page_that_the_browser_kept_says_what_holds_now(on: Stage) -> None:
    """Back between whole pages: nothing of it is loaded again, and our script was asleep. A browser that is
    short of something may keep none.
    """
    on.site.reset(Scenario(keeps_pages=True))
    on.ask("log", sample.priya())
    on.linkedin.visit_profile(PRIYA)
    on.screen.await_banner("Not yet")
    for _ in range(KEEPING_TRIES):
        kept = back_from_elsewhere(on)
        on.ask("undo", {})
        on.screen.await_banner("Not yet")
        if kept:
            break
    assert kept
    on.linkedin.script_connect("Priya Nair")
    on.screen.await_dialog("Not yet")
    assert on.sent() == []
