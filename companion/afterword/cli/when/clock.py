"""The time of day in what was typed: "3pm", "15:00", "15 Uhr", "15h30", "noon"."""

import re
from datetime import time
from typing import NamedTuple

from afterword.errors import BadInput

_FORMS = [
    re.compile(r"(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?\s*(?P<half>[ap])\.?m\b\.?", re.IGNORECASE),
    re.compile(r"(?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2}))?(?:\s*(?:uhr|h)\b)?", re.IGNORECASE),
    re.compile(r"(?P<h>\d{1,2})(?:[.](?P<m>\d{2}))?\s*(?:uhr\b|o'?clock\b|点|點|時)", re.IGNORECASE),
    re.compile(
        r"(?<![\d.])(?P<h>\d{1,2})\.(?P<m>00|1[3-9]|[2-5]\d)(?![\d.])"
    ),  # "15.30": no month is the 30th
    re.compile(r"(?<!in )\b(?P<h>\d{1,2})h(?P<m>\d{2})?\b(?! ago)", re.IGNORECASE),  # "in 2h" is a distance
    re.compile(r"(?:\bat|@|\bum)\s*(?P<bare>\d{1,2})(?![\d./-])", re.IGNORECASE),
    re.compile(r"\b(?P<noon>noon|midday)\b", re.IGNORECASE),
]
_GLUE = re.compile(r"(?:\b(?:at|on|um|am)\b|[@,])(?=\s*$)|^\s*(?:on|am|at)\b", re.IGNORECASE)


class Clocked(NamedTuple):
    """The text without its time of day, and that time, if one was typed."""

    text: str
    clock: time | None = None


def split_clock(text: str) -> Clocked:
    """Take the time of day out of `text`. Raises BadInput for what is none, or two."""
    for form in _FORMS:
        if found := form.search(text):
            rest = f"{text[: found.start()]} {text[found.end() :]}"
            if any(other.search(rest) for other in _FORMS[:3]):
                raise BadInput("Give the time it starts only, and its length with --minutes.")
            return Clocked(_tidy(rest), _time(found))
    return Clocked(_tidy(text))


def _tidy(text: str) -> str:
    return _GLUE.sub("", " ".join(text.split()).strip(" ,")).strip(" ,")


def _time(found: re.Match[str]) -> time:
    parts = found.groupdict()
    if parts.get("noon"):
        return time(12)
    if bare := parts.get("bare"):
        return _bare(int(bare))
    hour, half = int(parts["h"]), (parts.get("half") or "").lower()
    if half and not 1 <= hour <= 12:
        raise BadInput(f'"{found[0].strip()}" is no time of day. Write it like 3pm or 15:00.')
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, int(parts.get("m") or 0), int(parts.get("s") or 0))
    except ValueError:
        raise BadInput(f'"{found[0].strip()}" is no time of day. Write it like 3pm or 15:00.') from None


def _bare(hour: int) -> time:
    """ "at 3" is as likely the afternoon; "at 9" and "at 15" are what they say."""
    if hour < 8:
        raise BadInput(f"Is that {hour}am or {hour}pm? Write it like 3pm or 15:00.")
    if hour > 23:
        raise BadInput(f'"{hour}" is no time of day. Write it like 3pm or 15:00.')
    return time(hour)
