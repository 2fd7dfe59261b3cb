"""Texts from outside, made fit to be kept: nothing in them that is not seen or that turns what is."""

import re
import unicodedata

from afterword.errors import BadInput

_SPACES = re.compile(r"\s+")
_BLANK_LINES = re.compile(r"\s*\n\s*")
# The two joiners belong to spelling (Persian, Indic) and to emoji. All other formatting characters,
# bidirectional overrides above all, can make a text read as another.
_JOINERS = "\u200c\u200d"
_UNSEEN = {"Cc", "Cf", "Cs"}


def one_line(text: str) -> str:
    """The text in NFC on one line, without control and formatting characters."""
    spaced = _SPACES.sub(" ", text)
    seen = "".join(c for c in spaced if c in _JOINERS or unicodedata.category(c) not in _UNSEEN)
    return _SPACES.sub(" ", unicodedata.normalize("NFC", seen)).strip()


def lines(text: str) -> str:
    """The same for a text of several lines."""
    return "\n".join(filter(None, map(one_line, _BLANK_LINES.split(text))))


def as_written(text: str) -> str:
    """The same with the blank lines that were meant."""
    return "\n".join(map(one_line, text.splitlines())).strip()


def person_name(text: str) -> str:
    """A name. Raises BadInput when no letter is in it."""
    return _lettered(text, "name", "a person's name")


def company_name(text: str, field: str = "company") -> str:
    """An employer's name. Raises BadInput when neither letter nor digit is in it."""
    return _lettered(text, field, "a company's name", digits=True)


def same_words(a: str, b: str) -> bool:
    """Whether two roles are one: case, spaces and punctuation aside."""
    return _words(a) == _words(b)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _lettered(text: str, field: str, what: str, *, digits: bool = False) -> str:
    cleaned = one_line(text)
    if not any(c.isalpha() or (digits and c.isdigit()) for c in cleaned):
        raise BadInput(f"That is not {what}: write it in letters.", field)
    return cleaned
