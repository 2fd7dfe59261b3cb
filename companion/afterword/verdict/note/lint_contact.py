"""A phone number, a link, an address, a name on another messenger."""

import re
from functools import cache

from afterword.verdict.note.draft import Draft, Found
from afterword.verdict.note.language import Language

_TOP = (
    "com|org|net|io|dev|me|app|ai|co|eu|info|blog|page|site|de|at|ch|uk|fr|be|nl|es|it|pl|pt|br|jp|cn|tw|hk"
)
_ADDRESS = rf"(?:[a-z0-9](?:[\w-]*\w)?\.)+(?:{_TOP})"
# An address alone may be a product's name (Booking.com, Node.js): only what points into it is a link.
_LINK = re.compile(rf"(?:https?://|www\.)\S+|[^\s@]+@[^\s@]+\.\w+|\b{_ADDRESS}/[\w@?#-]\S*", re.IGNORECASE)
# "line" and "signal" are words, LINE and Signal messengers.
_MESSENGER = (
    r"(?i:wechat|weixin|telegram|whatsapp|kakao(?:talk)?|skype|discord|insta(?:gram)?|viber|zalo|line id)"
    r"|LINE|Signal|QQ|微信"
)
_CALLED = r"(?: ?(?:id|ID|号|號|账号|帳號|handle))?(?: (?:is|ist|est|es|è|to|是))? ?"
_ID = r"[:：] ?@?[\w.+-]{3,}|@[\w.-]{3,}|(?:(?<=[号號])|(?<=[号號] ))[\w.-]{3,}"
_HANDLE = re.compile(rf"(?<![A-Za-z])(?:{_MESSENGER}){_CALLED}(?:{_ID})|加我(?:微信|LINE) ?[\w.-]{{3,}}")
# What has as many digits and is none: days, times, addresses of machines, numbers with groups of three.
_NO_PHONE = re.compile(
    r"\b\d{4}[-./]\d{1,2}[-./]\d{1,2}\b|\b\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\b|\b\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\b"
    r"|\b(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}\b|\b\d{1,3}(?:\.\d{1,3}){3}\b"
    r"|(?<!\+)\b[1-9]\d?(?:[ .\u00a0\u202f]\d{3}){2,}\b(?![ .]\d)|\b\d{1,3}(?:[,'’]\d{3})+\b"
)
_GAP = r"[\s()./\u2010-\u2015\uff0d-]{0,3}"
_PHONE = re.compile(rf"\+\d(?:{_GAP}\d){{7,}}|(?<![\w.])\(?\d(?:{_GAP}\d){{8,}}(?!\w)")


def contact(draft: Draft) -> Found:
    dated = _NO_PHONE.sub("…", draft.unnamed)
    for pattern, text in (
        (_LINK, draft.unnamed),
        (_HANDLE, draft.unnamed),
        (_own_page(draft.language), draft.unnamed),
        (_PHONE, dated),
    ):
        for match in pattern.finditer(text):
            yield {"found": match[0].strip()}


@cache
def _pattern(words: tuple[str, ...], spaces: bool) -> re.Pattern[str]:
    any_of = "|".join(f"(?:{word})" for word in words)
    gap = r"\W+(?:\w+\W+){0,2}?" if spaces else r"\W{0,2}\w{0,2}\W{0,2}?"
    start = r"(?<!\w)" if spaces else ""
    return re.compile(
        rf"{start}(?:{any_of}){gap}(?:{_ADDRESS}|\+?\d(?:{_GAP}\d){{5,}})(?![\w])", re.IGNORECASE
    )


def _own_page(language: Language) -> re.Pattern[str]:
    """An address or a number behind words that offer it: "my site is …", "call me at …"."""
    return _pattern(tuple(language.lint.contact), language.spaces)
