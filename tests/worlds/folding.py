"""The worlds' own plain spelling of Latin names, so that they do not lean on what they measure."""

import unicodedata

_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D", "æ": "ae", "Æ": "Ae",
     "ð": "d", "þ": "th", "œ": "oe", "’": "'"}
)  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss",
                          "å": "aa", "Å": "Aa", "ø": "oe", "Ø": "Oe"})  # fmt: skip


def without_accents(text: str) -> str:
    """Müller as Muller."""
    spread = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return unicodedata.normalize("NFC", "".join(c for c in spread if unicodedata.category(c) != "Mn"))


def spelt_out(text: str) -> str:
    """Müller as Mueller."""
    return without_accents(text.translate(_UMLAUTS))


def folded(text: str) -> str:
    return without_accents(text).casefold()
