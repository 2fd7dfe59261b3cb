"""What a real browser has to offer so that Afterword can be played in it; each has a file of its own."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from playwright.sync_api import BrowserContext, Page, Playwright

from afterword.demo.eye import Eye


class Browser(Protocol):
    """A running browser that takes the look-alike site for www.linkedin.com.

    `home` is the site's address in it, without the last slash; `window` are its tabs.
    """

    context: BrowserContext
    home: str

    @property
    def extension(self) -> str:
        """The extension's own address, without the last slash."""

    def renew(self) -> None:
        """Puts the extension in; one that is there already goes first, with all it knew."""

    def eye(self, page: Page) -> Eye:
        """Looks into a page's closed shadow roots."""

    def open(self, file: str) -> Page:
        """A new tab, in front, with a page of the extension's own."""

    def tap(self, page: Page, x: float, y: float) -> None:
        """Touches a page with a finger."""

    def in_background(self, script: str) -> Any:
        """What a JavaScript function gives that is called where the extension's background runs."""


class Kind(NamedTuple):
    """A kind of browser: which build of the extension it takes, and how it is started.

    `launch` takes the site's port, the built extension or none, an empty folder for the profile, and whether
    to go without a window. It raises NotFound for a browser that is not installed, and closes it at the end.
    The extension is not in yet: `renew` puts it in.
    """

    target: str
    launch: Callable[[Playwright, int, Path | None, Path, bool], AbstractContextManager[Browser]]
