"""Chromium that takes the look-alike site for www.linkedin.com, with the extension in it or without."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright, Worker

from afterword.demo.browser import Kind
from afterword.demo.chromium_eye import ChromiumEye
from afterword.demo.linkedin import HOME
from afterword.errors import NotFound

# Google's own Chrome no longer loads an unpacked extension from the command line; Chromium does.
NAMES = ("chromium", "chromium-browser", "ungoogled-chromium")
QUIET = (
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--enable-unsafe-extension-debugging",  # lets DevTools put an extension in and take it out
    "--no-sandbox",
)


def find_chromium(playwright: Playwright) -> str:
    """The path of a Chromium. Raises NotFound with what to install."""
    own = playwright.chromium.executable_path
    for found in (*map(shutil.which, NAMES), own):
        if found and Path(found).exists():
            return found
    raise NotFound(
        "No Chromium was found. Install it (`apt install chromium`, or your system's way) and try again."
    )


def site_arguments(port: int) -> list[str]:
    """Make www.linkedin.com the site on `port`, counted as a public address like the real one."""
    return [
        f"--host-resolver-rules=MAP www.linkedin.com 127.0.0.1:{port}",
        f"--ip-address-space-overrides=127.0.0.1:{port}=public",
        "--ignore-certificate-errors",
    ]


def _allow_unpacked(profile: Path) -> None:
    """Chromium keeps an unpacked extension over its own reload in developer mode only."""
    folder = profile / "Default"
    folder.mkdir()
    settings = {"extensions": {"ui": {"developer_mode": True}}}
    folder.joinpath("Preferences").write_text(json.dumps(settings))


class Chromium:
    """The Browser that is Chromium. Its resolver hides the port: the address is the real one."""

    home = HOME

    def __init__(self, context: BrowserContext, folder: Path | None) -> None:
        self.context = context
        self._folder = folder
        self._id = ""

    @property
    def extension(self) -> str:
        return f"chrome-extension://{self._id}"

    def renew(self) -> None:
        assert self.context.browser
        devtools = self.context.browser.new_browser_cdp_session()
        if self._id:
            devtools.send("Extensions.uninstall", {"id": self._id})
        self._id = devtools.send("Extensions.loadUnpacked", {"path": str(self._folder)})["id"]
        devtools.detach()

    @property
    def _worker(self) -> Worker:
        workers = self.context.service_workers
        return workers[0] if workers else self.context.wait_for_event("serviceworker")

    def eye(self, page: Page) -> ChromiumEye:
        return ChromiumEye(page)

    def open(self, file: str) -> Page:
        page = self.context.new_page()
        page.goto(f"{self.extension}/{file}")
        return page

    def tap(self, page: Page, x: float, y: float) -> None:
        page.touchscreen.tap(x, y)

    def in_background(self, script: str) -> Any:
        return self._worker.evaluate(script)


@contextmanager
def launch(
    playwright: Playwright, port: int, extension: Path | None, profile: Path, headless: bool = True
) -> Iterator[Chromium]:
    """A browser with a profile of its own in the folder `profile`; closed at the end. Raises NotFound."""
    _allow_unpacked(profile)
    context = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=find_chromium(playwright),
        headless=False,  # Playwright's own headless mode has no extensions; Chromium's new one has.
        # Left pages stay in the back/forward cache where they may, as in anybody's browser.
        ignore_default_args=["--disable-extensions", "--disable-back-forward-cache"],
        has_touch=True,
        args=[
            *(["--headless=new"] if headless else []),
            *QUIET,
            *site_arguments(port),
        ],
        viewport={"width": 1200, "height": 850} if headless else None,
        no_viewport=None if headless else True,
    )
    try:
        yield Chromium(context, extension)
    finally:
        context.close()


CHROMIUM = Kind("chrome-mv3", launch)
