"""What a plain transliteration (anyascii) of some scripts gets wrong for names, put right before it.

Also homoglyphs: a Cyrillic а in a Latin word is read as the letter it looks like.
"""

import re

from afterword.verdict.identify.thai import in_latin

_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_DIGRAPHS = {
    "μπ": "b", "ντ": "nt", "τζ": "j", "τσ": "ts", "γκ": "g", "γγ": "ng", "ου": "u", "ού": "u",
    "ευ": "ev", "εύ": "ev", "αυ": "av", "αύ": "av", "χ": "kh",
}  # fmt: skip
_GREEK_PAIRS = re.compile("|".join(_DIGRAPHS))
_INITIAL_NT = re.compile(r"\bντ")
_GERESH = {"ג": "j", "צ": "ch", "ץ": "ch", "ז": "zh", "ת": "th"}
_HEBREW = re.compile("([" + "".join(_GERESH) + "])['\u05f3]")
_GLIDING = dict(
    zip(
        "キギシジチニヒビピミリきぎしじちにひびぴみり",
        ("ky", "gy", "sh", "j", "ch", "ny", "hy", "by", "py", "my", "ry") * 2,
        strict=True,
    )
)
_GLIDES = dict(zip("ャュョゃゅょ", "auoauo", strict=True))
_GLIDED = re.compile(f"[{''.join(_GLIDING)}][{''.join(_GLIDES)}]")
# A small vowel takes the place of the one before it: ジェ is je, フィ fi, ウォ wo.
_SMALL = dict(zip("ァィゥェォ", "aiueo", strict=True))
_BEFORE_SMALL = {
    "ジ": "j", "シ": "sh", "チ": "ch", "フ": "f", "ヴ": "v", "テ": "t", "デ": "d", "ト": "t", "ド": "d",
    "ウ": "w", "ツ": "ts", "ク": "k", "グ": "g",
}  # fmt: skip
_BENT = re.compile(f"[{''.join(_BEFORE_SMALL)}][{''.join(_SMALL)}]")
_DOUBLING = re.compile("[ッっー]")  # doubles the next letter or lengthens the last: nothing to compare by
_LETTERS = str.maketrans({"ו": "w", "ב": "b"})  # a vav is mostly a vowel, a bet mostly a b
_RESPELT = re.compile("[\u0370-\u03ff\u1f00-\u1fff\u0590-\u05ff\u0e00-\u0e7f\u3040-\u30ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_MASKED = str.maketrans(
    "аАвВсСеЕһНіІјЈкКмМоОрРѕЅтТуУхХԁԛԝɡαΑβΒεΕηιΙκΚνΝοΟρΡτΤυΥχΧ",
    "aAbBcCeEhHiIjJkKmMoOpPsStTyYxXdqwgaAbBeEniIkKvNoOpPtTuYxX",
)


def respelt(text: str) -> str:
    """Greek, Hebrew, Thai and kana as they sound, where that takes more than a letter; others as they are."""
    if not _RESPELT.search(text):
        return text
    text = _BENT.sub(lambda m: _BEFORE_SMALL[m[0][0]] + _SMALL[m[0][1]], in_latin(text))
    text = _GLIDED.sub(lambda m: _syllable(*m[0]), text)
    text = _DOUBLING.sub("", _HEBREW.sub(lambda m: _GERESH[m[1]], text)).translate(_LETTERS)
    if not _GREEK.search(text):
        return text
    return _GREEK_PAIRS.sub(lambda m: _DIGRAPHS[m[0]], _INITIAL_NT.sub("d", text.lower()))


def _syllable(consonant: str, vowel: str) -> str:
    """ジョ as jo, キョ as kyo: not jiyo, kiyo."""
    return _GLIDING[consonant] + _GLIDES[vowel]


def unmasked(word: str) -> str:
    """A Latin word without the letters of other scripts that only look Latin."""
    return word.translate(_MASKED) if _LATIN.search(word) else word
