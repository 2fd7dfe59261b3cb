"""What is seen of a page's closed shadow roots: what assistive technology is told of."""

from typing import NamedTuple, Protocol

# A thing belongs to the innermost of these around it.
PARTS = frozenset({"region", "alertdialog"})

Box = tuple[float, float, float, float]
"""Where a thing is in the window, in CSS pixels: left, top, right, bottom."""


class Node(NamedTuple):
    """One thing on the screen: its role and name, the browser's number for it, and where it stands.

    `role` is ARIA's word, or StaticText. `part` is the role and name of the region or dialog that it is or
    stands in.
    """

    role: str
    name: str
    number: int
    focused: bool
    part: tuple[str, str]


class Gone(Exception):
    """The thing was drawn anew meanwhile, or has no place on the screen."""


class Eye(Protocol):
    """Each browser's way to look into one page's closed shadow roots, which the page's own scripts cannot."""

    def nodes(self) -> list[Node]:
        """Everything that assistive technology is told of, in reading order."""

    def box(self, node: Node) -> Box:
        """Where a thing is. Raises Gone."""

    def reveal(self, node: Node) -> None:
        """Scrolls a thing into the window. Raises Gone."""

    def style(self, node: Node, name: str) -> str:
        """A computed style of a thing. Raises Gone."""
