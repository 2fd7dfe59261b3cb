"""Told off the page: nothing of ours is on LinkedIn's, and the panel says and does all the same."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from afterword.demo import sample
from afterword.demo.pairing import pair
from afterword.demo.screen import Screen
from afterword.demo.stage import Stage

NAME, SLUG = "Priya Nair", "priya-nair-77"
PANEL = "Beside it, in a panel of the browser"
PAGE = "On LinkedIn's page"
FOREIGN = "() => [...document.documentElement.children].map(e => e.localName)"
TAB = "const [{ id }] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });"
TITLE = f"async () => {{ {TAB} return chrome.action.getTitle({{ tabId: id }}); }}"
WINDOW = (
    f"async () => {{ {TAB} await chrome.windows.create("
    "{ type: 'popup', url: `/sidepanel.html?tab=${id}`, width: 400, height: 700 }); }"
)
CLOSE = (
    "() => chrome.windows.getAll({ windowTypes: ['popup'] })"
    ".then(all => Promise.all(all.map(({ id }) => chrome.windows.remove(id))))"
)


def tell(on: Stage, where: str) -> None:
    tab = on.open("options.html")
    expect(tab.get_by_role("checkbox", name="I understand and agree")).to_be_checked()  # now it shows what is
    tab.get_by_role("radio", name=where).check()
    tab.close()


@pytest.fixture
def aside(early: Stage) -> Iterator[Stage]:
    """The user is told off the page. For tests that leave the log as it is."""
    tell(early, PANEL)
    early.page.bring_to_front()
    yield early
    early.browser.in_background(CLOSE)


@pytest.fixture
def mending(on: Stage) -> Stage:
    """The same with a log of its own, in which Priya will interview the user."""
    on.ask("log", sample.priya())
    tell(on, PANEL)
    return on


def panels(aside: Stage) -> list[Page]:
    return [page for page in aside.context.pages if "sidepanel" in page.url]


def appeared(aside: Stage, before: list[Page]) -> Page:
    """The panel that was not there before."""
    new = lambda: next((page for page in panels(aside) if page not in before), None)  # noqa: E731
    return aside.screen.closed.until(new, "another panel")


def visit(aside: Stage) -> Screen:
    """A profile; its panel, in a window of its own so that both can be seen."""
    aside.linkedin.visit_profile(SLUG)
    before = panels(aside)
    aside.browser.in_background(WINDOW)
    panel = appeared(aside, before)
    aside.page.bring_to_front()
    return aside.screen_of(panel)


def over(mending: Stage) -> None:
    mending.ask("outcome", {"company": "Acme", "status": "rejected"})


def hold(aside: Stage) -> tuple[Page, Screen]:
    """Clicks on Connect; the window that asks about it."""
    before = panels(aside)
    aside.linkedin.click_connect(NAME)
    window = appeared(aside, before)
    asking = aside.screen_of(window)
    asking.await_dialog("Priya")
    return window, asking


def closed(aside: Stage) -> None:
    """Waits until the panel's own window is the only one that is left."""
    popups = "() => chrome.windows.getAll({ windowTypes: ['popup'] }).then(all => all.length)"
    aside.screen.closed.until(lambda: aside.browser.in_background(popups) == 1, "the window to close")


def test_the_panel_says_it_and_the_page_bears_nothing(aside: Stage) -> None:
    panel = visit(aside)
    banner = panel.await_banner("Not yet")
    assert "They suggested it" in banner.names("button")
    aside.screen.closed.until(lambda: "Not yet" in aside.browser.in_background(TITLE), "the toolbar's title")
    assert aside.page.evaluate(FOREIGN) == ["head", "body"]
    assert aside.screen.closed.nodes() == []
    assert aside.site.world.seen == []


def test_a_held_click_asks_in_a_window(aside: Stage) -> None:
    visit(aside).await_banner("Not yet")
    _, asking = hold(aside)
    assert asking.focused() == "Not now"
    assert aside.page.evaluate(FOREIGN) == ["head", "body"]
    assert "waits for your answer" in aside.browser.in_background(TITLE)
    asking.press("Not now")
    closed(aside)
    assert aside.site.world.dialogs == []
    assert aside.sent() == []


def test_escape_and_closing_the_window_are_not_now(aside: Stage) -> None:
    visit(aside).await_banner("Not yet")
    window, _ = hold(aside)
    window.keyboard.down("Escape")  # the window is gone before the key is up
    closed(aside)
    window, _ = hold(aside)
    window.close()
    hold(aside)  # the click before is over: the next one asks anew
    assert aside.site.world.dialogs == []
    assert aside.sent() == []


