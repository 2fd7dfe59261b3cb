"""What people make of their name in front of the @: priya.nair, pnair, nairp, priya.

From a name to the addresses that fit it, never back: the same table finds people and weighs what was found.
"""

import re
from enum import IntEnum
from functools import lru_cache

from afterword.verdict.identify.name import ParsedName
from afterword.verdict.identify.short_forms import forms
from afterword.verdict.identify.tokens import key

_NOISE = re.compile(r"\+.*|[\d._'-]+")
_MOST_FORMS = 3
_WORDS, _OTHERS = 4, 2  # of a name, beyond which nobody builds an address
_LONG = 4  # letters, from which a given name alone says something


class Fit(IntEnum):
    """How much of a name an address holds."""

    WORD = 1
    """Only the given name, or only the surname."""
    INITIAL = 2
    """One of them, and the other's first letter."""
    FULL = 3


def mailbox(email: str) -> str:
    """An address's part before the @ as it is compared: without dots, digits and a +tag."""
    return key(_NOISE.sub("", email.partition("@")[0].lower()))


def mailboxes(name: ParsedName) -> dict[str, Fit]:
    """Every mailbox that fits the name, with how much of it."""
    words = [token.key for token in name.tokens][:_WORDS]
    found: dict[str, Fit] = {}
    for one, other in _pairs(words, [token.key for token in name.others[:_OTHERS] if token.latin]):
        for full in _forms(one):
            found[_glued(full, other)] = found[_glued(other, full)] = Fit.FULL
        for a, b in ((one[0], other), (other, one[0]), (one, other[0]), (other[0], one), (one[:2], other)):
            found.setdefault(_glued(a, b), Fit.INITIAL)
    if len(words) > 2:
        found[key("".join(words))] = found[key(words[0] + words[1][0] + words[-1])] = Fit.FULL
        found.setdefault(key(words[0][0] + words[1][0] + words[-1]), Fit.INITIAL)
    for word in words:
        if len(word) >= _LONG:
            for form in _forms(word):
                found.setdefault(form, Fit.WORD)
    return found


def _pairs(words: list[str], others: list[str]) -> set[tuple[str, str]]:
    """What may be the given name and the surname in an address, some of it joined or left out."""
    if len(words) < 2:
        return {(word, other) for word in words for other in others}
    first, last = words[0], words[-1]
    pairs = {(first, last), *((first, other) for other in others), *((other, last) for other in others)}
    if len(words) > 2:
        pairs |= {(first, words[1]), (words[-2], last)}
        pairs |= {(first, key(words[-2] + last)), (key(first + words[1]), last)}
    return {(one, other) for one, other in pairs if len(one) > 1 and len(other) > 1}


def _glued(a: str, b: str) -> str:
    """The key of both together: what an umlaut's letters make of the seam has to be folded as well."""
    return key(a + b) if b[0] in "ea" and a[-1] in "aou" else a + b


@lru_cache(maxsize=1024)
def _forms(word: str) -> tuple[str, ...]:
    return (word, *[form for form in sorted(forms(word)) if len(form) > 2 and form != word][:_MOST_FORMS])
