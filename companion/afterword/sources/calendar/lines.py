"""The lines of a calendar file, unfolded, each with the number it begins at.

Unfolding comes before decoding: a fold may cut a letter in two (RFC 5545, 3.1).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.sources.text import decoded, in_utf8

_ENDS = re.compile(rb"\r\n|\n|\r")
_PROPERTY = re.compile(r"([A-Z][A-Z0-9-]*)[;:]")
_KNOWN = frozenset(
    """BEGIN END VERSION PRODID CALSCALE METHOD NAME SOURCE COLOR IMAGE CONFERENCE ATTACH CATEGORIES CLASS
    COMMENT DESCRIPTION GEO LOCATION PERCENT-COMPLETE PRIORITY RESOURCES STATUS SUMMARY COMPLETED
    DTEND DUE DTSTART DURATION FREEBUSY TRANSP TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL ATTENDEE
    CONTACT ORGANIZER RECURRENCE-ID RELATED-TO URL UID EXDATE RDATE RRULE EXRULE ACTION REPEAT
    TRIGGER CREATED DTSTAMP LAST-MODIFIED SEQUENCE REQUEST-STATUS REFRESH-INTERVAL STRUCTURED-DATA
    STYLED-DESCRIPTION CALENDAR-ADDRESS ACKNOWLEDGED PROXIMITY LOCATION-TYPE PARTICIPANT-TYPE
    RESOURCE-TYPE TZUNTIL TZID-ALIAS-OF""".split()  # noqa: SIM905
)
LONGEST = 1_000_000
"""Characters of one property. A description of that length is no description."""


class Line(NamedTuple):
    """A whole property. `number` counts from 1."""

    number: int
    text: str


def lines(data: bytes) -> Iterator[Line]:
    """The properties. A line that is none goes on with the one before: some producers write a description
    with bare line ends, or fold without the blank.
    """
    held: Line | None = None
    for number, raw in _unfolded(in_utf8(data)):
        text = decoded(raw)
        if held and not _begins(text):
            held = _joined(held, text)
            continue
        if held:
            yield held
        held = Line(number, text) if text.strip() else None
    if held:
        yield held


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    start, parts = 1, [b""]
    for number, raw in enumerate(_split(data), 1):
        if raw[:1] in (b" ", b"\t") and any(parts):
            parts.append(raw[1:])
            continue
        yield start, b"".join(parts)
        start, parts = number, [raw]
    yield start, b"".join(parts)


def _split(data: bytes) -> Iterator[bytes]:
    at = 0
    for end in _ENDS.finditer(data):
        yield data[at : end.start()]
        at = end.end()
    yield data[at:]


def _begins(text: str) -> bool:
    """Whether a property begins here. "Note: bring an ID" is text of the one before."""
    found = _PROPERTY.match(text)
    return bool(found and (found[1] in _KNOWN or found[1].startswith("X-")))


def _joined(held: Line, text: str) -> Line:
    if len(held.text) + len(text) > LONGEST:
        return held
    seam = "" if held.text.endswith("=") else "\\n"
    return Line(held.number, f"{held.text}{seam}{text}") if text.strip() else held
