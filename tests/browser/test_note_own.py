"""The note made the user's own: its language, their words, what LinkedIn leaves them; and kept."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from afterword.demo import sample
from afterword.demo.screen import Screen
from afterword.demo.stage import Stage
from tests.lookalike import Scenario

NAME, SLUG = "Priya Nair", "priya-nair-77"
TAB = "() => chrome.tabs.query({ url: 'https://www.linkedin.com/*' }).then(([{ id }]) => id)"
YESTERDAY = (datetime.now(UTC) - timedelta(days=1)).isoformat()
MINE = "Dear Priya, any news on the job?"


@pytest.fixture
def over(on: Stage) -> Stage:
    """The process with Priya is over: it is time to connect."""
    on.ask("log", sample.priya())
    on.ask("outcome", {"company": "Acme", "status": "rejected"})
    visit(on)
    return on


def visit(over: Stage) -> None:
    over.linkedin.visit_profile(SLUG)
    over.screen.await_banner("Good time")


def choose(screen: Screen, page: Page, name: str, beginning: str) -> None:
    """From a list, by the keyboard."""
    screen.press(name)
    page.keyboard.type(beginning)
    page.keyboard.press("Enter")


def write(over: Stage, text: str) -> None:
    over.screen.press("Edit")
    over.screen.press("Your note")
    over.page.keyboard.press("ControlOrMeta+a")
    over.page.keyboard.type(text)


def test_the_language_chosen_for_somebody_is_kept(over: Stage) -> None:
    over.screen.press("Language and length")
    over.screen.closed.until(lambda: "Language" in names(over), "the languages")
    choose(over.screen, over.page, "Language", "Deu")
    over.screen.await_banner("Priya Nair,")
    choose(over.screen, over.page, "Form of address", "d")
    over.screen.await_banner(" Priya,")
    visit(over)
    over.screen.await_banner(" Priya,")
    assert over.ask("show", {"person": {"name": NAME}})["language"] == {
        "language": "de",
        "register": "informal",
    }


def test_the_user_s_own_words_are_looked_at_while_they_are_typed_and_kept(over: Stage) -> None:
    write(over, MINE)
    over.screen.await_banner("asks")
    over.page.keyboard.type(" Please.")
    over.screen.closed.until(
        lambda: over.ask("show", {"person": {"name": NAME}})["draft"] == f"{MINE} Please.", "it to be kept"
    )
    visit(over)
    over.screen.await_banner(f"{MINE} Please.")
    over.screen.press("Start anew")
    over.screen.await_banner(sample.DETAIL)
    assert over.ask("show", {"person": {"name": NAME}})["draft"] is None


def test_what_linkedin_leaves_is_read_off_its_dialog(over: Stage) -> None:
    over.site.reset(Scenario(notes_left=3))
    visit(over)
    over.linkedin.click_connect(NAME)
    over.screen.await_offer(sample.DETAIL)
    over.screen.press("Use it")
    expect(over.linkedin.note).not_to_be_empty()
    kept = "() => chrome.storage.local.get('notesLeft').then(({ notesLeft }) => notesLeft?.left)"
    over.screen.closed.until(lambda: over.browser.in_background(kept) == 3, "the number to be read")
    visit(over)
    over.screen.await_banner("Notes that LinkedIn leaves you this month: 3.")


def test_the_popup_has_the_note_to_read_to_change_and_to_copy(over: Stage) -> None:
    tab = over.browser.in_background(TAB)
    popup = over.open(f"popup.html?tab={tab}")
    screen = over.screen_of(popup)
    assert sample.DETAIL in screen.await_offer("A note for Priya Nair").text
    assert screen.offer() is not None
    screen.press("Language and length")
    screen.closed.until(lambda: "Language" in all_names(screen), "the languages")
    choose(screen, popup, "Language", "Fra")
    screen.await_offer("merci pour")
    assert "Use it" not in all_names(screen)


def names(over: Stage) -> set[str]:
    return all_names(over.screen)


def all_names(screen: Screen) -> set[str]:
    return {node.name for node in screen.closed.nodes()}


def test_the_popup_asks_what_to_remember_while_it_is_fresh(on: Stage) -> None:
    on.ask("log", {**sample.others()[0], "starts_at": YESTERDAY})
    popup = on.open("popup.html")
    question = "What do you want to remember of your talk with Jonas?"
    popup.get_by_role("combobox", name=question).fill("the old lighthouse")
    popup.get_by_role("button", name="Remember it").click()
    expect(popup.get_by_role("combobox", name=question)).to_have_count(0)
    assert on.ask("show", {"person": {"name": "Jonas Weber"}})["details"] == ["the old lighthouse"]
