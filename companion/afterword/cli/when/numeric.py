"""Dates written in digits: 2026-11-26, 26.11.2026, 26/11, 11/26/26, 11月26日."""

import re
from datetime import date

from afterword.errors import BadInput

_YEAR_FIRST = re.compile(r"^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$")
_YEAR_LAST = re.compile(r"^(\d{1,2})([-./])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$")
_CHARACTERS = re.compile(r"^(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]$")


def numeric(text: str, years: tuple[int, ...]) -> list[date] | None:
    """The dates that `text` can mean, one for each of `years` where it has none itself; None: no digits.

    Raises BadInput where day and month could be either way round, or for a date that is not in the calendar.
    """
    if found := _YEAR_FIRST.match(text):
        return [_date(text, int(found[1]), int(found[2]), int(found[3]))]
    if found := _CHARACTERS.match(text):
        return in_years(text, int(found[3]), int(found[2]), (int(found[1]),) if found[1] else years)
    found = _YEAR_LAST.match(text)
    if not found:
        return None
    day, month = _order(int(found[1]), int(found[3]), found[2])
    if not found[4]:
        return in_years(text, day, month, years)
    year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
    return [_date(text, year, month, day)]


def in_years(text: str, day: int, month: int, years: tuple[int, ...]) -> list[date]:
    """That day of each year that has it (29 Feb)."""
    dates = []
    for year in years:
        try:
            dates.append(date(year, month, day))
        except ValueError:
            continue
    return dates or [_date(text, years[0], month, day)]


def _order(first: int, second: int, mark: str) -> tuple[int, int]:
    """Day and month. Dots are written day first everywhere; slashes are not."""
    if mark != "." and first <= 12 and second <= 12 and first != second:
        one, other = date(2000, second, first), date(2000, first, second)
        raise BadInput(
            f'Is that {first} {one:%B} or {second} {other:%B}? Write "{first} {one:%b}" or 2026-11-26.'
        )
    return (second, first) if mark != "." and second > 12 else (first, second)


def _date(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise BadInput(f'There is no such day as "{text}".') from None
