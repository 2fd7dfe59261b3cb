"""Dates in words, read by dateparser: imported here only, when there is such a word to read."""

import re
from datetime import UTC, date, datetime, time
from typing import Any, Literal

_NOON = time(12)
_LANGUAGES = ["en", "de", "fr", "es", "pt", "pl", "it", "nl", "ja", "zh"]
_SHORT_YEAR = re.compile(r"['\u2019](\d{2})\b")
_ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE)


def spoken_date(text: str, today: date) -> list[date]:
    """The days it can mean: one, or where the year is left out the last and the next; empty for none."""
    noon = datetime.combine(today, _NOON)
    read = [_ask(text, noon, lean) for lean in ("past", "future")]
    return sorted({found.date_obj.date() for found in read if found.date_obj and _is_day(found, text)})


def spoken_weekday(text: str, today: date) -> int | None:
    """A weekday in another language, Monday as 0. (Those of English are known without asking.)"""
    if any(char.isdigit() for char in text):
        return None
    noon = datetime.combine(today, _NOON)
    found = _ask(text, noon, "future", parts=[])
    return found.date_obj.weekday() if found.date_obj and found.period == "day" else None


def spoken_moment(text: str, now: datetime) -> datetime | None:
    """ "in 2 hours", "90 minutes ago", "now": a distance from now, to the minute."""
    if text.isdecimal():
        return None
    found = _ask(text, now.astimezone(UTC).replace(tzinfo=None), "future")
    return found.date_obj.replace(tzinfo=UTC) if found.date_obj and found.period == "time" else None


def _is_day(found: Any, text: str) -> bool:
    """ "in a week" is a day, "next week" is not."""
    return found.period == "day" or (
        found.period in ("week", "month") and bool(re.match(r"in\b|.*\bago$", text))
    )


def _ask(text: str, base: datetime, lean: Literal["past", "future"], parts: list[str] | None = None) -> Any:
    from dateparser.date import DateDataParser

    settings = {
        "PREFER_DATES_FROM": lean,
        "RELATIVE_BASE": base,
        "RETURN_TIME_AS_PERIOD": True,
        "REQUIRE_PARTS": ["day", "month"] if parts is None else parts,
    }
    text = _ORDINAL.sub(r"\1", _SHORT_YEAR.sub(r"20\1", text))
    try:
        return DateDataParser(languages=_LANGUAGES, settings=settings).get_date_data(text)
    except (ValueError, OverflowError):  # a year or a distance beyond the calendar
        return DateDataParser(languages=_LANGUAGES, settings=settings).get_date_data("")
