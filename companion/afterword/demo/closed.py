"""Reads and presses what is inside Afterword's closed shadow root, as a person with a screen reader would.

The page's own scripts cannot look in there and neither does this: it asks the browser's accessibility
tree over the DevTools protocol, and clicks with the mouse where a control is.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeVar

from playwright.sync_api import CDPSession, Error, Page

from afterword.demo.linkedin import PATIENCE_MS
from afterword.demo.missed import Missed

BETWEEN_LOOKS_MS = 60
PARTS = frozenset({"region", "alertdialog"})

T = TypeVar("T")


class Node(NamedTuple):
    """One thing on the screen: its role and name, the browser's number for it, and where it stands.

    `part` is the role and name of the region or dialog it stands in, or is.
    """

    role: str
    name: str
    backend: int
    focused: bool
    part: tuple[str, str]


def _value(raw: dict[str, Any], key: str) -> str:
    return str(raw.get(key, {}).get("value", ""))


def _focused(raw: dict[str, Any]) -> bool:
    return any(entry["name"] == "focused" and entry["value"]["value"] for entry in raw.get("properties", []))


def _line(raw: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """A node and everything around it, innermost first."""
    while raw:
        yield raw
        raw = by_id.get(raw.get("parentId", ""), {})


def _part(line: list[dict[str, Any]]) -> tuple[str, str]:
    parts = [(_value(raw, "role"), _value(raw, "name")) for raw in line if _value(raw, "role") in PARTS]
    return parts[0] if parts else ("", "")


def _within(node: dict[str, Any], closed: bool) -> Iterator[int]:
    """The numbers of all nodes inside closed shadow roots under a node."""
    if closed:
        yield node["backendNodeId"]
    for root in node.get("shadowRoots", []):
        yield from _within(root, closed or root.get("shadowRootType") == "closed")
    for child in node.get("children", []):
        yield from _within(child, closed)


def _is_ours(line: list[dict[str, Any]], ours: set[int]) -> bool:
    """What the style sheet draws has no node of its own: then the nearest around it tells."""
    numbers = [raw["backendDOMNodeId"] for raw in line if raw.get("backendDOMNodeId")]
    return not line[0]["ignored"] and any(number in ours for number in numbers)


def _node(line: list[dict[str, Any]]) -> Node:
    raw = line[0]
    number = raw.get("backendDOMNodeId", 0)
    return Node(_value(raw, "role"), _value(raw, "name"), number, _focused(raw), _part(line))


class Closed:
    """What a page's closed shadow roots show."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._cdp: CDPSession = page.context.new_cdp_session(page)
        self._cdp.send("Accessibility.enable")

    def nodes(self) -> list[Node]:
        """Everything that assistive technology is told of, in reading order."""
        root = self._cdp.send("DOM.getDocument", {"depth": -1, "pierce": True})["root"]
        ours = set(_within(root, closed=False))
        tree = self._cdp.send("Accessibility.getFullAXTree")["nodes"]
        by_id = {raw["nodeId"]: raw for raw in tree}
        return [_node(line) for line in (list(_line(raw, by_id)) for raw in tree) if _is_ours(line, ours)]

    def until(self, what: Callable[[], T | None], wanted: str) -> T:
        """Waits for something to be there, and says what was there instead when it never came."""
        for _ in range(PATIENCE_MS // BETWEEN_LOOKS_MS):
            if found := what():
                return found
            self.page.wait_for_timeout(BETWEEN_LOOKS_MS)
        texts = [node.name for node in self.nodes() if node.role == "StaticText"]
        raise Missed(f"Waited for {wanted}; there was {texts or 'nothing'}.")

    def box(self, node: Node) -> tuple[float, float, float, float]:
        """Where a thing is in the window: left, top, right, bottom."""
        quad = self._cdp.send("DOM.getBoxModel", {"backendNodeId": node.backend})["model"]["border"]
        return quad[0], quad[1], quad[4], quad[5]

    def point(self, node: Node) -> tuple[float, float] | None:
        """The middle of a thing; None when it has been drawn anew meanwhile."""
        try:
            self._cdp.send("DOM.scrollIntoViewIfNeeded", {"backendNodeId": node.backend})
            left, top, right, bottom = self.box(node)
        except Error:
            return None
        return (left + right) / 2, (top + bottom) / 2

    def style(self, node: Node, name: str) -> str:
        """A computed style of a thing."""
        found = self._cdp.send("DOM.resolveNode", {"backendNodeId": node.backend})["object"]["objectId"]
        ask = f"function () {{ return getComputedStyle(this).getPropertyValue({name!r}); }}"
        reply = self._cdp.send("Runtime.callFunctionOn", {"objectId": found, "functionDeclaration": ask})
        return str(reply["result"]["value"])
