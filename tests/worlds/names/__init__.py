"""The lists of names: one file a culture, in sections, an entry `latin,other spellings/native/short forms`.

Underscores stand for spaces, a lone dot for nothing. The first half of each list is known to every split, of
the rest each split has its third.
"""

from functools import cache
from pathlib import Path

from tests.worlds.being import Word
from tests.worlds.splits import Split, knows, owns
from tests.worlds.textfile import entries, lines

_FOLDER = Path(__file__).parent
Lists = dict[str, tuple[Word, ...]]


@cache
def lists(name: str, split: Split) -> Lists:
    """A file's sections, as far as the split knows them. Parts of names are never left out."""
    return {
        section: tuple(
            _known(word, split) for n, word in enumerate(words) if _shown(n, words, section, split)
        )
        for section, words in _sections(name).items()
    }


def _shown(n: int, words: list[Word], section: str, split: Split) -> bool:
    whole = section not in ("men", "women", "surnames") or len(words) < 24
    return whole or n < len(words) / 2 or owns(split, words[n].text)


def _known(word: Word, split: Split) -> Word:
    return word._replace(short=tuple(s for s in word.short if knows(split, word.text + s)))


def _sections(name: str) -> dict[str, list[Word]]:
    told = entries(_FOLDER / f"{name}.txt")
    return {section: [_word(entry) for entry in words] for section, words in told.items()}


def _word(entry: str) -> Word:
    latin, native, short = [*entry.split("/"), "", ""][:3]
    spelt = tuple("" if text == "." else text for text in latin.split(","))
    return Word(spelt, *(tuple(filter(None, part.split(","))) for part in (native, short)))


def plain_lines(name: str) -> list[str]:
    """The lines of a file without sections."""
    return lines(_FOLDER / f"{name}.txt")
