"""Moments in words: "Thursday at 15:00", in the time zone in which the user thinks of them.

Weekdays and months are spelt here, not by the machine's locale.
"""

from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NEAR_DAYS = 6
"""Further off than this, in either direction, a weekday alone could be mistaken for another week's."""


def day(moment: datetime, now: datetime, zone: str | None = None) -> str:
    """As one would say it: "today", "Thursday", or the full day further off. Without a zone, in now's."""
    there = _zone(zone, now)
    local, today = in_zone(moment, there).date(), in_zone(now, there).date()
    if local == today:
        return "today"
    near = abs((local - today).days) <= _NEAR_DAYS
    return _DAYS[local.weekday()] if near else full_day(moment, now, zone)


def full_day(moment: datetime, now: datetime, zone: str | None = None) -> str:
    """To read a date back: "Thursday 3 December", or "Monday 4 January 2027" where that is another year."""
    there = _zone(zone, now)
    local = in_zone(moment, there).date()
    text = f"{_DAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]}"
    return text if local.year == in_zone(now, there).year else f"{text} {local.year}"


def short_date(then: date, today: date) -> str:
    """To say since when: "23 Nov", or "23 Nov 2025" where that is another year."""
    text = f"{then.day} {_MONTHS[then.month - 1][:3]}"
    return text if then.year == today.year else f"{text} {then.year}"


def clock(moment: datetime, now: datetime, zone: str | None = None) -> str:
    """As on a clock: "15:00", or "15:00 Berlin time" where that is another time than on now's clock."""
    local = in_zone(moment, _zone(zone, now))
    text = f"{local:%H:%M}"
    if zone is None or local.utcoffset() == in_zone(moment, now.tzinfo).utcoffset():
        return text
    return f"{text} {zone.rpartition('/')[2].replace('_', ' ')} time"


def when(moment: datetime, now: datetime, zone: str | None = None) -> str:
    """Day and clock: "Thursday at 15:00"."""
    return f"{day(moment, now, zone)} at {clock(moment, now, zone)}"


def on(text: str) -> str:
    """In a sentence: "on Thursday …", but "today …"."""
    return text if text.startswith("today") else f"on {text}"


def _zone(name: str | None, now: datetime) -> tzinfo | None:
    """A zone that this machine does not know is read on now's clock."""
    if name is None:
        return now.tzinfo
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return now.tzinfo


def in_zone(moment: datetime, zone: tzinfo | None) -> datetime:
    """At the ends of the calendar a zone may not have the moment: then it stays as it is."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return moment
