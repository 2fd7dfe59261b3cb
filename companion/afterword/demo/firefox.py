"""Firefox that takes the look-alike site for www.linkedin.com, with the extension in it or without."""

import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright

from afterword.demo.browser import Kind
from afterword.demo.firefox_background import BESIDE_BACKGROUND, IN_BACKGROUND
from afterword.demo.firefox_eye import FirefoxEye
from afterword.demo.firefox_prefs import QUIET, extension_preferences, site_preferences
from afterword.demo.linkedin import HOME
from afterword.demo.missed import Missed
from afterword.demo.relay import PORT_FILE
from afterword.errors import NotFound

NAMES = ("firefox-esr", "firefox")
EXTENSION = "afterword@afterword.example"
UUID = "5f0c1a52-6d1e-4a57-9c0e-2f6b8f1c7a11"
# Longer than anything waits in the browser.
PATIENCE_SECONDS = 60
# WebDriver's own way of going to an extension's page is never answered (Firefox 153).
OPEN = "address => { gBrowser.addTrustedTab(address, { inBackground: false }); }"
# Which document this is: no two begin at the same moment.
DOCUMENT = "String(performance.timeOrigin) + location.href"


def find_firefox() -> str:
    """The path of a Firefox. Raises NotFound with what to install."""
    for found in map(shutil.which, NAMES):
        if found:
            return found
    raise NotFound(
        "No Firefox was found. Install it (`apt install firefox-esr`, or your system's way) and try again."
    )


def _relay(firefox: str, profile: Path) -> Path:
    """A program that Playwright starts in Firefox's place (relay.py)."""
    program = profile / "firefox"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m afterword.demo.relay "{firefox}" "$@"\n')
    program.chmod(0o700)
    return program


class Firefox:
    """The Browser that is Firefox. A host alone can be given another address in it: the port is seen."""

    extension = f"moz-extension://{UUID}"

    def __init__(self, context: BrowserContext, folder: Path | None, relay: int, site: int) -> None:
        self.context = context
        self.home = f"{HOME}:{site}"
        self._folder = folder
        self._relay = relay
        self._is_in = False

    def renew(self) -> None:
        if self._is_in:
            self.command("webExtension.uninstall", extension=EXTENSION)
        self.command("webExtension.install", extensionData={"type": "path", "path": str(self._folder)})
        self._is_in = True

    def command(self, method: str, **params: object) -> dict[str, Any]:
        """A command of WebDriver BiDi, to its result. Raises Missed with Firefox's words when it fails."""
        line = HTTPConnection("127.0.0.1", self._relay, timeout=PATIENCE_SECONDS)
        try:
            line.request("POST", "/command", json.dumps({"method": method, "params": params}))
            answer: dict[str, Any] = json.load(line.getresponse())
        finally:
            line.close()
        if answer["type"] == "error":
            raise Missed(f"Firefox refused {method}: {answer['message']}")
        result: dict[str, Any] = answer["result"]
        return result

    def system(self, function: str, *texts: str) -> str:
        """Calls a JavaScript function of texts in the browser's own window, with all its rights."""
        answer = self.command(
            "script.callFunction",
            functionDeclaration=function,
            arguments=[{"type": "string", "value": text} for text in texts],
            target={"context": self._window},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise Missed(f"Firefox itself failed: {answer['exceptionDetails']['text']}")
        return str(answer["result"].get("value"))

    @cached_property
    def _window(self) -> str:
        tree = self.command("browsingContext.getTree", **{"moz:scope": "chrome", "maxDepth": 0})
        return str(tree["contexts"][0]["context"])

    def eye(self, page: Page) -> FirefoxEye:
        return FirefoxEye(self.system, self._tab(page))

    def open(self, file: str) -> Page:
        address = f"{self.extension}/{file}"
        with self.context.expect_page() as opened:
            self.system(OPEN, address)
        opened.value.wait_for_url(address, wait_until="commit")
        return opened.value

    def tap(self, page: Page, x: float, y: float) -> None:
        moves = [
            {"type": "pointerMove", "x": round(x), "y": round(y)},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        finger = {
            "type": "pointer",
            "id": "finger",
            "parameters": {"pointerType": "touch"},
            "actions": moves,
        }
        self.command("input.performActions", context=self._tab(page), actions=[finger])

    def in_background(self, script: str) -> Any:
        given = json.loads(self.system(IN_BACKGROUND, EXTENSION, BESIDE_BACKGROUND, script))
        if "error" in given:
            raise Missed(f"The extension's background failed: {given['error']}")
        return given.get("value")

    def _tab(self, page: Page) -> str:
        """Firefox's own name of a tab, which Playwright keeps to itself."""
        document = page.evaluate(DOCUMENT)
        tabs = self.command("browsingContext.getTree", maxDepth=0)["contexts"]
        names: list[str] = [tab["context"] for tab in tabs]
        return next(name for name in names if self._document(name) == document)

    def _document(self, tab: str) -> str:
        ask = {"expression": DOCUMENT, "target": {"context": tab}, "awaitPromise": False}
        answer = self.command("script.evaluate", **ask)
        return str(answer.get("result", {}).get("value"))


@contextmanager
def launch(
    playwright: Playwright, port: int, extension: Path | None, profile: Path, headless: bool = True
) -> Iterator[Firefox]:
    """A browser with a profile of its own in the folder `profile`; closed at the end. Raises NotFound."""
    context = playwright.firefox.launch_persistent_context(
        profile,
        channel="moz-firefox",
        executable_path=_relay(find_firefox(), profile),
        headless=headless,
        ignore_https_errors=True,
        firefox_user_prefs=QUIET | site_preferences(port) | extension_preferences(EXTENSION, UUID),
        viewport={"width": 1200, "height": 850} if headless else None,
        no_viewport=None if headless else True,
    )
    try:
        yield Firefox(context, extension, int((profile / PORT_FILE).read_text()), port)
    finally:
        context.close()


FIREFOX = Kind("firefox-mv3", launch)
