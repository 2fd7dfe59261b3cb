"""What surrounds a name: brackets, emojis, slogans, pronouns, commas. Takes a text apart; judges no words."""

import re
import unicodedata
from typing import NamedTuple

from afterword.verdict.identify.data import words
from afterword.verdict.identify.tokens import key, plain

_PRONOUNS = words("pronouns.txt")
_FORMER = words("former.txt")
_CREDENTIALS = words("credentials.txt")
_SLOGANS = words("slogans.txt")
_BRACKETS = re.compile(
    r"[(\[{（「『【〔<]([^)\]}）」』】〕>]*)(?:[)\]}）」』】〕>]|$)|[\"“”„«]([^\"“”„»]+)[\"“”»]"
)
_LETTER = "[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]"
_BARE = re.compile(rf"{_LETTER}+(?:(?:[ '-]|\. ?){_LETTER}+)*\.?")  # most names: nothing stands around them
_QUOTED = re.compile(r"(?<!\S)'([^']+)'(?!\S)")
_SLASHED = re.compile(r"[^\s/,]+(?:\s?/\s?[^\s/,]+)+")
_CUT = re.compile(
    r"\s[-–—~@·*:]+\s|\s[-–—~@·*:]+(?=\w{3})|(?<=\w{3})[–—:]+\s|[|｜•‣·∙#;»→►▶✦★☆/\\=+&]|\s@|:\s|\.{2,}|[-–—]{2,}"
)
_ASIAN = "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_JOINED = re.compile(
    f"(?<={_ASIAN})\\s?[=＝゠]\\s?(?={_ASIAN})"
)  # within a foreign given name: ジャン＝リュック
_PARTED = re.compile(f"(?<={_ASIAN})\\s?[·•・‧･.]\\s?(?={_ASIAN})")  # between the words of a foreign name
_HEBREW_TITLE = re.compile('(?<!\\S)(?:ד["״]ר|עו["״]ד)(?=\\s)')
_COMMAS = re.compile("[,،、]")
_ACCENTED_END = 0x250
_MOST = 3  # words of another name


class Parts(NamedTuple):
    """`main` is the name; `others` may be names as well; the rest is what stood around them."""

    main: str
    after_comma: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()


def take_apart(text: str) -> Parts:
    """Split a text around the name in it."""
    if _BARE.fullmatch(text):
        return Parts(text)
    bracketed: list[str] = []
    dropped: list[str] = []
    text = _HEBREW_TITLE.sub(
        lambda m: _set_aside(m[0], dropped), plain(_PARTED.sub(" ", _JOINED.sub("-", text)))
    )
    text = _SLASHED.sub(lambda m: _no_pronouns(m[0], dropped), text)
    for pattern in (_BRACKETS, _QUOTED):
        text = pattern.sub(lambda m: _set_aside(m[m.lastindex or 0], bracketed), text)
    if not key(text) and bracketed:
        text = bracketed.pop(0)
    pieces = [piece.strip() for piece in _CUT.split(_spaced(text)) if key(piece)]
    main, *after = pieces or [""]
    name, *commas = [_letters(part).strip(" .-") for part in _COMMAS.split(main) if key(part)] or [""]
    others = [_name_in(inside, dropped, name) for inside in bracketed]
    others += [_native(piece, dropped, name) for piece in after]
    return Parts(name, tuple(commas), tuple(filter(None, others)), tuple(dropped))


def _set_aside(inside: str, bracketed: list[str]) -> str:
    bracketed.append(inside)
    return " "


def _no_pronouns(slashed: str, dropped: list[str]) -> str:
    """she/her is taken off; anything else between slashes stays, for the cut."""
    if all(key(word) in _PRONOUNS for word in slashed.strip("()[]{}（）").split("/")):
        dropped.append(slashed)
        return " "
    return slashed


def _name_in(inside: str, dropped: list[str], name: str) -> str:
    """The name in a bracket: a nickname, a maiden name, another script. Else "", and it is dropped."""
    found = [word for word in _letters(inside).split() if key(word)]
    while found and key(found[0]) in _FORMER:
        found.pop(0)
    loud = not name.isupper() and all(key(word) in _CREDENTIALS and word.isupper() for word in found)
    if len("".join(found)) < 2 or loud or len(found) > _MOST or not _may_name(found, inside):
        dropped.append(inside)
        return ""
    return " ".join(found)


def _may_name(found: list[str], inside: str) -> bool:
    """No pronouns, no number, no slogan."""
    keys = [key(word) for word in found]
    is_said = all(word in _PRONOUNS for word in keys) or any(word in _SLOGANS for word in keys)
    return not is_said and not any(char.isdigit() for char in inside)


def _native(piece: str, dropped: list[str], name: str) -> str:
    """After a cut come slogans; only a change of script tells that it is the name once more."""
    if piece.isascii() != name.isascii() and len(piece.split()) <= _MOST and not _is_accented(piece + name):
        return _letters(piece).strip()
    dropped.append(piece)
    return ""


def _is_accented(text: str) -> bool:
    """Whether everything beyond ASCII is Latin with marks, so that no change of script was there."""
    return all(ord(c) < _ACCENTED_END for c in text if c.isalpha())


def _letters(text: str) -> str:
    """Letters, digits, the marks on them, and what joins words; the rest as spaces."""
    kept = (c if c.isalnum() or c in "'.-" or unicodedata.category(c)[0] == "M" else " " for c in text)
    return "".join(kept)


def _spaced(text: str) -> str:
    """Emojis and other pictures as a cut once two words stand before them, as spaces till then."""
    if text.isascii():
        return text
    out: list[str] = []
    words, inside = 0, False
    for char in text:
        picture = not char.isascii() and unicodedata.category(char) in ("So", "Sk", "Cn", "Co", "Cs", "Sm")
        words += not inside and not (picture or char.isspace())
        inside = not (picture or char.isspace())
        out.append((" | " if words > 1 else " ") if picture else char)
    return "".join(out)
