"""What the signs mean, below the picture."""

from collections.abc import Iterator

from afterword.timeline.shapes import Dot, Group, Label

_MEANT = (
    ("round-done", "round held"),
    ("round-scheduled", "to come"),
    ("round-cancelled", "called off"),
    ("invitation-sent", "you invited"),
    ("invitation-received", "they invited"),
    ("invitation-accepted", "connected"),
    ("suggested", "they suggested it"),
    ("fine", "connecting is fine"),
)
_LETTER = 6.2  # units that a letter of the small text takes at most
_SIGN = 24.0


def legend(x: float, y: float) -> Iterator[Group]:
    """From x on, on one line."""
    for look, text in _MEANT:
        yield Group((Dot(x, y - 4, look), Label(x + 10, y, text, "small")))
        x += _SIGN + _LETTER * len(text)
