"""All names that a culture has, to find one that is nearly another."""

from functools import cache

from tests.worlds.being import Word
from tests.worlds.cultures import CULTURES
from tests.worlds.names import lists
from tests.worlds.splits import SPLITS

_FILES = {culture.name: culture.file for culture in CULTURES}
_SYSTEMS = {"chinese": 0, "taiwanese": 1, "cantonese": 2}


@cache
def surnames(culture: str) -> tuple[str, ...]:
    """The usual surnames, in the spelling of the culture."""
    known = {word.latin for split in SPLITS for word in lists(_FILES[culture], split)["surnames"]}
    return tuple(sorted({spelt[_SYSTEMS.get(culture, 0)] for spelt in known}))


@cache
def given_names(culture: str) -> tuple[Word, ...]:
    """The usual given names; none for those made of syllables."""
    found: dict[str, Word] = {}
    for split in SPLITS:
        known = lists(_FILES[culture], split)
        for word in (*known.get("men", ()), *known.get("women", ())):
            old = found.get(word.text, word)
            found[word.text] = word._replace(short=tuple(sorted({*old.short, *word.short})))
    return tuple(sorted(found.values()))


@cache
def also_called(culture: str, short: tuple[str, ...]) -> tuple[Word, ...]:
    """The given names that have one of these short forms."""
    return tuple(name for name in given_names(culture) if set(name.short) & set(short))
