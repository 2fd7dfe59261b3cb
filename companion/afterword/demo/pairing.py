"""Pairs the extension as its user does: the options tab, consent, the pasted code."""

from playwright.sync_api import BrowserContext, Page, expect

from afterword.demo.browser import extension_id
from afterword.demo.closed import BETWEEN_LOOKS_MS
from afterword.demo.linkedin import PATIENCE_MS
from afterword.demo.missed import Missed


def options_tab(context: BrowserContext) -> Page:
    """The options tab, which the extension opens by itself when it is new in a browser."""
    address = f"chrome-extension://{extension_id(context)}/options.html"
    for _ in range(PATIENCE_MS // BETWEEN_LOOKS_MS):
        for page in context.pages:
            if page.url == address:
                return page
        context.pages[0].wait_for_timeout(BETWEEN_LOOKS_MS)
    raise Missed("The extension never opened its options tab.")


def pair(context: BrowserContext, code: str) -> Page:
    """Agrees and pastes the code. The tab stays open; it says "Paired." then."""
    page = options_tab(context)
    page.get_by_role("checkbox", name="I understand and agree").check()
    page.get_by_role("textbox", name="Pairing code").fill(code)
    page.get_by_role("button", name="Pair", exact=True).click()
    expect(page.get_by_text("Paired.", exact=True)).to_be_visible(timeout=PATIENCE_MS)
    return page
