"""Pairs the extension as its user does: the options tab, consent, the pasted code."""

from playwright.sync_api import Page, expect

from afterword.demo.browser import Browser
from afterword.demo.closed import BETWEEN_LOOKS_MS
from afterword.demo.linkedin import PATIENCE_MS
from afterword.demo.missed import Missed


def options_tab(browser: Browser) -> Page:
    """The options tab, which the extension opens by itself when it is new in a browser."""
    address = f"{browser.extension}/options.html"
    for _ in range(PATIENCE_MS // BETWEEN_LOOKS_MS):
        for page in browser.context.pages:
            if page.url == address:
                return page
        browser.context.pages[0].wait_for_timeout(BETWEEN_LOOKS_MS)
    there = [page.url for page in browser.context.pages]
    raise Missed(f"The extension never opened its options tab; there were {there}.")


def pair(page: Page, code: str) -> None:
    """Agrees and pastes the code in the options tab, which says "Paired." then."""
    page.get_by_role("checkbox", name="I understand and agree").check()
    page.get_by_role("textbox", name="Pairing code").fill(code)
    page.get_by_role("button", name="Pair", exact=True).click()
    expect(page.get_by_text("Paired.", exact=True)).to_be_visible(timeout=PATIENCE_MS)
