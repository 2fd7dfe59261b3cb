"""Text that is safe to print: what comes from pages and files may hold a terminal's control codes."""

import unicodedata

# Directions that make a text read as another; the joiners of emoji and Indic scripts stay.
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """`text` without control codes, but with its line ends."""
    return "".join(c for c in text if c == "\n" or not _hostile(c))


def _hostile(char: str) -> bool:
    return char in _DIRECTIONS or unicodedata.category(char) in ("Cc", "Cs")
