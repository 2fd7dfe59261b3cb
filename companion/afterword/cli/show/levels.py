"""Each verdict level's sign, word and colour. Colour never speaks alone; none of them is an alarm."""

from typing import NamedTuple

from afterword.words import Level


class Look(NamedTuple):
    """`colour` is one of a terminal's own, so that it follows the user's theme."""

    sign: str
    word: str
    colour: str


LOOKS = {
    Level.NOT_YET: Look("■", "Not yet", "yellow"),
    Level.ASK_FIRST: Look("▲", "Ask first", "cyan"),
    Level.GO: Look("✓", "Good time", "green"),
    Level.SETTLED: Look("●", "Settled", "blue"),
    Level.CONFIRM: Look("?", "To confirm", "magenta"),
    Level.UNLISTED: Look("○", "Not in your log", "default"),
}


def look(level: str) -> Look:
    """A level that this version does not know is shown by its name."""
    known = {str(key): value for key, value in LOOKS.items()}
    return known.get(level, Look("·", level, "default"))
