"""axe-core and what it cannot see, run beside a page's scripts and out of their sight.

Our closed shadow roots stay closed: as a debugger does, the root is fetched from the browser itself and
shown to axe in a world of its own (Chromium: an isolated world over DevTools; Firefox: a sandbox over BiDi).
"""

import json
from pathlib import Path
from typing import Any, Protocol

from playwright.sync_api import Page

from afterword.demo.browser import Browser
from afterword.demo.chromium import Chromium
from afterword.demo.firefox import Firefox

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "extension" / "node_modules" / "axe-core" / "axe.min.js"
OURS = Path(__file__).with_suffix(".js")
OPEN = "function (host, root) { afterwordAudit.open(host, root); }"


class World(Protocol):
    """Where a page can be looked at: `run` gives an expression's JSON value, `show` opens closed roots."""

    def run(self, expression: str) -> Any: ...

    def show(self) -> None: ...


class ChromiumWorld:
    def __init__(self, page: Page) -> None:
        self._cdp = page.context.new_cdp_session(page)
        frame = self._cdp.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        made = self._cdp.send("Page.createIsolatedWorld", {"frameId": frame, "worldName": "axe"})
        self._world = made["executionContextId"]

    def run(self, expression: str) -> Any:
        ask = {
            "expression": expression,
            "contextId": self._world,
            "returnByValue": True,
            "awaitPromise": True,
        }
        reply = self._cdp.send("Runtime.evaluate", ask)
        assert "exceptionDetails" not in reply, reply["exceptionDetails"]
        return reply["result"].get("value")

    def show(self) -> None:
        document = self._cdp.send("DOM.getDocument", {"depth": -1, "pierce": True})["root"]
        for host, root in _closed(document):
            things = [{"objectId": self._object(number)} for number in (host, root)]
            ask = {"executionContextId": self._world, "arguments": things, "functionDeclaration": OPEN}
            self._cdp.send("Runtime.callFunctionOn", ask)

    def _object(self, number: int) -> str:
        ask = {"backendNodeId": number, "executionContextId": self._world}
        return str(self._cdp.send("DOM.resolveNode", ask)["object"]["objectId"])


def _closed(node: dict[str, Any]) -> list[tuple[int, int]]:
    """Host and root of every closed shadow root under a node."""
    roots = node.get("shadowRoots", [])
    mine = [
        (node["backendNodeId"], root["backendNodeId"]) for root in roots if root["shadowRootType"] == "closed"
    ]
    return mine + [found for child in (*roots, *node.get("children", [])) for found in _closed(child)]


class FirefoxWorld:
    def __init__(self, browser: Firefox, page: Page) -> None:
        self._browser = browser
        self._tab = browser._tab(page)
        self._target = {"context": self._tab, "sandbox": "axe"}

    def run(self, expression: str) -> Any:
        text = f"(async () => JSON.stringify(await ({expression})) ?? 'null')()"
        reply = self._browser.command(
            "script.evaluate", expression=text, target=self._target, awaitPromise=True
        )
        assert reply["type"] == "success", reply
        return json.loads(reply["result"]["value"])

    def show(self) -> None:
        found = self._browser.command(
            "browsingContext.locateNodes",
            context=self._tab,
            locator={"type": "css", "value": "div"},
            serializationOptions={"includeShadowTree": "all", "maxDomDepth": 0},
        )
        for host in found["nodes"]:
            root = host["value"].get("shadowRoot")
            if root and root["value"]["mode"] == "closed":
                things = [{"sharedId": thing["sharedId"]} for thing in (host, root)]
                self._browser.command(
                    "script.callFunction",
                    functionDeclaration=OPEN,
                    arguments=things,
                    target=self._target,
                    awaitPromise=False,
                )


class OwnScreen:
    """A page of the extension's own in Firefox: no sandbox, no axe, and its closed root is left out."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def run(self, expression: str) -> Any:
        return self._page.evaluate(f"async () => (await ({expression})) ?? null")

    def show(self) -> None:
        """What is drawn in it is drawn on the page too, and looked at there."""


class Audit:
    """What is wrong with a page as it is now; after it has gone to another one a new Audit is needed."""

    def __init__(self, browser: Browser, page: Page) -> None:
        world = _world(browser, page)
        for script in (OURS,) if isinstance(world, OwnScreen) else (AXE, OURS):
            world.run(f"({_function(script)})()")
        world.show()
        self._world = world

    def violations(self, *rules: str) -> list[str]:
        """Of WCAG 2.1 A and AA and of axe's best practices, or of some rules only."""
        return self._found(f"violations({json.dumps(rules)})")

    def contrast(self) -> list[str]:
        """Of texts that the style sheet draws, of pictures and fields, in the colours that hold now."""
        return self._found("contrast()")

    def motion(self) -> list[str]:
        """What moves or could."""
        return self._found("motion()")

    def cut(self) -> list[str]:
        """What of our cards does not fit the window, or cannot be reached in it."""
        return self._found("cut()")

    def spoil(self, selector: str, how: str) -> None:
        """Does something wrong to what we show, to see that it is found."""
        self._world.run(f"afterwordAudit.all({selector!r}).forEach(element => {{ element.{how}; }})")

    def _found(self, call: str) -> list[str]:
        found: list[str] = self._world.run(f"afterwordAudit.{call}")
        return found


def _function(script: Path) -> str:
    return f"() => {{ {script.read_text(encoding='utf-8')}\n }}"


def _world(browser: Browser, page: Page) -> World:
    if isinstance(browser, Firefox):
        return OwnScreen(page) if page.url.startswith(browser.extension) else FirefoxWorld(browser, page)
    assert isinstance(browser, Chromium)
    return ChromiumWorld(page)
