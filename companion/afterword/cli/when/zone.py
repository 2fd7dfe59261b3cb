"""The time zone in what was typed: a name, a city, an abbreviation, an offset."""

import re
from datetime import timedelta, timezone, tzinfo
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from afterword.errors import BadInput

# People write "3pm EST" all year round and mean the wall clock of the place, so the place is what counts.
_SPOKEN = {
    "utc": "UTC", "gmt": "UTC", "cet": "Europe/Berlin", "cest": "Europe/Berlin", "mez": "Europe/Berlin",
    "mesz": "Europe/Berlin", "eet": "Europe/Helsinki", "eest": "Europe/Helsinki", "wet": "Europe/Lisbon",
    "west": "Europe/Lisbon", "bst": "Europe/London", "et": "America/New_York", "est": "America/New_York",
    "edt": "America/New_York", "eastern": "America/New_York", "ct": "America/Chicago",
    "cdt": "America/Chicago", "central": "America/Chicago", "mt": "America/Denver",
    "mst": "America/Denver", "mdt": "America/Denver", "mountain": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles", "jst": "Asia/Tokyo", "kst": "Asia/Seoul", "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong", "aest": "Australia/Sydney", "aedt": "Australia/Sydney",
    "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland",
}  # fmt: skip
_SEVERAL = {"ist": "Asia/Kolkata, Europe/Dublin or Asia/Jerusalem", "cst": "America/Chicago or Asia/Shanghai"}
_REGIONS = (
    "Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific",
)  # fmt: skip
_NAMED = re.compile(r"\(?\b([A-Za-z]{2,}(?:/[A-Za-z][A-Za-z_+\-0-9]*)+)\)?")
# "-05:00" after a time may as well be the end of "10:00-05:00": that one needs its UTC.
_OFFSET = re.compile(
    r"(?:\b(?:utc|gmt)\s*([+-])|(?:(?<=:\d\d)|(?<=[ap]m))\s*(\+))(\d{1,2})(?::?(\d{2}))?$", re.IGNORECASE
)
_LAST_WORDS = 2


class Zoned(NamedTuple):
    """The text without its zone; the zone, if one was typed; its IANA name, unless it is only an offset."""

    text: str
    zone: tzinfo | None = None
    name: str | None = None


def split_zone(text: str) -> Zoned:
    """Take the zone out of `text`. Raises BadInput for a zone that is none or several."""
    return _offset(text) or _by_name(text) or _by_last_words(text) or Zoned(text)


def named(name: str) -> ZoneInfo:
    """The zone of that IANA name, in any case of letters. Raises BadInput where there is none."""
    key = {key.casefold(): key for key in available_timezones()}.get(name.strip().casefold())
    if key is None:
        raise BadInput(f'"{name}" is no time zone. Write it like Europe/Berlin or America/New_York.', "zone")
    return ZoneInfo(key)


def _offset(text: str) -> Zoned | None:
    found = _OFFSET.search(text)
    if not found:
        return None
    hours, minutes = int(found[3]), int(found[4] or 0)
    if hours > 14 or minutes > 59:
        raise BadInput(f'"{found[0].strip()}" is no offset from UTC. Write it like +01:00.', "zone")
    ahead = timedelta(hours=hours, minutes=minutes)
    sign = found[1] or found[2]
    return Zoned(text[: found.start()].strip(), timezone(ahead if sign == "+" else -ahead))


def _by_name(text: str) -> Zoned | None:
    found = _NAMED.search(text)
    if not found:
        return None
    zone = named(found[1])
    return Zoned((text[: found.start()] + text[found.end() :]).strip(), zone, zone.key)


def _by_last_words(text: str) -> Zoned | None:
    words = text.removesuffix(" time").replace("(", "").replace(")", "").split()
    if not words or not words[-1].isalpha():
        return None
    for count in range(_LAST_WORDS, 0, -1):
        spoken = "_".join(words[-count:]).casefold()
        if spoken in _SEVERAL:
            raise BadInput(f"{spoken.upper()} is used in several places: write {_SEVERAL[spoken]}.", "zone")
        if key := _SPOKEN.get(spoken) or _cities().get(spoken):
            return Zoned(" ".join(words[:-count]), ZoneInfo(key), key)
    return None


@cache
def _cities() -> dict[str, str]:
    """The last part of a zone's name, in small letters, and the name."""
    keys = (key for key in available_timezones() if key.startswith(_REGIONS))
    return {key.rpartition("/")[2].casefold(): key for key in keys}
