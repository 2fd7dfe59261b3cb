"""How alike two companies are."""

from enum import StrEnum
from itertools import zip_longest

from rapidfuzz.distance import OSA

from afterword.verdict.identify.company.initials import stands_for
from afterword.verdict.identify.company.known import known_as
from afterword.verdict.identify.company.name import Company
from afterword.verdict.identify.company.parse import parse_company
from afterword.verdict.identify.company.words import BROAD, SOFT, WEAK
from afterword.verdict.identify.sounds import sounds

_ONE_TYPO, _TWO_TYPOS = 6, 11  # letters from which so many slips are forgiven
_LONG_ENOUGH = 3  # letters, below which a name that another begins with tells nothing
_TELLING = 6  # letters from which a name that another ends with may be its short form
_LAST_LATIN = "\u024f"


class Likeness(StrEnum):
    """How two employers compare."""

    SAME = "same"
    PART = "part"
    DIFFERENT = "different"


def same_company(a: str, b: str) -> bool:
    """Whether two texts name one company. Nothing is the same as an empty text."""
    return compare(parse_company(a), parse_company(b)) is Likeness.SAME


def compare(a: Company, b: Company) -> Likeness:
    """How alike two companies are.

    PART: one belongs to the other, begins or ends with its name, or is its initials; in doubt, that.
    """
    if a.core == b.core and a.core:
        return Likeness.SAME
    if not (a.core and b.core):
        unreadable = not (a.core or b.core) and a.text.casefold() == b.text.casefold() != ""
        return Likeness.SAME if unreadable else Likeness.DIFFERENT
    if b.core in a.owners or a.core in b.owners:
        return Likeness.PART
    if a.core[0] == b.core[0]:
        if _are_one(a, b):
            return Likeness.SAME
    elif not (a.text.isascii() and b.text.isascii()) and _sounds_alike(a, b):
        return Likeness.SAME
    short, long = (a, b) if len(a.words) <= len(b.words) else (b, a)
    is_part = _is_part(short, long) or stands_for(a, b) or stands_for(b, a)
    return Likeness.PART if is_part else Likeness.DIFFERENT


def _are_one(a: Company, b: Company) -> bool:
    """One but for a slip, for a word that tells little, or for the script."""
    if "".join(a.words) == "".join(b.words):
        return True
    return _has_slip(a, b) or _goes_without(a, b) or _sounds_alike(a, b)


def _stem(company: Company) -> str:
    """The words that tell: Nordwind of Nordwind Consulting; all of them where none does."""
    return "".join(word for word in company.words if word not in WEAK and word not in SOFT) or company.core


def _has_slip(a: Company, b: Company) -> bool:
    """One word spelt wrong, unless both are known: Deutsche Bank is not Deutsche Bahn."""
    if known_as(a.core) and known_as(b.core):
        return False
    if len(a.words) != len(b.words):
        return _is_misspelt(_stem(a), _stem(b))
    unlike = [pair for pair in zip(a.words, b.words, strict=True) if pair[0] != pair[1]]
    return len(unlike) == 1 and _is_misspelt(*unlike[0])


def _is_misspelt(a: str, b: str) -> bool:
    """A slip in the letters: Studio54 is not Studio55."""
    if any(one != other for one, other in zip_longest(filter(str.isdigit, a), filter(str.isdigit, b))):
        return False
    shorter = min(len(a), len(b))
    allowed = (shorter >= _ONE_TYPO) + (shorter >= _TWO_TYPOS)
    return allowed > 0 and a[0] == b[0] and 0 < OSA.distance(a, b, score_cutoff=allowed) <= allowed


def _goes_without(a: Company, b: Company) -> bool:
    """Cisco and Cisco Systems; but not Acme Systems and Acme Consulting, nor Data and Data Systems."""
    return _share_stem(a, b) and _stem(a) in (a.core, b.core)


def _share_stem(a: Company, b: Company) -> bool:
    if a.words[0] != b.words[0]:
        return False
    stem = _stem(a)
    return stem == _stem(b) and stem not in BROAD and len(stem) > _LONG_ENOUGH


def _sounds_alike(a: Company, b: Company) -> bool:
    """One of them in another script, with the same consonants: Меркари and Mercari."""
    if _is_latin(a.text) == _is_latin(b.text):
        return False
    heard = set(sounds(a.core, _is_latin(a.text))) & set(sounds(b.core, _is_latin(b.text)))
    return max(map(len, heard), default=0) > _LONG_ENOUGH - 1


def _is_latin(text: str) -> bool:
    return text.isascii() or all(char <= _LAST_LATIN or not char.isalpha() for char in text)


def _is_part(short: Company, long: Company) -> bool:
    if _begins(short, long) or _ends(short, long) or _abbreviates(short, long):
        return True
    return _share_stem(short, long)


def _begins(short: Company, long: Company) -> bool:
    size = len(short.words)
    if size >= len(long.words) or long.words[:size] != short.words or len(short.core) < _LONG_ENOUGH:
        return False
    return size > 1 or short.words[0] not in BROAD


def _ends(short: Company, long: Company) -> bool:
    """Bosch for Robert Bosch, where the word is long enough to tell."""
    size = len(short.words)
    if size >= len(long.words) or long.words[-size:] != short.words:
        return False
    telling = [word for word in short.words if word not in BROAD]
    return bool(telling) and len("".join(telling)) >= _TELLING


def _abbreviates(short: Company, long: Company) -> bool:
    """The short one has to be a single word, and no shorter than three letters."""
    if len(short.words) > 1 or len(long.words) < _LONG_ENOUGH or short.words[0][0] != long.words[0][0]:
        return False
    return short.words[0] == long.initials
