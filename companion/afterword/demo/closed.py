"""Reads and presses what is inside Afterword's closed shadow root, as a person with a screen reader would."""

from collections.abc import Callable
from typing import TypeVar

from playwright.sync_api import Page

from afterword.demo.eye import Box, Eye, Gone, Node
from afterword.demo.linkedin import PATIENCE_MS
from afterword.demo.missed import Missed

BETWEEN_LOOKS_MS = 60

T = TypeVar("T")


class Closed:
    """What a page's closed shadow roots show."""

    def __init__(self, page: Page, eye: Eye) -> None:
        self.page = page
        self._eye = eye

    def nodes(self) -> list[Node]:
        """Everything that assistive technology is told of, in reading order."""
        return self._eye.nodes()

    def until(self, what: Callable[[], T | None], wanted: str) -> T:
        """Waits for something to be there, and says what was there instead when it never came."""
        for _ in range(PATIENCE_MS // BETWEEN_LOOKS_MS):
            if found := what():
                return found
            self.page.wait_for_timeout(BETWEEN_LOOKS_MS)
        texts = [node.name for node in self.nodes() if node.role == "StaticText"]
        raise Missed(f"Waited for {wanted}; there was {texts or 'nothing'}.")

    def box(self, node: Node) -> Box:
        """Where a thing is in the window: left, top, right, bottom."""
        return self._eye.box(node)

    def point(self, node: Node) -> tuple[float, float] | None:
        """The middle of a thing; None when it has been drawn anew meanwhile."""
        try:
            self._eye.reveal(node)
            left, top, right, bottom = self._eye.box(node)
        except Gone:
            return None
        return (left + right) / 2, (top + bottom) / 2

    def resting_point(self, node: Node) -> tuple[float, float] | None:
        """Its middle, if that is the same for three looks."""
        first = self.point(node)
        for _ in range(2):
            self.page.wait_for_timeout(BETWEEN_LOOKS_MS)
            if self.point(node) != first:
                return None
        return first

    def style(self, node: Node, name: str) -> str:
        """A computed style of a thing."""
        return self._eye.style(node, name)
