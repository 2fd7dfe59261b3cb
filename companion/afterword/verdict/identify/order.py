"""Which word of a name is the given one and which the surname, where the way it is written tells.

"Nair, Priya" and "NAIR Priya" are turned round; a single word of several is taken apart (PriyaNair).
"""

import re

from afterword.verdict.identify.affixes import is_credential, undecorated
from afterword.verdict.identify.data import words
from afterword.verdict.identify.decorations import Parts
from afterword.verdict.identify.frequency import Kind, kind
from afterword.verdict.identify.tokens import key

_PARTICLES = words("particles.txt")
_GLUED = re.compile(r"[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+")
_PREFIXED = re.compile(r"(?:Mc|Mac|Fitz|Van|Von|Del|Della|Des|Las|Los|Bin|Ben|Abd|Abu|San|Santa|Saint)[A-Z]")
_SEPARATED = re.compile(r"[^\W\d_]{2,}(?:[._][^\W\d_]{2,})+")
_LOUD = 3  # letters from which capitals are no initials


def in_order(spoken: list[str], parts: Parts, dropped: list[str]) -> tuple[list[str], bool]:
    """ "Nair, Priya" turned round; "Priya Nair, PMP, Berlin" left as it is. And whether it was."""
    for after in parts.after_comma:
        given = undecorated(after.split(), [])
        if given and _is_given(spoken, given):
            return given + spoken, True
        dropped.append(after)
    loud = len(_leading_loud(spoken))
    return (spoken[loud:] + spoken[:loud], True) if loud else (spoken, False)


def is_particle(word: str) -> bool:
    """ "van", but not the Vietnamese Văn; "y", but not the initial Y."""
    known = key(word) if word.isascii() else ""
    return known in _PARTICLES and (len(known) > 1 or word in ("y", "e", "i"))


def taken_apart(spoken: list[str]) -> list[str]:
    """PriyaNair, priya.nair and priya_nair as two words, where that is all there is."""
    if len(spoken) != 1:
        return spoken
    word = spoken[0]
    if _SEPARATED.fullmatch(word):
        return re.split("[._]", word)
    if _GLUED.fullmatch(word) and not _PREFIXED.match(word):
        parts = re.findall("[A-Z][a-z]+", word)
        known = [kind(key(part)) for part in parts]
        if known[0] & Kind.GIVEN and known[-1] & Kind.FAMILY:
            return parts
    return spoken


def _is_given(before: list[str], after: list[str]) -> bool:
    if len(after) > 3 or all(is_credential(word) for word in after):
        return False
    if len(before) < 2 or is_particle(before[0]):
        return True
    return bool(kind(key(after[0])) & Kind.GIVEN) and not kind(key(before[0])) & Kind.GIVEN


def _leading_loud(spoken: list[str]) -> list[str]:
    """The words in capitals that a name begins with, where others are not: NAIR Priya, DE LA CRUZ Ana."""
    if not spoken or not spoken[0].isupper() or all(word.isupper() for word in spoken):
        return []
    loud = spoken[: next(n for n, word in enumerate(spoken) if not word.isupper())]
    if all(word.islower() for word in spoken[len(loud) :]):
        return []  # ALİ ışık: written without care, it tells nothing
    given = kind(key(loud[0])) is Kind.GIVEN
    return [] if given or max(map(len, loud)) < _LOUD or "." in "".join(loud) else loud
