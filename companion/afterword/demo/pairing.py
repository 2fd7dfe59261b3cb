"""Pairs the extension as its user does: the options tab, consent, the pasted code."""

from playwright.sync_api import BrowserContext, Page, expect

from afterword.demo.browser import extension_id
from afterword.demo.linkedin import PATIENCE_MS


def open_options(context: BrowserContext) -> Page:
    """The options tab, opened by its address."""
    page = context.new_page()
    page.goto(f"chrome-extension://{extension_id(context)}/options.html")
    return page


def pair(context: BrowserContext, code: str) -> Page:
    """Agrees and pastes the code. The tab stays open; it says "Paired." then."""
    page = open_options(context)
    page.get_by_role("checkbox", name="I understand and agree").check()
    page.get_by_role("textbox", name="Pairing code").fill(code)
    page.get_by_role("button", name="Pair", exact=True).click()
    expect(page.get_by_text("Paired.", exact=True)).to_be_visible(timeout=PATIENCE_MS)
    return page
