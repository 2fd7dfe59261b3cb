"""Words of names and companies in the one form they are compared by.

A key is lower-case ASCII: accents off, other scripts transliterated (anyascii), and `ue`, `oe`, `ae`, `aa`
read as the umlauts and Nordic letters they may stand for, on both sides alike.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

from afterword.verdict.identify.scripts import respelt, unmasked

_APOSTROPHES = re.compile("['’‘ʼʻ`´′＇]")
_LATIN_END, _VIETNAMESE = 0x250, range(0x1E00, 0x1F00)
_HAN_HANGUL = "\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003134f"
_UNSPACED = re.compile(f"[{_HAN_HANGUL}]")
_SYLLABLE = re.compile(f"[{_HAN_HANGUL}]|[^{_HAN_HANGUL}]+")
_NOT_KEY = re.compile("[^a-z0-9]+")
_UMLAUT = re.compile("([uoa])e|aa")
_FULL_NAME = 4  # letters up to which a word of such a script may be a full name; longer ones are foreign
_HEAP = re.compile("m{3,}")


class Token(NamedTuple):
    """A word as it stood, its key, and whether it stood in Latin letters."""

    text: str
    key: str
    latin: bool


def plain(text: str) -> str:
    """NFKC (bold and full-width letters become plain ones), apostrophes gone, marks without end cut off."""
    text = unicodedata.normalize("NFKC", _APOSTROPHES.sub("'", text))
    return text if text.isascii() else _without_clutter(text)


@lru_cache(maxsize=8192)  # the words of names repeat
def key(text: str) -> str:
    """The form to compare by. Empty when nothing in the text can be read as a letter or digit."""
    folded = (text if text.isascii() else anyascii(respelt(text))).lower()
    folded = folded if folded.isalnum() else _NOT_KEY.sub("", folded)
    return (
        _UMLAUT.sub(lambda m: m[1] or "a", folded) if len(folded) > 3 and _UMLAUT.search(folded) else folded
    )


@lru_cache(maxsize=8192)
def tokens(word: str) -> tuple[Token, ...]:
    """One word as tokens: more than one where a script writes names without spaces (李小龍, Li Xiao Long)."""
    if word.isascii():
        return (Token(word, key(word), True),) if key(word) else ()
    word = unmasked(word)
    if len(word) <= _FULL_NAME and _UNSPACED.search(word):
        return tuple(Token(part, key(part), False) for part in _SYLLABLE.findall(word) if key(part))
    return whole(word)


@lru_cache(maxsize=8192)
def whole(word: str) -> tuple[Token, ...]:
    """One word as one token, in any script: 贝拉克 of 贝拉克·奥巴马."""
    word = word if word.isascii() else unmasked(word)
    return (Token(word, key(word), _is_latin(word)),) if key(word) else ()


def _is_latin(word: str) -> bool:
    return all(ord(c) < _LATIN_END or ord(c) in _VIETNAMESE for c in word if c.isalpha())


def _without_clutter(text: str) -> str:
    """Without invisible signs, and without heaps of combining marks (no spelling needs more than two)."""
    kinds = "".join("m" if unicodedata.category(c) == "Mn" else "x" for c in text)
    heaped = {i for heap in _HEAP.finditer(kinds) for i in range(*heap.span())}
    return "".join(c for i, c in enumerate(text) if i not in heaped and unicodedata.category(c) != "Cf")
