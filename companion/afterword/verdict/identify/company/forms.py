"""Legal forms: Inc., GmbH & Co. KG, Sp. z o.o., 株式会社."""

import re

from afterword.verdict.identify.company.words import words_of
from afterword.verdict.identify.data import rows
from afterword.verdict.identify.tokens import plain

_LAST_LATIN = "\u024f"


def _is_latin(row: str) -> bool:
    return all(char <= _LAST_LATIN or not char.isalpha() for char in row)


_ROWS = [plain(row) for row in rows("legal_forms.txt")]
_FORMS = frozenset("".join(words_of(row)) for row in _ROWS if _is_latin(row))
_LASTS = frozenset(form[start:] for form in _FORMS for start in range(len(form)))
_FRONTS = frozenset("".join(words_of(row)) for row in rows("legal_forms_front.txt"))
_FIRSTS = frozenset(form[:end] for form in _FRONTS for end in range(1, len(form) + 1))
_LONGEST = 6  # words
_NATIVE_ROWS = sorted((row for row in _ROWS if not _is_latin(row)), key=len, reverse=True)
_NATIVE = re.compile("|".join(map(re.escape, _NATIVE_ROWS)))
_NATIVE_FRONT = re.compile(
    r"^\s*(?:ООО|ОАО|ЗАО|ПАО|АО|НАО|ИП|ТОВ|ПАТ|ПрАТ|АТ|ФОП|ПП|ТОО|ЧП|НКО|ФГУП|МУП|ГУП|ТМ)\b"
)
_NATIVE_END = re.compile(
    r"(?<=\s)(?:ООО|ОАО|ЗАО|ПАО|АО|Ε\.?Π\.?Ε|Α\.?Ε|Ο\.?Ε|ΙΚΕ|ООД|ЕООД|АД|ЕАД|ДОО|ТОВ)\.?\s*$"
)
_PLACED = re.compile(
    "^(?:北京|上海|深圳|广州|廣州|杭州|成都|南京|武汉|苏州|天津|重庆|西安|厦门|中国|中國|台灣|台湾|香港)市?(?=..)"
)


def without_native_forms(text: str) -> str:
    """A text without the forms of other scripts, wherever they stand, and a Chinese city in front."""
    bare = _NATIVE_END.sub(" ", _NATIVE_FRONT.sub(" ", _NATIVE.sub(" ", text))).strip()
    return _PLACED.sub("", bare) if bare else bare


def without_forms(found: list[str]) -> list[str]:
    """Legal forms off the end, then off the front, as long as a word is left; what "& Co." leaves too."""
    while size := _at_end(found):
        found = found[:-size]
    while len(found) > 1 and found[-1] == "and":
        found = found[:-1]
    size = _at_front(found)
    return found[size:]


def _at_end(found: list[str]) -> int:
    """How many words of a legal form stand at the end, the longest such; 0 when none or nothing else."""
    if not found or found[-1] not in _LASTS:
        return 0
    sizes = range(min(_LONGEST, len(found) - 1), 0, -1)
    return next((size for size in sizes if "".join(found[-size:]) in _FORMS), 0)


def _at_front(found: list[str]) -> int:
    if not found or found[0] not in _FIRSTS:
        return 0
    sizes = range(min(_LONGEST, len(found) - 1), 0, -1)
    return next((size for size in sizes if "".join(found[:size]) in _FRONTS), 0)
