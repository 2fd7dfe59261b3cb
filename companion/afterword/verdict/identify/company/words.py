"""The words of a company's name: in keys, and which of them tell little."""

from afterword.verdict.identify.data import words
from afterword.verdict.identify.tokens import key, tokens

SMALL = words("small_words.txt")
"""Words between others: not counted in initials or in the names of institutions."""
JOINING = frozenset({"and", "und", "et", "og", "och", "y", "ve"})
"""What people put between names or leave out: Procter & Gamble, Procter and Gamble, Procter Gamble."""
SOFT = words("soft_words.txt")
"""At the end of a name that goes without them as well: Group, International, Germany."""
WEAK = words("weak_words.txt")
"""They name a business, hardly a company: Systems, Consulting."""
BROAD = words("broad_words.txt") | WEAK
"""They begin too many names to tell one."""

_SPACED = str.maketrans({"&": " and ", "+": " plus ", ",": " ", "-": " ", "/": " ", "_": " ", "–": " ",
                         "－": " ", "・": " ", ":": " ", "’": "'", "?": " ", "!": " "})  # fmt: skip


def words_of(text: str) -> list[str]:
    """The words' keys in order; "&" and "+" are words, a dotted form is one ("s.r.o." → sro)."""
    pieces = text.split() if text.isalnum() else text.translate(_SPACED).split()
    if text.isascii():
        return [*filter(None, map(key, pieces))]
    wholes = ("".join(token.key for token in tokens(piece)) for piece in pieces)
    return [*filter(None, wholes)]


def joined(found: list[str]) -> str:
    """The words as one, without those that are there or not: and, the."""
    kept = [word for word in found if word not in JOINING]
    if kept[:1] == ["the"] and len(kept) > 1:
        kept = kept[1:]
    return "".join(kept or found)
