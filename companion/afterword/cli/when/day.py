"""The day in what was typed, once zone and time of day are out of it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from afterword.cli.when.numeric import numeric
from afterword.cli.when.spoken import spoken_date, spoken_weekday
from afterword.errors import BadInput

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(
    r"^(?:(?P<which>next|this|coming|last|past)\s+)?"
    r"(?P<day>mon(?:day)?|tues?(?:day)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)\b\.?,?(?P<rest>.*)$",
    re.IGNORECASE,
)
# A date without a year is the coming one, unless that is so far ahead that the one just gone is meant.
_FAR = timedelta(days=270)


def days(text: str, today: date, *, past: bool) -> Sequence[date]:
    """The days that `text` can mean, the likeliest first; empty for what is no day.

    A second one is there where the time of day has to decide: a weekday that is today's, no day at all.
    Raises BadInput for dates that are not in the calendar or do not fall on the weekday named.
    """
    if not text:
        return [today, today + timedelta(days=-1 if past else 1)]
    if found := _WEEKDAY.match(text):
        weekday = next(i for i, name in enumerate(_WEEKDAYS) if name.startswith(found["day"][:3].lower()))
        rest = found["rest"].strip(" ,")
        return (
            _agreeing(days(rest, today, past=past), weekday)
            if rest
            else _weekday(weekday, (found["which"] or "").lower(), today, past=past)
        )
    return _dated(text, today, past=past)


def _dated(text: str, today: date, *, past: bool) -> Sequence[date]:
    dates = numeric(text, (today.year - 1, today.year, today.year + 1)) or spoken_date(text, today)
    if dates:
        return [_choose(dates, today, past=past)]
    weekday = spoken_weekday(text, today)
    return [] if weekday is None else _weekday(weekday, "", today, past=past)


def _choose(dates: Sequence[date], today: date, *, past: bool) -> date:
    gone = [day for day in dates if day <= today]
    ahead = [day for day in dates if day >= today]
    if not ahead:
        return max(gone)
    if past and gone:
        return _gone(max(gone), min(ahead), today)
    just_gone = bool(gone) and today - max(gone) < _FAR
    return max(gone) if just_gone and min(ahead) - today > _FAR else min(ahead)


def _gone(last: date, following: date, today: date) -> date:
    """The one just gone. Raises BadInput for one so long ago that the coming one may be meant."""
    if today - last <= _FAR:
        return last
    raise BadInput(
        f"{following.day} {following:%b %Y} is still to come. Tell it when it has happened; "
        f'or write the year, such as "{last.day} {last:%b %Y}".'
    )


def _weekday(weekday: int, which: str, today: date, *, past: bool) -> Sequence[date]:
    ahead = (weekday - today.weekday()) % 7
    if which == "next":  # the one of next week, Monday to Sunday
        return [today + timedelta(days=7 - today.weekday() + weekday)]
    if which in ("last", "past"):
        return [today + timedelta(days=(ahead or 7) - 7 if ahead else -7)]
    if past and which not in ("this", "coming"):
        return [today + timedelta(days=ahead - 7 if ahead else 0), today + timedelta(days=ahead - 7)]
    return [today + timedelta(days=ahead), today + timedelta(days=ahead + 7)]


def _agreeing(found: Sequence[date], weekday: int) -> Sequence[date]:
    for day in found[:1]:
        if day.weekday() != weekday:
            right, named = _WEEKDAYS[day.weekday()].title(), _WEEKDAYS[weekday].title()
            raise BadInput(f"{day.day} {day:%b %Y} is a {right}, not a {named}. Which one is it?")
    return found
