"""Moments that the user tells: in UTC, within reason, and what "today" means."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.errors import BadInput

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_YEARS_AHEAD = 5


def sensible(at: datetime, now: datetime, field: str) -> datetime:
    """`at` in UTC. Raises BadInput before 1990 and more than five years ahead: a slip of the year."""
    latest = now + timedelta(days=366 * _YEARS_AHEAD)
    if not _EARLIEST <= at <= latest:
        raise BadInput(f"The year {at.year} cannot be right. Look at the date again.", field)
    return at.astimezone(UTC)


def past(on: datetime | None, now: datetime, zone: str) -> datetime:
    """When something that has happened did; now, if it was not told.

    A later hour of today is now: whoever types a day means no hour. Raises BadInput for a later day.
    """
    if on is None:
        return now.astimezone(UTC)
    at = sensible(on, now, "on")
    if at <= now:
        return at
    there = ZoneInfo(known_zone(zone))
    if at.astimezone(there).date() > now.astimezone(there).date():
        raise BadInput("That day is still to come. Tell it when it has happened.", "on")
    return now.astimezone(UTC)


def known_zone(name: str) -> str:
    """The IANA name, if there is such a zone. Raises BadInput."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise BadInput("There is no such time zone. Write it like Europe/Berlin.", "zone") from error
    return name
