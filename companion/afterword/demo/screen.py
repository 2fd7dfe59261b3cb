"""Afterword as its user sees it on a page: banner, dialog of a held click, offer of a note."""

from typing import NamedTuple

from playwright.sync_api import Page

from afterword.demo.closed import Closed
from afterword.demo.eye import Eye, Node

BANNER = ("region", "Afterword")
OFFER = ("region", "Afterword note")
DEAF_MS = 500  # a held click's dialog takes no click of the mouse at first
PRESSABLE = frozenset({"button", "link", "checkbox", "combobox", "textbox"})


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

    def find(self, name: str) -> Node | None:
        """Something to press or type in, by its name."""
        return next((node for node in self.nodes if node.role in PRESSABLE and node.name == name), None)


def _part(nodes: list[Node]) -> Part | None:
    headings = [node.name for node in nodes if node.role == "heading"]
    texts = [node.name for node in nodes if node.role == "StaticText"]
    return Part((headings + texts)[0], tuple(nodes)) if texts else None


def _banner(nodes: list[Node]) -> Part | None:
    return _part([node for node in nodes if node.part == BANNER])


def _offer(nodes: list[Node]) -> Part | None:
    return _part([node for node in nodes if node.part == OFFER])


def _dialog(nodes: list[Node]) -> Part | None:
    return _part([node for node in nodes if node.part[0] == "alertdialog"])


class Screen:
    """Afterword on one page. `banner`, `offer` and `dialog` tell what is there now; the others wait."""

    def __init__(self, page: Page, eye: Eye) -> None:
        self.page = page
        self.closed = Closed(page, eye)

    def banner(self) -> Part | None:
        """The banner or the small pill; None while there is none."""
        return _banner(self.closed.nodes())

    def offer(self) -> Part | None:
        """The note beside LinkedIn's dialog."""
        return _offer(self.closed.nodes())

    def dialog(self) -> Part | None:
        """The dialog of a held click; None while none is open."""
        return _dialog(self.closed.nodes())

    def await_banner(self, text: str) -> Part:
        """Waits for a banner that says `text` somewhere."""
        return self.closed.until(lambda: _saying(self.banner(), text), f"a banner saying {text!r}")

    def await_offer(self, text: str = "") -> Part:
        """Waits for the offer of a note."""
        return self.closed.until(lambda: _saying(self.offer(), text), f"an offer saying {text!r}")

    def await_dialog(self, text: str = "") -> Part:
        """Waits for the dialog of a held click."""
        return self.closed.until(lambda: _saying(self.dialog(), text), f"a dialog saying {text!r}")

    def await_closed(self) -> None:
        """Waits until no dialog is open."""
        self.closed.until(lambda: self.dialog() is None, "no dialog")

    def focused(self) -> str | None:
        """The name of what has the keyboard, if it is Afterword's."""
        return next((node.name for node in reversed(self.closed.nodes()) if node.focused), None)

    def press(self, name: str) -> None:
        """Clicks with the mouse what bears this name, once it is there, at rest, and hears the mouse."""
        where = self.closed.until(lambda: self.at_rest(name), f"something to press called {name!r}")
        if self.dialog():
            self.page.wait_for_timeout(DEAF_MS)
        self.page.mouse.click(*where)

    def at_rest(self, name: str) -> tuple[float, float] | None:
        """Where something to press stays for three looks, in the topmost part that has it."""
        nodes = self.closed.nodes()
        parts = filter(None, (see(nodes) for see in (_dialog, _offer, _banner)))
        node = next(filter(None, (part.find(name) for part in parts)), None)
        return self.closed.resting_point(node) if node else None

    def type(self, name: str, text: str) -> None:
        """Types into one of Afterword's own fields."""
        self.press(name)
        self.page.keyboard.type(text)


def _saying(part: Part | None, text: str) -> Part | None:
    return part if part and text in part.text else None
