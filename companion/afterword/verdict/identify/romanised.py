"""One spelling for the many that one name has in Latin letters: Chaykovskiy, Tschaikowski, Tchaikovsky.

A key for comparison only, to be read by nobody. It folds what writers of Russian, Ukrainian, Serbian, Greek,
Arabic, Persian, Hebrew, Hindi and Japanese do by habit. A few different names fall together: it is a hint
that
two words are one, never a proof.
"""

import re
from functools import lru_cache

_SHORTEST = 3  # letters, below which there is nothing to fold
_LONG = (
    6  # letters from which the hushing sounds are not told apart; in short names (Chen, Shen) they are all
)
_ARTICLE = re.compile("^(?:al|el|ul)(?=[bcdfghjklmnpqrstvwxyz][a-z]{3})")
_REPEATED = re.compile(r"(.)\1+")
# What one writer means by these letters and another does not: German, French and English habits; and from how
# many letters on that is likely.
_AMBIGUOUS = (("ch", "h", 4), ("ch", "sh", _LONG), ("j", "J", 4), ("dj", "d", 4))
# What several letters write as one sound. Each right side is a letter or two of the key; capitals hush.
_HEARD = {
    "shtsch": "S", "schtsch": "S", "shch": "S", "stsch": "S", "szcz": "S", "tsch": "C", "tch": "C", "cz": "C",
    "ch": "C", "dzh": "J", "dsch": "J", "dj": "J", "zh": "Z", "sch": "S", "sh": "S", "sz": "S", "zs": "Z",
    "tz": "ts", "cs": "C", "kh": "h", "gh": "g", "ph": "f", "th": "t", "dh": "d", "bh": "b", "rh": "r",
    "ck": "k", "ksh": "x", "ks": "x", "qu": "k", "gue": "gi", "gui": "gi", "ou": "u", "oo": "u", "ee": "i",
    "ie": "i", "ei": "i", "ey": "i", "ay": "ai", "iy": "i", "yi": "i", "ij": "i", "ii": "i", "yy": "i",
    "yj": "i", "oy": "oi", "uy": "ui", "aj": "ai", "oj": "oi", "uj": "ui", "ej": "i", "ya": "ia", "ja": "ia",
    "yu": "iu", "ju": "iu", "iou": "iu", "you": "iu", "jou": "iu", "yo": "io", "jo": "io", "ye": "i", "je":
    "i",
    "sya": "Sa", "syo": "So", "syu": "Su", "tya": "Ca", "tyo": "Co", "tyu": "Cu",
}  # fmt: skip
_HEARD_AT = re.compile("|".join(sorted(_HEARD, key=len, reverse=True)))
_ENDS = (
    (re.compile("(?<=ch|sh|zh)(?:ow|ov|ew|ev|off|eff)(a?)$"), r"ov\1"),
    (re.compile("(?<!t)c(?:ow|off|ov|of)(a?)$"), r"tsov\1"),
    (re.compile("(?:[iyj]ov|[iyj]ow|[iyj]e[vw]|[iyj]eff|ew|eff|ev|ef)(a?)$"), r"ev\1"),
    (re.compile("(?:ow|off|ov|of)(a?)$"), r"ov\1"),
    (re.compile("(?<=sk)(?:iy|yy|ij|yi|ii|yj|y|i|j|aya|aia|aja|a)$"), "i"),
    (re.compile("(?:witsch|vitch|wicz|vich|vic|vych|wich)$"), "vic"),
    (re.compile("(?:iyi|iy|yy|ij|yj|ii|y|j|ee)$"), "i"),
    (re.compile("(?:iia|iya|ia|ya|ja|ija)$"), "ia"),
    (re.compile("ander$"), "andr"),
    (re.compile("(?<=[aeo])h$"), ""),
)
_LONG_O = re.compile("oh(?=[^aeiou])")
_LETTERS = str.maketrans({"w": "v", "y": "i", "j": "i", "q": "k", "c": "k", "e": "i", "o": "u", "Z": "J"})
_HUSHED = str.maketrans("CJ", "SS")


def romanised(key: str) -> str:
    """The common spelling of a token's key, as most writers mean it."""
    return readings(key)[0]


def spelt_alike(a: str, b: str) -> bool:
    """Whether two keys may be one name that was brought into Latin letters in two ways."""
    return not set(readings(a)).isdisjoint(readings(b))


@lru_cache(maxsize=20_000)
def readings(key: str) -> tuple[str, ...]:
    """Every spelling that may be meant: more than one where writers of different countries disagree."""
    if len(key) < _SHORTEST:
        return (key,)
    word = _ARTICLE.sub("", key)
    words = [word, *(word.replace(a, b) for a, b, least in _AMBIGUOUS if a in word and len(word) >= least)]
    return tuple(dict.fromkeys(_folded(word) for word in words))


def _folded(word: str) -> str:
    for end, instead in _ENDS:
        word, changed = end.subn(instead, word)
        if changed:
            break
    word = _HEARD_AT.sub(lambda found: _HEARD[found[0]], _LONG_O.sub("o", word)).translate(_LETTERS)
    return _REPEATED.sub(r"\1", word.translate(_HUSHED) if len(word) >= _LONG else word)
