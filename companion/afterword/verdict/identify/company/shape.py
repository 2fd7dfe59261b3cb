"""What surrounds a company's name in one field: brackets, owners, cities, addresses. Judges no words."""

import re
from typing import NamedTuple

from afterword.verdict.identify.tokens import key

_BRACKETS = re.compile(r"[(\[{（【]([^)\]}）】]*)(?:[)\]}）】]|$)")
_ORDINARY = re.compile(r"[A-Za-z0-9 &',.+]*")  # most names; nothing stands around them
_CUT = re.compile(r"\s[-–—~@]+\s|\s/\s|[|｜•·»]|\s[-–—]{2}")
_QUOTES = "\"'“”„«»‘’「」『』"
_TLD = (
    "com|org|net|io|ai|co|dev|app|edu|gov|info|biz|tech|cloud|online|xyz|agency|studio|health|digital|media|"
    "me|tv|de|at|ch|fr|it|es|pt|nl|be|lu|uk|ie|se|no|dk|fi|is|pl|cz|sk|hu|ro|bg|gr|hr|rs|si|lt|lv|ee|ru|ua|tr|il|in|"
    "cn|hk|tw|jp|kr|sg|my|id|th|vn|ph|au|nz|ca|us|mx|br|ar|cl|pe|za|ng|ke|eg|ae|sa|eu|gg|so|to|ly|vc|fm|sh"
)
_SECOND = r"(?:(?:com?|org|ac|net|gov|edu)\.)?"
_HOST = re.compile(rf"(?:https?://)?(?:www\.)?([a-z0-9][\w-]+)\.{_SECOND}(?:{_TLD})(?:/\S*)?", re.IGNORECASE)
_OWNED = re.compile(
    r"[\s,;:(–—-]*\b(?:(?:now\s+)?(?:part|a part|member|a member|subsidiary|a subsidiary|division|a division|"
    r"unit|a unit|brand|a brand)\s+of|(?:was\s+|recently\s+)?acquired\s+by|owned\s+by|"
    r"ein\s+unternehmen\s+(?:der|von)|teil\s+(?:der|von)|filiale\s+(?:de|du\s+groupe)|"
    r"une\s+(?:société|entreprise)\s+(?:de|du\s+groupe)|(?:una\s+)?(?:empresa|filial)\s+de|parte\s+(?:de|del)|uma\s+empresa|parte\s+d[oa]|"
    r"onderdeel\s+van|część|in\s+the|an?)\s+(?:the\s+)?(.+)$",
    re.IGNORECASE,
)
_CUES = (" of ", " by ", " a ", " an ", " the ", " de ", " der ", " von ", " du ", " van ", " uma ",
         " część ", " do ", " da ", " del ")  # fmt: skip
_COMPANY_END = re.compile(
    r"\s+(?:company|co|brand|business|group|firm|unternehmen|entreprise|empresa)\.?$", re.IGNORECASE
)
_FORMERLY = re.compile(
    r"^(?:ex[\s-]+|former(?:ly)?\s+|previously\s+|at\s+|bei\s+(?:der\s+)?|chez\s+)(?=\w)", re.IGNORECASE
)
_BEFORE = ("ex", "former", "previous", "at ", "bei ", "chez ")
_ARTICLE = re.compile(r"\ban?\s+(?:the\s+)?(.+)$", re.IGNORECASE)


class Shape(NamedTuple):
    """`name` is the company's; `owners` are texts of those that it is said to be part of."""

    name: str
    owners: tuple[str, ...] = ()


def shape(text: str) -> Shape:
    """Take a text apart."""
    if _ORDINARY.fullmatch(text) and (" " in text or "." not in text):
        return _owned(_now(text))
    text = text.strip().lstrip("@#").strip(_QUOTES + " ")
    host = _HOST.fullmatch(text) if " " not in text else None
    if host:
        return Shape(host[1])
    inside = _BRACKETS.findall(text)
    outside = _BRACKETS.sub(" ", text) if inside else text
    if not key(outside):
        return Shape(next(filter(key, inside), text))
    found = _owned(_now(outside.strip()))
    said = [owner for piece in inside for owner in _owned(f"x {piece}").owners]
    return Shape(_head(found.name), (*found.owners, *said))


def _now(text: str) -> str:
    """ "Ex-Acme", "at Acme" as Acme."""
    return _FORMERLY.sub("", text) if text.lower().startswith(_BEFORE) else text


def _head(text: str) -> str:
    """Up to the bar, the bullet, the dash: "Acme | Berlin"."""
    return next((piece.strip() for piece in _CUT.split(text) if key(piece)), text)


def _owned(text: str) -> Shape:
    """ "Acme, a Globex company" as Acme, which belongs to Globex."""
    lower = text.lower()
    found = _OWNED.search(text, 1) if any(cue in lower for cue in _CUES) else None
    if not found or not key(text[: found.start()]):
        return Shape(text)
    owner = _COMPANY_END.sub("", found[1])
    if _ARTICLE.match(found[0].lstrip(" ,;:(–—-")) and owner == found[1]:
        return Shape(text)  # "Give a Hand": an article, and no company behind it
    return Shape(text[: found.start()], (owner,)) if key(owner) else Shape(text)
