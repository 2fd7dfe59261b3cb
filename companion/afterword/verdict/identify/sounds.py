"""What a name sounds like, so far as all spellings and transliterations of it agree: its consonants.

b=p=f=v=w, k=g=q, t=d, s=z and all that hisses (sh, ch, zh, ts), l=r, m=n; vowels and h count for nothing.
Where writers disagree (is ch a k, is j a vowel, is r spoken?) a word has several skeletons, and two words are
heard alike when they share one. Links 80 to 90 % of the names written in two scripts at about 1 % by chance.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

_CLASSES = str.maketrans(
    {"c": "k", "q": "k", "g": "k", "b": "p", "f": "p", "v": "p", "d": "t", "z": "s", "l": "r", "m": "n"}
    | dict.fromkeys("aeiouyh")
)
_REPEATED = re.compile(r"(.)\1+")
_HISSES = re.compile("t?sch|t[cs]h|[dt]zh|[zs]h|[cs]z|t[sz]|dz|c(?=[eiy])")
_HARD = re.compile("ph|ck|gh")
_HARD_AS = {"ph": "f", "ck": "k", "gh": "g"}
_SOFT_G = re.compile("g(?=[eiy])")
_SILENT_R = re.compile(r"r(?=[^aeiouy]|$)")
_SILENT_W = re.compile("(?<=[aeou])w(?![aeiouy])")
_HARD_CH = re.compile("ch(?=[rl])")
_ARTICLE = re.compile("^a?l(?=[^aeiou]{2})")
_AMBIGUOUS = re.compile("ch|j|x|w|v|g[eiy]|th|r(?:[^aeiouy]|$)|kh|q|ng|^a?l[^aeiou]{2}")
_LEAST = 2  # consonants, below which a skeleton says nothing
_CLOSE = 0.5  # how much of the shape, vowels and all, has to be alike besides


_NO_VOWELS = str.maketrans(dict.fromkeys("aiu"))
_BARE = re.compile("[^aiu]+")
_VOWELS = str.maketrans({"y": "i", "e": "i", "o": "u", "w": "v", "q": "k", "c": "k", "h": None})


@lru_cache(maxsize=8192)
def sounds(key: str, latin: bool) -> tuple[str, ...]:
    """Every skeleton that a token's key may have. `latin`: it stood in Latin letters."""
    word = _HARD.sub(lambda m: _HARD_AS[m[0]], _HISSES.sub("s", key))
    if not _AMBIGUOUS.search(word):
        return (_skeleton(word),)
    read = _latin(word) if latin else _other(word)
    return tuple(dict.fromkeys(map(_skeleton, dict.fromkeys(read))))


def heard_alike(a: str, a_latin: bool, b: str, b_latin: bool) -> bool:
    """Whether two keys, one of them from another script, may be one name."""
    ours, theirs = sounds(a, a_latin), sounds(b, b_latin)
    shared = max((one for one in ours if one in theirs), key=len, default="")
    if len(shared) >= _LEAST:
        return True
    if shared or ("" in ours and "" in theirs):
        return likeness(a, b) >= _CLOSE
    longest = max(ours, key=len)
    return len(longest) > 3 and any(OSA.distance(longest, one, score_cutoff=1) <= 1 for one in theirs)


def likeness(a: str, b: str) -> float:
    """How alike two keys are letter by letter, 0 to 1, classes of letters apart; where one side has no vowels
    (Hebrew and Arabic write none), without them."""
    ours, theirs = _shape(a), _shape(b)
    if _is_bare(ours) or _is_bare(theirs):
        return OSA.normalized_similarity(ours.translate(_NO_VOWELS), theirs.translate(_NO_VOWELS))
    return OSA.normalized_similarity(_REPEATED.sub(r"\1", ours), _REPEATED.sub(r"\1", theirs))


def _is_bare(shape: str) -> bool:
    return len(shape) > 1 and _BARE.fullmatch(shape, 1) is not None


@lru_cache(maxsize=8192)
def _shape(key: str) -> str:
    return key.replace("ch", "s").replace("sh", "s").translate(_VOWELS)


def _skeleton(word: str) -> str:
    return _REPEATED.sub(r"\1", word.translate(_CLASSES))


def _latin(word: str) -> list[str]:
    """As German and French, as English and Slavic, as pinyin or Spanish read it."""
    word = _SILENT_W.sub("", _HARD_CH.sub("k", word)).replace("w", "v")
    hard = word.replace("kh", "k").replace("x", "ks")
    soft = word.replace("ch", "s").replace("j", "s").replace("x", "ks")
    return [
        hard.replace("j", ""),
        hard.replace("j", "s"),
        _SOFT_G.sub("s", soft),
        soft.replace("kh", ""),
        word.replace("ch", "s").replace("x", "s").replace("j", ""),
        _SILENT_R.sub("", soft).replace("th", "s"),
        soft.replace("v", ""),
        hard.replace("j", "h").replace("v", ""),
    ]


def _other(word: str) -> list[str]:
    """With kh spoken or not; with waw or vav as a consonant or as a vowel; without the Arabic article; as
    Chinese writes foreign names.
    """
    chinese = word.replace("ng", "n").replace("q", "s").replace("ch", "s").replace("w", "v")
    word = word.replace("ch", "s").replace("j", "s").replace("x", "ks")
    loud, still = word.replace("kh", "k"), word.replace("kh", "")
    bare = _ARTICLE.sub("", loud)
    return [
        loud.replace("w", "v"),
        loud.replace("w", ""),
        loud.replace("v", "").replace("w", ""),
        still.replace("w", "v"),
        still.replace("w", "").replace("v", ""),
        bare.replace("w", "v"),
        bare.replace("w", "").replace("v", ""),
        word.replace("th", "s").replace("w", "").replace("v", ""),
        chinese.replace("j", "s").replace("x", "s"),
        chinese.replace("j", "k").replace("x", "").replace("v", ""),
    ]
