"""What the demo and the browser tests play on: the site, a companion, a browser paired with it."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import BrowserContext, Page, Playwright

from afterword.demo.browser import browser
from afterword.demo.linkedin import LinkedIn
from afterword.demo.pairing import pair
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
    context: BrowserContext
    page: Page

    def __post_init__(self) -> None:
        self.screen = Screen(self.page)
        self.linkedin = LinkedIn(self.page)

    def sent(self) -> list[tuple[str, str, str | None]]:
        """What really went out: action, vanity name, note."""
        return [(sent.action, sent.vanity, sent.note) for sent in self.site.world.sent]


@contextmanager
def stage(
    playwright: Playwright,
    site: "Site",
    ask: Ask,
    extension: Path,
    *,
    headless: bool = True,
    paired: bool = True,
) -> Iterator[Stage]:
    """A fresh browser with the built extension, paired through its options tab unless `paired` is False.

    Raises AfterwordError for what is missing.
    """
    with (
        tempfile.TemporaryDirectory(prefix="afterword-browser-", ignore_cleanup_errors=True) as folder,
        browser(playwright, site.port, extension, Path(folder), headless) as context,
    ):
        if paired:
            pair(context, ask("pair", {"name": "the demo"})["code"]).close()
        yield Stage(site, ask, context, context.new_page())
