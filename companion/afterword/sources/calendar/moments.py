"""When an event begins and how long it lasts, out of DTSTART, DTEND and DURATION."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from icalendar.prop import vDuration

from afterword.sources.calendar.blocks import Block
from afterword.sources.calendar.prop import Prop
from afterword.sources.calendar.zones import iana_name, zone_of
from afterword.sources.refusal import Unreadable

_LONGEST = 24 * 60
_USUAL = 60
_NO_DATE = "this is no date. A date looks like 20261126T150000Z."
_NO_ZONE = "nobody knows the time zone “{}”. Give it an IANA name, such as Europe/Berlin."


class Span(NamedTuple):
    """`starts_at` is aware. `zone`: the IANA name, where there is one. `whole_day`: no time was told."""

    starts_at: datetime
    minutes: int
    zone: str | None
    whole_day: bool


def span(block: Block, own: tzinfo, file: str) -> Span:
    """`own` is the user's zone, for times that name none. Raises Unreadable with line and field."""
    start = block.first("DTSTART")
    if start is None:
        raise Unreadable("the event has no start.", file, block.line, "DTSTART")
    floating = _floating_zone(block, own)
    moment, zone, whole_day = _read(start, block, floating, file)
    return Span(moment, _minutes(block, moment, floating, file, whole_day), iana_name(zone), whole_day)


def moment_of(found: Prop, block: Block, own: tzinfo, file: str) -> datetime:
    """The moment that any other property tells."""
    return _read(found, block, _floating_zone(block, own), file)[0]


def _read(found: Prop, block: Block, floating: tzinfo, file: str) -> tuple[datetime, tzinfo, bool]:
    told = found.value.strip()
    zone = _zone(found, block, file) or floating
    try:
        if len(told) == 8 and told.isdigit():
            return datetime.combine(date.fromisoformat(told), time(), zone), zone, True
        moment = datetime.fromisoformat(told.replace(" ", "").replace("z", "Z"))
        whole_day = len(told) == 10
        if moment.tzinfo is None:
            return moment.replace(tzinfo=zone), zone, whole_day
        kept = zone if "TZID" in found.params else floating
        return moment.astimezone(UTC), kept, False
    except (ValueError, OverflowError):
        raise Unreadable(_NO_DATE, file, found.line, found.name) from None


def _zone(found: Prop, block: Block, file: str) -> tzinfo | None:
    name = found.params.get("TZID", "").strip()
    if not name:
        return None
    zone = zone_of(name, block.calendar.zones)
    if zone is None:
        raise Unreadable(_NO_ZONE.format(name[:60]), file, found.line, f"{found.name};TZID")
    return zone


def _floating_zone(block: Block, own: tzinfo) -> tzinfo:
    """Where the producer left out the zone: that of the event's end, of the file, else the user's."""
    end = block.first("DTEND")
    if end and end.value.strip().upper().endswith("Z"):
        return UTC
    only = list(block.calendar.zones) if len(block.calendar.zones) == 1 else []
    told = [end.params.get("TZID", "") if end else "", block.calendar.zone, *only]
    zones = (zone_of(name, block.calendar.zones) for name in told if name)
    return next(filter(None, zones), own)


def _minutes(block: Block, start: datetime, floating: tzinfo, file: str, whole_day: bool) -> int:
    end, lasts = block.first("DTEND"), block.first("DURATION")
    length: timedelta | None = None
    if end and end.value.strip():
        length = _read(end, block, floating, file)[0] - start
    elif lasts:
        length = _duration(lasts, file)
    if length is None or length <= timedelta():
        return _LONGEST if whole_day else _USUAL
    return max(5, min(_LONGEST, int(length.total_seconds() // 60)))


def _duration(found: Prop, file: str) -> timedelta:
    try:
        told = vDuration.from_ical(found.value.strip())  # type: ignore[no-untyped-call]
    except (ValueError, OverflowError):
        raise Unreadable(
            "this is no length of time. It looks like PT45M.", file, found.line, found.name
        ) from None
    assert isinstance(told, timedelta)
    return told
