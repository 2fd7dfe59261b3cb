"""One sentence with its fields filled in, as long or as short as is asked for."""

import re
from collections.abc import Mapping

EXTRA = "extra"
_OPTIONAL = re.compile(r"\[(\[)?([^\[\]]*)\]{1,2}")
_FIELD = re.compile(r"\{(\w+)\}")
_DOUBLED_END = re.compile(r"([.?!…。！？][\"”’»›」』）)\]]*)[.。]$")


def fill(template: str, fields: Mapping[str, str], without: frozenset[str]) -> str | None:
    """The text, without the optional parts of unknown or unwanted fields. `without` may hold EXTRA.

    None when a field that is not optional is missing.
    """
    known = {name: value for name, value in fields.items() if value and name not in without}
    kept = _OPTIONAL.sub(lambda m: _optional(m, known, without), template)
    if any(name not in known for name in _FIELD.findall(kept)):
        return None
    return _DOUBLED_END.sub(r"\1", _FIELD.sub(lambda m: known[m[1]], kept))


def parts_of(template: str) -> list[str]:
    """The fields that it names."""
    return _FIELD.findall(template)


def sentence(text: str) -> str:
    """The text with a capital."""
    return text[:1].upper() + text[1:]


def _optional(match: re.Match[str], known: Mapping[str, str], without: frozenset[str]) -> str:
    if match[1]:
        return "" if EXTRA in without else match[2]
    ways = match[2].split("|")
    return next((way for way in ways if all(name in known for name in _FIELD.findall(way))), "")
