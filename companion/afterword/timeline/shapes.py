"""What a picture is made of. All lengths are in the units of its own width and height."""

from typing import NamedTuple


class Bar(NamedTuple):
    """A rectangle. `look` names its colours (svg.py)."""

    x: float
    y: float
    width: float
    height: float
    look: str


class Dot(NamedTuple):
    """A sign of a round's or invitation's: its middle, and which sign (`Look.sign`)."""

    x: float
    y: float
    look: str


class Label(NamedTuple):
    """A text on a line; `anchor` says which end of it is at x."""

    x: float
    y: float
    text: str
    look: str
    anchor: str = "start"


class Rule(NamedTuple):
    """A straight line from top to bottom."""

    x: float
    top: float
    bottom: float
    look: str


Shape = Bar | Dot | Label | Rule


class Group(NamedTuple):
    """Shapes that are one thing. `tip`: what hovering or focusing tells of it; without, it is decoration."""

    shapes: tuple[Shape, ...]
    tip: str = ""


class Picture(NamedTuple):
    """In the order in which it is drawn; `title` says what it shows."""

    width: float
    height: float
    title: str
    groups: tuple[Group, ...]
