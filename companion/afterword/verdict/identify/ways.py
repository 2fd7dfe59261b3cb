"""How two words of names can be one: the surest way there is to read a pair so."""

from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from afterword.verdict.identify.frequency import Kind, kind
from afterword.verdict.identify.katakana import sounds_in_katakana
from afterword.verdict.identify.romanised import spelt_alike
from afterword.verdict.identify.short_forms import forms, is_given_name, variants
from afterword.verdict.identify.sounds import heard_alike, likeness, sounds


class Way(StrEnum):
    """How two words are one, the surest first."""

    EQUAL = "equal"
    JOINED = "joined"
    OTHER = "other"
    NICKNAME = "nickname"
    COGNATE = "cognate"
    VARIANT = "variant"
    SCRIPT = "script"
    GENDER = "gender"
    TYPO = "typo"
    PREFIX = "prefix"
    INITIAL = "initial"
    SLIPS = "slips"
    BRIEF = "brief"
    SOUND = "sound"
    TWIN = "twin"
    NEAR = "near"


SURE = frozenset({Way.EQUAL, Way.JOINED, Way.OTHER})
_HERS = (("ski", "ska"), ("cki", "cka"), ("dzki", "dzka"), ("ov", "ova"), ("ev", "eva"), ("in", "ina"),
         ("sky", "skaya"), ("skiy", "skaya"), ("ski", "skaya"), ("ny", "na"), ("y", "a"), ("", "ova"),
         ("as", "iene"), ("is", "iene"), ("os", "ou"), ("is", "i"), ("as", "a"), ("es", "e"),
         ("ak", "akova"), ("ek", "kova"), ("ec", "cova"), ("a", "ova"))  # fmt: skip
_HERS_BY_Y = frozenset({"emily", "carly"})  # not Billy, who is Bill
_SURNAME, _STEM = 5, 3  # letters from which an ending may be a woman's, and that come before it
_TWIN, _VOWELS = 3, "aeio"
_SHORT, _LONG = 4, 6  # letters from which a slip, and two, leave a word what it is
_SYLLABLE = 3  # letters up to which one more is another name: Lu and Luo
_HEARD = 0.6  # of the shape in common, besides the consonants
_TWINS, _RESEMBLING = 0.6, 0.36  # of the letters in common, below which two words are not looked at closely


@lru_cache(maxsize=8192)
def way(a: str, a_latin: bool, b: str, b_latin: bool) -> Way | None:
    """The surest way to read two keys as one word; None when there is none."""
    if a == b:
        return Way.EQUAL
    if (len(a) == 1 and a_latin) or (len(b) == 1 and b_latin):
        return Way.INITIAL if a[0] == b[0] and a_latin and b_latin else None
    alike = OSA.normalized_similarity(a, b) if a_latin == b_latin else 0.0
    if alike >= _TWINS and _twins(a, b):
        return Way.TWIN
    if not forms(a).isdisjoint(forms(b)):
        return Way.NICKNAME
    cognates = not variants(a).isdisjoint(variants(b))
    if a_latin != b_latin:
        latin, other = (a, b) if a_latin else (b, a)
        heard = cognates or spelt_alike(a, b) or heard_alike(a, a_latin, b, b_latin)
        return Way.SCRIPT if heard or sounds_in_katakana(latin, other) else None
    if cognates:
        return Way.COGNATE
    return _spelling(a, b) if alike >= _RESEMBLING else None


def _twins(a: str, b: str) -> bool:
    """Daniel and Daniela, Mario and Maria, Andrea and Andreas: as likely a brother and a sister as one."""
    short, long = sorted((a, b), key=len)
    if long in _HERS_BY_Y and short == long[:-1]:
        return True
    if len(short) < _TWIN or not (is_given_name(a) and is_given_name(b)):
        return False
    if len(short) == len(long):
        return short[:-1] == long[:-1] and short[-1] in _VOWELS and long[-1] in _VOWELS
    return short == long[:-1] and long[-1] in _VOWELS + "s"


def _spelling(a: str, b: str) -> Way | None:
    if _hers(a, b) or _hers(b, a):
        return Way.GENDER
    spelt = spelt_alike(a, b)
    if spelt and min(len(a), len(b)) > _SYLLABLE:
        return Way.VARIANT
    given = is_given_name(a) and is_given_name(b)
    if not given and not _ends_differ(a, b):
        slips = OSA.distance(a, b, score_cutoff=2)
        if slips <= 1 + (min(len(a), len(b)) > _LONG) and min(len(a), len(b)) > _SHORT:
            return Way.TYPO if slips == 1 else Way.SLIPS
    if _begins(a, b):
        return Way.PREFIX
    if spelt:
        return Way.BRIEF
    if not given and _sounds(a, b):
        return Way.SOUND
    near = min(len(a), len(b)) > _SYLLABLE and OSA.distance(a, b, score_cutoff=1) <= 1
    return Way.NEAR if near else None


def _sounds(a: str, b: str) -> bool:
    """Jigyeong and Jikyung: the same consonants, and enough of them."""
    shared = set(sounds(a, True)) & set(sounds(b, True))
    return max(map(len, shared), default=0) > 1 and likeness(a, b) >= _HEARD


def _hers(his: str, hers: str) -> bool:
    """Kowalski and Kowalska, Ivanov and Ivanova, Novák and Nováková: one family, and perhaps one person."""
    if his[:_STEM] != hers[:_STEM] or min(len(his), len(hers)) < _SURNAME:
        return False
    if Kind.GIVEN in (kind(his), kind(hers)):
        return False
    return any(
        his.endswith(a) and hers.endswith(b) and his.removesuffix(a) == hers.removesuffix(b) for a, b in _HERS
    )


def _ends_differ(a: str, b: str) -> bool:
    """Julia and Julian, Daniel and Daniela: as likely two people as one."""
    short, long = sorted((a, b), key=len)
    return short == long[:-1] or (len(short) == len(long) and short[:-1] == long[:-1])


def _begins(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return len(short) > 2 and len(long) >= len(short) + 2 and long.startswith(short)
