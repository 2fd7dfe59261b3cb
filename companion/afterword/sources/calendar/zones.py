"""Which time zone a producer means: its name, its Windows name, its label, or what its VTIMEZONE says."""

import re
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar import Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from afterword.sources.calendar.abbreviations import ABBREVIATIONS

_OFFSET = re.compile(r"(?:UTC|GMT|Z)?\s*([+-−])\s*(\d{1,2})(?::?(\d{2}))?\s*$", re.IGNORECASE)
_LABEL = re.compile(r"\(\s*(?:UTC|GMT)\s*([+-−]?)\s*(\d{0,2}):?(\d{2})?\s*\)\s*(.*)", re.IGNORECASE)


def named_zone(name: str) -> ZoneInfo | None:
    """The zone of that name, in whatever way it is written; None where no table has it."""
    name = name.strip().strip("\"'").strip()
    return _iana(name) or _iana(_windows().get(name.casefold(), "")) or _iana(_by_label(name))


def zone_of(name: str, zones: dict[str, list[str]]) -> tzinfo | None:
    """The zone by its name, else by the rules that the file gives for it, else by an offset in the name."""
    return named_zone(name) or _by_rules(zones.get(name.strip().strip('"'))) or _by_offset(name)


def iana_name(zone: tzinfo | None) -> str | None:
    """The IANA name, where the zone has one."""
    key = getattr(zone, "key", None)
    return str(key) if key else None


@lru_cache(maxsize=256)
def _iana(name: str) -> ZoneInfo | None:
    """Also at the end of a path: /mozilla.org/20050126_1/Europe/Berlin."""
    parts = [part for part in name.split("/") if part]
    for start in range(len(parts)):
        found = _every().get("/".join(parts[start:]).replace(" ", "_").casefold())
        if found:
            return ZoneInfo(found)
    return None


@lru_cache(maxsize=1)
def _every() -> dict[str, str]:
    names = {name.casefold(): name for name in available_timezones() if not name.startswith("posix")}
    return names | {"z": "UTC", "utc": "UTC", "gmt": "UTC", **ABBREVIATIONS}


@lru_cache(maxsize=1)
def _windows() -> dict[str, str]:
    return {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}


@lru_cache(maxsize=64)
def _by_label(name: str) -> str:
    """ "(UTC+01:00) Amsterdam, Berlin, Bern": the first of its cities that has a zone."""
    found = _LABEL.match(name)
    if found is None:
        return ""
    if found[4].strip().casefold() in ABBREVIATIONS:
        return ABBREVIATIONS[found[4].strip().casefold()]
    cities = [city.strip().replace(" ", "_").casefold() for city in re.split(r"[,/&;]| and ", found[4])]
    if "coordinated_universal_time" in cities:
        return "UTC"
    whole = _windows().get(f"{found[4].strip().casefold()} standard time", "")
    by_city = {zone.rpartition("/")[2]: zone for zone in _every() if "/" in zone}
    return whole or next((by_city[city] for city in cities if city in by_city), "")


def _by_offset(name: str) -> tzinfo | None:
    label = _LABEL.match(name)
    found = label or _OFFSET.search(name)
    if found is None or not found[2]:
        return None
    hours, minutes = int(found[2]), int(found[3] or 0)
    sign = 1 if found[1] == "+" else -1
    if hours > 14 or minutes > 59:
        return None
    return timezone(sign * timedelta(hours=hours, minutes=minutes))


def _by_rules(rules: list[str] | None) -> tzinfo | None:
    """Of a VTIMEZONE. Rules that begin in 1601 are cut to this century; broken ones are none."""
    if not rules:
        return None
    text = "\r\n".join(_recent(rule) for rule in rules)
    try:
        read = Timezone.from_ical(text)
        assert isinstance(read, Timezone)
        zone: tzinfo = read.to_tz(lookup_tzid=False)
        datetime.now(zone).utcoffset()
    except Exception:  # noqa: BLE001 - whatever a hostile rule makes the library raise
        return None
    return zone


def _recent(line: str) -> str:
    """A rule of 1601 that goes on: as if it had begun in 1970, as it is meant."""
    return re.sub(r"^(DTSTART[^:]*:)(?:0|1[0-8]|19[0-6])\d+(T\d{6})", r"\g<1>19700101\2", line)
