"""Afterword as its user sees it on a page: banner, dialog of a held click, offer of a note."""

from typing import NamedTuple

from playwright.sync_api import Page

from afterword.demo.closed import Closed, Node

DIALOG = "alertdialog"
PRESSABLE = frozenset({"button", "link", "menuitem", "checkbox", "DisclosureTriangle"})


class Part(NamedTuple):
    """A piece of Afterword's screen: its title and everything in it."""

    title: str
    nodes: tuple[Node, ...]

    @property
    def text(self) -> str:
        """What can be read, one piece a line."""
        return "\n".join(node.name for node in self.nodes if node.role == "StaticText")

    def names(self, role: str) -> list[str]:
        """The names of all its buttons, links …"""
        return [node.name for node in self.nodes if node.role == role]


class Screen:
    """Afterword on one page. Asking never waits; `await_` methods do."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.closed = Closed(page)

    def banner(self) -> Part | None:
        """The banner or the small pill; None while there is none."""
        return self._part([node for node in self.closed.nodes() if DIALOG not in (node.role, *node.inside)])

    def dialog(self) -> Part | None:
        """The dialog of a held click; None while none is open."""
        return self._part([node for node in self.closed.nodes() if DIALOG in (node.role, *node.inside)])

    @staticmethod
    def _part(nodes: list[Node]) -> Part | None:
        if not nodes:
            return None
        headings = [node.name for node in nodes if node.role == "heading"]
        texts = [node.name for node in nodes if node.role == "StaticText"]
        return Part(next(iter(headings + texts), ""), tuple(nodes))

    def await_banner(self, text: str) -> Part:
        """Waits for a banner that says `text` somewhere."""
        return self.closed.until(lambda: self._saying(self.banner(), text), f"a banner saying {text!r}")

    def await_dialog(self, text: str = "") -> Part:
        """Waits for the dialog of a held click."""
        return self.closed.until(lambda: self._saying(self.dialog(), text), f"a dialog saying {text!r}")

    def await_closed(self) -> None:
        """Waits until no dialog is open."""
        self.closed.until(lambda: self.dialog() is None, "no dialog")

    @staticmethod
    def _saying(part: Part | None, text: str) -> Part | None:
        return part if part and text in part.text else None

    def find(self, name: str) -> Node | None:
        """Something to press by its name."""
        nodes = self.closed.nodes()
        return next((node for node in nodes if node.role in PRESSABLE and node.name == name), None)

    def press(self, name: str) -> None:
        """Clicks with the mouse what bears this name, once it is there."""

        def where() -> tuple[float, float] | None:
            node = self.find(name)
            return self.closed.point(node) if node else None

        self.page.mouse.click(*self.closed.until(where, f"something to press called {name!r}"))

    def focused(self) -> str | None:
        """The name of what has the keyboard, if it is Afterword's."""
        return next((node.name for node in reversed(self.closed.nodes()) if node.focused), None)
