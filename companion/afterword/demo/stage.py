"""What the demo and the browser tests play on: the site, a companion, a browser paired with it."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import BrowserContext, Locator, Page, Playwright

from afterword.demo.browser import Browser, Kind
from afterword.demo.chromium import CHROMIUM
from afterword.demo.linkedin import LinkedIn
from afterword.demo.missed import Missed
from afterword.demo.pairing import options_tab, pair
from afterword.demo.screen import Screen

if TYPE_CHECKING:
    from tests.lookalike import Site

Ask = Callable[[str, dict[str, Any]], dict[str, Any]]
"""A route of the companion and its request, to its reply; raises a refusal."""


@dataclass
class Stage:
    """`page` is the tab on the look-alike; `screen` and `linkedin` are what the user sees and does there."""

    site: "Site"
    ask: Ask
    browser: Browser
    page: Page

    def __post_init__(self) -> None:
        self.screen = self.screen_of(self.page)
        self.linkedin = LinkedIn(self.page, self.site, self.browser.home)

    @property
    def context(self) -> BrowserContext:
        """The browser's window."""
        return self.browser.context

    def screen_of(self, page: Page) -> Screen:
        """Afterword on another tab."""
        return Screen(page, self.browser.eye(page))

    def open(self, file: str) -> Page:
        """A new tab with a page of the extension's own."""
        return self.browser.open(file)

    def tap(self, control: Locator) -> None:
        """Touches a control with a finger."""
        control.scroll_into_view_if_needed()
        box = control.bounding_box()
        if box is None:
            raise Missed("The control to touch is not on the screen.")
        self.browser.tap(self.page, box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    def sent(self) -> list[tuple[str, str, str | None]]:
        """What really went out: action, vanity name, note."""
        return [(sent.action, sent.vanity, sent.note) for sent in self.site.world.sent]


@contextmanager
def browser(
    playwright: Playwright, site: "Site", extension: Path, kind: Kind = CHROMIUM, *, headless: bool = True
) -> Iterator[Browser]:
    """A fresh browser for plays with the extension as it is built for its `kind`. Raises NotFound."""
    with (
        tempfile.TemporaryDirectory(prefix="afterword-browser-", ignore_cleanup_errors=True) as folder,
        kind.launch(playwright, site.port, extension, Path(folder), headless) as running,
    ):
        yield running


def _keep(page: Page) -> None:
    """Leaves no other tab than this one, in front: what an extension opens goes to the window in front, also
    to one that is just closing.
    """
    page.bring_to_front()
    for other in page.context.pages:
        if other != page:
            other.close()


def enter(browser: Browser, site: "Site", ask: Ask, *, paired: bool = True) -> Stage:
    """Begins a play in a new tab, nothing left of the one before: the extension is as it is when it is
    installed, then paired through the options tab that it opens, unless `paired` is False.
    """
    first = browser.context.pages[0]
    _keep(first)
    first.goto("about:blank")
    browser.renew()
    options = options_tab(browser)
    if paired:
        pair(options, ask("pair", {"name": "the demo"})["code"])
    page = browser.context.new_page()
    _keep(page)
    return Stage(site, ask, browser, page)


@contextmanager
def stage(
    playwright: Playwright,
    site: "Site",
    ask: Ask,
    extension: Path,
    kind: Kind = CHROMIUM,
    *,
    headless: bool = True,
) -> Iterator[Stage]:
    """One play in a browser of its own. Raises AfterwordError for what is missing."""
    with browser(playwright, site, extension, kind, headless=headless) as running:
        yield enter(running, site, ask)
