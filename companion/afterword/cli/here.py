"""Where and when the user is: the command line's only clock."""

from datetime import UTC, datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo


def now() -> datetime:
    """The present, in the user's own zone."""
    return datetime.now(zone())


@cache
def zone_name() -> str:
    """The IANA name of the user's zone; UTC on a machine that does not say."""
    from tzlocal import get_localzone_name

    try:
        return get_localzone_name() or "UTC"
    except (LookupError, OSError, ValueError):
        return "UTC"


@cache
def zone() -> tzinfo:
    try:
        return ZoneInfo(zone_name())
    except (LookupError, OSError, ValueError):
        return UTC
