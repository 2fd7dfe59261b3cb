"""Looks into closed shadow roots in Chromium: accessibility tree and DOM over the DevTools protocol."""

from collections.abc import Iterator
from typing import Any

from playwright.sync_api import CDPSession, Error, Page

from afterword.demo.eye import PARTS, Box, Gone, Node


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


class ChromiumEye:
    """The Eye for a page in Chromium."""

    def __init__(self, page: Page) -> None:
        self._cdp: CDPSession = page.context.new_cdp_session(page)
        self._cdp.send("Accessibility.enable")

    def nodes(self) -> list[Node]:
        root = self._cdp.send("DOM.getDocument", {"depth": -1, "pierce": True})["root"]
        ours = set(_within(root, closed=False))
        tree = self._cdp.send("Accessibility.getFullAXTree")["nodes"]
        by_id = {raw["nodeId"]: raw for raw in tree}
        return [_node(line) for line in (list(_line(raw, by_id)) for raw in tree) if _is_ours(line, ours)]

    def box(self, node: Node) -> Box:
        quad = self._ask("DOM.getBoxModel", node)["model"]["border"]
        return quad[0], quad[1], quad[4], quad[5]

    def reveal(self, node: Node) -> None:
        self._ask("DOM.scrollIntoViewIfNeeded", node)

    def style(self, node: Node, name: str) -> str:
        found = self._ask("DOM.resolveNode", node)["object"]["objectId"]
        ask = f"function () {{ return getComputedStyle(this).getPropertyValue({name!r}); }}"
        reply = self._cdp.send("Runtime.callFunctionOn", {"objectId": found, "functionDeclaration": ask})
        return str(reply["result"]["value"])

    def _ask(self, method: str, node: Node) -> dict[str, Any]:
        try:
            return self._cdp.send(method, {"backendNodeId": node.number})
        except Error as error:
            raise Gone(node.name) from error
