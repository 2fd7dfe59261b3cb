"""Foreign names in katakana: スミス is Smith. Of both, the consonants that katakana tells apart."""

import re
from functools import lru_cache
from itertools import product

_SHORTEST = 2  # consonants, below which a likeness tells nothing
# What Latin letters are heard as, before the consonants are told apart no further.
_HEARD = {
    "tsch": "t", "sch": "s", "tch": "t", "ck": "k", "ch": "t", "sh": "s", "th": "s", "ph": "f",
    "gh": "g", "kh": "h",
    "dge": "j", "ge": "j", "gi": "j", "ce": "s", "ci": "s", "cy": "s", "tz": "t", "ts": "t", "dt": "t",
    "wr": "r",
    "kn": "n", "x": "ks", "hu": "f", "zh": "j", "dj": "j", "dz": "j",
}  # fmt: skip
_HEARD_AT = re.compile("|".join(sorted(_HEARD, key=len, reverse=True)))
_IN_KANA = re.compile("t(?=[kspdbgzjh])(?!s)|(?<=[st])h|(?<=t)s")  # a small tsu, which doubles what follows
_CODA = re.compile("r(?![aeiouy])")  # Carter is kaataa, but Marx is marukusu
_VOWELS = re.compile("[aeiouywh]+")
_SAME = str.maketrans({"l": "r", "v": "b", "q": "k", "c": "k", "z": "s", "j": "s", "m": "n"})
_REPEATED = re.compile(r"(.)\1+")
_KANA = re.compile("[ァ-ヺー]")
# What writers mean in one country and not in another.
_READINGS = (
    (("ch", "ch"), ("ch", "k"), ("ch", "sh"), ("ch", "h")),
    (("th", "th"), ("th", "t")),
    (("g", "g"), ("ge", "gge"), ("gi", "ggi"), ("gu", "gg"), ("gh", ""), ("ng", "n")),
    (("j", "j"), ("j", "y")),
    (("v", "v"), ("v", "f")),
)


def is_katakana(text: str) -> bool:
    """Whether a word stood in katakana, as foreign names do in Japan."""
    return bool(_KANA.match(text))


def sounds_in_katakana(latin: str, kana: str) -> bool:
    """Whether the key of a Latin word may be that of a katakana one: smith and sumisu."""
    heard = _bare(_IN_KANA.sub("", kana))
    return len(heard) >= _SHORTEST and heard in _readings(latin)


@lru_cache(maxsize=10_000)
def _readings(key: str) -> frozenset[str]:
    """Everything that it may be heard as: ch as in Christian or in Charles, r as in Marx or in Carter."""
    choices = [[pair for pair in pairs if pair[0] in key] or [pairs[0]] for pairs in _READINGS]
    spelt = {key}
    for pairs in product(*choices):
        word = key
        for pair in pairs:
            word = word.replace(*pair)
        spelt.add(word)
    heard = {_HEARD_AT.sub(lambda found: _HEARD[found[0]], word) for word in spelt}
    return frozenset(_bare(word) for word in heard | {_CODA.sub("", word) for word in heard})


def _bare(word: str) -> str:
    return _REPEATED.sub(r"\1", _VOWELS.sub("", word).translate(_SAME))
