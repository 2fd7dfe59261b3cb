"""Moments as people read them."""

from datetime import datetime

from afterword.cli import here


def shown(iso: str, zone: str | None = None) -> str:
    """ "Thu 26 Nov 2026, 15:00": in the user's zone; in another, that one's name with it."""
    return _text(_in(iso, zone), zone)


def day(iso: str) -> str:
    """ "26 Nov 2026"."""
    moment = _in(iso, None)
    return f"{moment.day} {moment:%b %Y}"


def _text(moment: datetime, zone: str | None) -> str:
    text = f"{moment:%a} {moment.day} {moment:%b %Y, %H:%M}"
    return f"{text} {zone}" if zone and zone != here.zone_name() else text


def _in(iso: str, zone: str | None) -> datetime:
    from zoneinfo import ZoneInfo

    moment = datetime.fromisoformat(iso)
    try:
        return moment.astimezone(ZoneInfo(zone) if zone else here.zone())
    except (LookupError, ValueError, OSError, OverflowError):
        return moment
