"""Universities, hospitals, cities and the like: "TU München" is the Technical University of Munich."""

from afterword.verdict.identify.company.words import SMALL, joined
from afterword.verdict.identify.data import rows, words
from afterword.verdict.identify.tokens import key

_ROWS = [[key(word) for word in row.split(",")] for row in rows("same_words.csv")]
_MEANS = {word: first for first, *others in _ROWS for word in others}
_IN_FULL = {"tu": ("technical", "university"), "uni": ("university",), "univ": ("university",)}
_PUBLIC = words("public_words.txt")


def in_english(found: list[str]) -> str:
    """The words as one, those that are written in several ways in one of them; an institution's in one
    order."""
    said = [_MEANS.get(word, word) for word in _spelt_out(found)]
    telling = [word for word in said if word not in SMALL]
    if len(telling) > 1 and not _PUBLIC.isdisjoint(telling):
        return "".join(sorted(dict.fromkeys(telling)))
    return joined(said)


def _spelt_out(found: list[str]) -> list[str]:
    full = _IN_FULL.get(found[0]) if len(found) > 1 else None
    return [*full, *found[1:]] if full else found
