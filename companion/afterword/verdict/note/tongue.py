"""Which of our languages a text is in: by its script, else by the plain words that few languages share."""

import re
from collections import defaultdict
from functools import cache

from afterword.verdict.note.draft import commonplace, said, words
from afterword.verdict.note.language import LANGUAGES, language_of

_KANA = re.compile("[\u3041-\u30fa]")
_HAN = re.compile("[\u3400-\u9fff]")
_LEAST = 1.5  # weight of the plain words found, below which a text could be in anything
_AHEAD = 1.25  # how much heavier than any other language's
# Signs that only one of our languages is written with; each counts as a word that no other has.
_SIGNS = {"es": "¿¡ñ", "de": "ß", "pl": "ąćęłńśźż", "pt-BR": "ãõ", "pt-PT": "ãõ", "fr": "œû", "it": "ìò"}


def tongue(text: str) -> str | None:
    """The code of the language; None when the text does not tell. Pure: the same text, the same answer."""
    if _KANA.search(text):
        return "ja"
    if _HAN.search(text):
        return _chinese(text)
    return _by_words(text)


def manner(text: str, code: str) -> str | None:
    """The register whose own words (du, dir, dein) are more in the text than another's; None when none is."""
    language = language_of(code)
    found = words(text, language.spaces)
    own = {register: len(found & _only_in(code, register)) for register in language.registers}
    most = max(own, key=own.__getitem__)
    return most if list(own.values()).count(own[most]) == 1 else None


@cache
def _only_in(code: str, register: str) -> set[str]:
    """The words of the language's sentences that it has in no other register."""
    others = (other for other in language_of(code).registers if other != register)
    return said(code, register).difference(*(said(code, other) for other in others))


def _chinese(text: str) -> str:
    """By the characters that only one of the two standards has (GB 2312, Big5)."""
    han = _HAN.findall(text)
    simple = sum(_is_in(sign, "gb2312") and not _is_in(sign, "big5") for sign in han)
    full = sum(_is_in(sign, "big5") and not _is_in(sign, "gb2312") for sign in han)
    return "zh-Hant" if full > simple else "zh-Hans"


def _is_in(sign: str, standard: str) -> bool:
    return sign.encode(standard, "ignore") != b""


def _by_words(text: str) -> str | None:
    """A word weighs the less the more languages have it."""
    weights: defaultdict[str, float] = defaultdict(float)
    for word in sorted(words(text)):
        spoken_in = _words().get(word, ())
        for code in spoken_in:
            weights[code] += 1 / len({code[:2] for code in spoken_in})
    for code, signs in _SIGNS.items():
        weights[code] += len(set(signs) & set(text.casefold()))
    code = max(weights, key=weights.__getitem__)
    others = max((w for other, w in weights.items() if other[:2] != code[:2]), default=0.0)
    return code if weights[code] >= max(_LEAST, others * _AHEAD) else None


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """Each plain word and the languages that have it, in the order of their codes."""
    found: dict[str, tuple[str, ...]] = {}
    for code in LANGUAGES:
        language = language_of(code)
        if language.spaces:
            for word in commonplace(code, language.register_):
                found[word] = (*found.get(word, ()), code)
    return found