def test_anyway_lets_one_click_through(aside: Stage) -> None:
    visit(aside).await_banner("Not yet")
    _, asking = hold(aside)
    asking.press("Connect anyway")
    closed(aside)
    expect(aside.linkedin.dialog).to_be_visible()
    assert [opened["vanity"] for opened in aside.site.world.dialogs] == [SLUG]
    assert aside.sent() == []


def test_they_suggested_it_mends_the_log(mending: Stage) -> None:
    panel = visit(mending)
    panel.await_banner("Not yet")
    _, asking = hold(mending)
    asking.press("They suggested it")
    closed(mending)
    expect(mending.linkedin.dialog).to_be_visible()
    panel.await_offer("you suggested that we connect")


def test_a_button_of_the_panel_mends_the_log(mending: Stage) -> None:
    panel = visit(mending)
    panel.await_banner("Not yet")
    panel.press("They suggested it")
    panel.await_banner("Good time")


def test_what_the_profile_says_is_offered_there(on: Stage) -> None:
    on.ask("log", sample.priya() | {"name": "Priya Menon"})
    tell(on, PANEL)
    panel = visit(on)
    panel.await_banner("Priya is now Priya Nair on LinkedIn.")
    panel.press("Leave it")
    panel.await_banner("Left as it is: Priya Menon.")
    panel.press("Undo")
    panel.await_banner("Priya is now Priya Nair on LinkedIn.")
    assert on.page.evaluate(FOREIGN) == ["head", "body"]


def test_the_note_goes_from_the_panel_into_linkedin_s_field(mending: Stage) -> None:
    over(mending)
    panel = visit(mending)
    panel.await_banner("Good time")
    mending.linkedin.click_connect(NAME)
    expect(mending.linkedin.dialog).to_be_visible()
    panel.await_offer(sample.DETAIL)
    panel.press("Use it")
    expect(mending.linkedin.note).not_to_be_empty()
    assert sample.DETAIL in mending.linkedin.note.input_value()
    panel.await_offer("It is in LinkedIn's field.")
    assert mending.page.evaluate(FOREIGN) == ["head", "body"]
    assert mending.sent() == []


def test_a_list_s_people_are_named_in_the_panel(aside: Stage) -> None:
    panel = visit(aside)
    aside.linkedin.visit("/search/results/people/")
    people = panel.page.locator(f"li a:has([data-ink='{NAME}'])")
    expect(people).to_have_count(2)  # with her namesake, about whom it asks
    assert aside.page.evaluate(FOREIGN) == ["head", "body"]
    assert aside.screen.closed.nodes() == []


def test_a_page_that_is_left_has_nothing_more_to_say(aside: Stage) -> None:
    panel = visit(aside)
    panel.await_banner("Not yet")
    aside.linkedin.visit("/feed/")
    panel.closed.until(lambda: panel.banner() is None, "no banner")


def test_the_choice_changes_without_a_reload(aside: Stage) -> None:
    panel = visit(aside)
    panel.await_banner("Not yet")
    tell(aside, PAGE)
    aside.page.bring_to_front()
    aside.screen.await_banner("Not yet")
    panel.closed.until(lambda: panel.banner() is None, "no banner in the panel")
    tell(aside, PANEL)
    aside.page.bring_to_front()
    panel.await_banner("Not yet")
    aside.screen.closed.until(lambda: aside.screen.banner() is None, "no banner on the page")
    assert aside.page.evaluate(FOREIGN) == ["head", "body"]


def test_it_is_chosen_with_consent(unpaired: Stage) -> None:
    unpaired.ask("log", sample.priya())
    tab = unpaired.open("options.html")
    expect(tab.get_by_role("radio", name=PAGE)).to_be_checked()
    tab.get_by_role("radio", name=PANEL).check()
    pair(tab, unpaired.ask("pair", {"name": "the test"})["code"])
    unpaired.page.bring_to_front()
    visit(unpaired).await_banner("Not yet")
    assert unpaired.page.evaluate(FOREIGN) == ["head", "body"]


def test_on_the_page_the_popup_says_it_too(early: Stage) -> None:
    tell(early, PAGE)
    early.page.bring_to_front()
    early.linkedin.visit_profile(SLUG)
    early.screen.await_banner("Not yet")
    before = panels(early)
    early.browser.in_background(WINDOW)
    panel = appeared(early, before)
    expect(panel.locator("h2:has([data-ink^='Not yet'])")).to_be_visible()
    early.browser.in_background(CLOSE)
