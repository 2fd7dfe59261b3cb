"""What a LinkedIn address says about whose profile it is (LINKEDIN.md, section 1).

Whatever could be made to point elsewhere than it reads (a foreign host, an empty or a dot segment, an
encoded slash, a second layer of encoding) is no profile address. The cases, shared with the extension's
twin of this file, are in contract/examples/profile_urls.json.
"""

import re
import unicodedata
from typing import NamedTuple
from urllib.parse import parse_qs, unquote

_LONGEST = 2048  # contract.base.Url
_LONGEST_SLUG = 300  # contract.base.Slug
# No IGNORECASE: it would let a long s and a Kelvin sign pass for s and k.
_ADDRESS = re.compile(
    r"(?:[Hh][Tt][Tt][Pp](?P<tls>[Ss]?)://)?(?P<host>[A-Za-z0-9.-]+?)\.?(?::(?P<port>[0-9]+))?"
    r"/(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#.*)?",
    re.DOTALL,
)
_HOST = re.compile(r"(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
MEMBER_ID = re.compile(r"AC[ow]AA[A-Za-z0-9_-]+")
"""LinkedIn's own id of a member (1.3). Its case matters."""
_MEMBER_URN = re.compile(r"urn:li:(?:fs_miniProfile|fsd_profile):(AC[ow]AA[A-Za-z0-9_-]+)")
_NUMBER = re.compile(r"[0-9]+")
_SLUG_ASCII = re.compile(r"[A-Za-z0-9_.'~-]+")
_JOINERS = "\u200c\u200d"  # of emoji and of Persian and Indic spelling
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"})
_WRAPPERS = (["mwlite", "profile"], ["mwlite"])


class ProfileUrl(NamedTuple):
    """Whose page it is. One of the two is there at least.

    `slug` is canonical. `member_id` is LinkedIn's case-sensitive `ACoAA…`, or a decimal number.
    """

    slug: str | None = None
    member_id: str | None = None


def read_profile_url(text: str) -> ProfileUrl | None:
    """Whose profile the address shows, or None when it is not the address of one.

    Takes what people type as well: without a scheme, with spaces around it. `/in/me` is whoever is signed
    in, thus nobody. Overlays that list other people are still the page of the profile that they lie on.
    """
    match = _ADDRESS.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if match is None or not _is_linkedin(match):
        return None
    parts = _segments(match["path"])
    return _subject(_unwrapped(parts), match["query"] or "") if parts else None


def canonical(slug: str) -> str:
    """The one spelling of a slug to compare by: decoded once, NFC, lower case (LINKEDIN.md 1.2)."""
    return _fold(_decoded(slug) or slug)


def _is_linkedin(match: re.Match[str]) -> bool:
    ports = (None, "80") if match["tls"] == "" else (None, "443")
    return match["port"] in ports and _HOST.fullmatch(match["host"].lower()) is not None


def _segments(path: str) -> list[str] | None:
    """The decoded parts of a path without its trailing slash, or None if one could retarget it (1.10)."""
    parts = [_decoded(part) for part in path.removesuffix("/").split("/")]
    return None if None in parts else [part for part in parts if part]


def _decoded(part: str) -> str | None:
    """decodeURIComponent, once; None for what is empty, broken, or would be read differently elsewhere."""
    if _BAD_ESCAPE.search(part):
        return None
    try:
        text = unquote(part, errors="strict")
    except UnicodeDecodeError:
        return None
    sound = text.strip(".") and all(map(_is_sound, text))
    return text if sound else None


def _is_sound(char: str) -> bool:
    """No slash of any kind, no second escape, nothing invisible."""
    return char not in "/\\%?#" and (char in _JOINERS or unicodedata.category(char) not in _INVISIBLE)


def _unwrapped(parts: list[str]) -> list[str]:
    """The path without what the mobile site puts before it (1.8)."""
    return next((parts[len(w) :] for w in _WRAPPERS if parts[: len(w)] == w), parts)


def _subject(parts: list[str], query: str) -> ProfileUrl | None:
    """From the decoded path: Sales Navigator (1.11) or `/in/` with whatever comes after (1.5, 1.6)."""
    match parts:
        case ["sales", "people" | "lead" as kind, lead, *_]:
            return _lead(lead.split(",")[0], kind)
        case ["in" | "In" | "IN", who, *_]:
            return _member(who, query)
    return None


def _lead(id: str, kind: str) -> ProfileUrl | None:
    known = MEMBER_ID.fullmatch(id) or (kind == "lead" and _NUMBER.fullmatch(id))
    return ProfileUrl(member_id=id) if known else None


def _member(who: str, query: str) -> ProfileUrl | None:
    if MEMBER_ID.fullmatch(who):
        return ProfileUrl(member_id=who)
    slug = _fold(who)
    if slug == "me" or len(slug) > _LONGEST_SLUG or not _is_slug(slug):
        return None
    return ProfileUrl(slug, _urn_id(query))


def _is_slug(text: str) -> bool:
    """Letters, digits and a few signs of ASCII; LinkedIn allows any letter or emoji beyond it."""
    return _SLUG_ASCII.fullmatch("".join(c if c.isascii() else "_" for c in text)) is not None


def _urn_id(query: str) -> str | None:
    """The id in `?miniProfileUrn=` (LINKEDIN.md 1.4)."""
    match = _MEMBER_URN.fullmatch(parse_qs(query).get("miniProfileUrn", [""])[0])
    return match[1] if match else None


def _fold(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).lower())
