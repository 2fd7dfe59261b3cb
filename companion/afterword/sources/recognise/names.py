"""Is a piece of text somebody's name?"""

import re
from functools import cache

from afterword.sources.recognise.vocabulary import has, phrases
from afterword.verdict.identify.frequency import kind
from afterword.verdict.identify.name import parse_name
from afterword.verdict.identify.tokens import key

_FOREIGN = re.compile(
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u30fb\u3005]+")
_PARTICLES = frozenset(phrases("particles"))
TITLES = frozenset(phrases("titles"))
_NO_NAMES = frozenset(phrases("no_names"))
_ENDS = re.compile(r"^[\s\-–—•·*▪●○◦‣>»→✓#.:,;|]+|[\s\-–—•·*:,;|!?\"“”„]+$")
_SIGN = re.compile(r"[0-9@/\\_=<>{}\[\]|#%&+*\"]")
_MOST_WORDS = 5


def bare(text: str) -> str:
    """Without bullets and signs around it."""
    text = _ENDS.sub("", text.strip())
    return text.rstrip(".") if not re.search(r"\b[A-Z]\.$", text) else text


def is_name(text: str, *, sure: bool) -> bool:
    """Whether it reads as a name. `sure`: it stands where a name must be; else one word of it is known as
    one."""
    text = bare(text)
    words = text.split()
    if not text or len(text) > 60 or _SIGN.search(text) or len(words) > _MOST_WORDS:
        return False
    if _FOREIGN.search(text):
        return _is_foreign(text, words)
    own = [word for word in words if word.lower() not in TITLES]
    titled = len(own) < len(words)
    if not own or not all(map(_may_be, own)) or not any(word[:1].isupper() for word in own):
        return False
    known = [word for word in own if kind(key(word.split("-")[0]))]
    if len([word for word in own if word.lower() not in _PARTICLES]) == 1:
        return titled or (sure and bool(known) and len(own[-1]) > 2)
    return bool(known) or (sure and not _is_shouted(own))


def tidy(text: str) -> str:
    """The name as it is kept: without titles, degrees and signs."""
    text = bare(text)
    if _FOREIGN.search(text):
        return _without_honorific(text)
    words = text.split()
    while len(words) > 1 and words[0].lower() in TITLES:
        words.pop(0)
    shown = parse_name(" ".join(words)).display
    return shown or " ".join(words)


def _may_be(word: str) -> bool:
    low = word.lower().strip(".,")
    if low in _NO_NAMES or (low in _job_words() and not kind(key(word))):
        return False
    return low in _PARTICLES or (word[0].isupper() and any(c.isalpha() for c in word))


def _is_shouted(words: list[str]) -> bool:
    """ACME GMBH is no name, unless a word of it is known as one."""
    return all(word.isupper() for word in words)


def _is_foreign(text: str, words: list[str]) -> bool:
    bare_text = _without_honorific(text)
    if any(
        has(tag, bare_text)
        for tag in ("jobs", "strong", "weak", "recruiting", "interviewers", "company", "role")
    ):
        return False
    letters = bare_text.replace(" ", "").replace("\u3000", "").replace("・", "")
    if _HAN.fullmatch(letters):
        return 2 <= len(letters) <= (12 if "・" in bare_text or _is_kana(letters) else 6)
    return 2 <= len(words) <= _MOST_WORDS


def _is_kana(text: str) -> bool:
    return all("\u3040" <= c <= "\u30ff" for c in text)


def _without_honorific(text: str) -> str:
    for end in ("さん", "さま", "様", "氏", "先生", "님", "씨", "女士", "小姐", "老师", "老師"):
        text = text.strip().removesuffix(end)
    return text.strip()


@cache
def _job_words() -> frozenset[str]:
    return frozenset(
        phrase.lower() for tag in ("jobs", "recruiting") for phrase in phrases(tag) if " " not in phrase
    )
