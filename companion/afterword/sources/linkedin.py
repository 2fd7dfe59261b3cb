"""LinkedIn's export: Connections.csv and Invitations.csv, by their headings (a preamble of any length is
passed over).

Connections' dates are `DD Mon YYYY`; invitations' are in US order without a zone, and taken as the user's
own.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from io import StringIO

from afterword.sources.found import Found, Someone
from afterword.sources.refusal import Unreadable
from afterword.sources.text import decoded, in_utf8

_PREAMBLE = 30  # lines before the heading
_CONNECTED = {"first name", "last name", "connected on"}
_INVITED = {"from", "to", "sent at", "direction"}
_DAYS = ("%d %b %Y", "%d-%b-%y", "%Y-%m-%d", "%m/%d/%y, %I:%M %p", "%m/%d/%Y, %I:%M %p")
Row = dict[str, str]


def linkedin(data: bytes, file: str, zone: tzinfo) -> Iterator[Found] | None:
    """What is found in the table; None where it is none of LinkedIn's. Raises Unreadable in between."""
    text = decoded(in_utf8(data))
    lines = text.splitlines()
    for number, line in enumerate(lines[:_PREAMBLE]):
        heading = [cell.strip().lower() for cell in next(csv.reader([line]), [])]
        for wanted, read in ((_CONNECTED, _connection), (_INVITED, _invitation)):
            if wanted <= set(heading):
                return _rows(lines[number + 1 :], heading, number + 2, file, zone, read)
    return None


def _rows(
    lines: list[str],
    heading: list[str],
    first: int,
    file: str,
    zone: tzinfo,
    read: Callable[[Row, str, int, tzinfo], Found],
) -> Iterator[Found]:
    reader = csv.reader(StringIO("\n".join(lines)))
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                row = dict(zip(heading, map(str.strip, cells), strict=False))
                yield read(row, file, first + reader.line_num - 1, zone)
    except csv.Error:
        raise Unreadable("this row is no row of a table.", file, first + reader.line_num) from None


def _connection(row: Row, file: str, line: int, zone: tzinfo) -> Found:
    name = f"{row.get('first name', '')} {row.get('last name', '')}".strip()
    email = row.get("email address", "")
    who = Someone(
        name, email if "@" in email else None, row.get("url") or None, "contact", row.get("company") or None
    )
    return _found("connection", who, file, line, _day(row.get("connected on", ""), zone))


def _invitation(row: Row, file: str, line: int, zone: tzinfo) -> Found:
    sent = row.get("direction", "").upper() != "INCOMING"
    name = row.get("to" if sent else "from", "")
    url = row.get("inviteeprofileurl" if sent else "inviterprofileurl", "")
    who = Someone(name, linkedin=url or None, kind="contact")
    made = _found("invitation", who, file, line, _day(row.get("sent at", ""), zone))
    return replace(made, step="sent" if sent else "received", note=row.get("message", "")[:5000] or None)


def _found(kind: str, who: Someone, file: str, line: int, on: datetime | None) -> Found:
    """Whoever hides the name is nobody who could be in the log."""
    named = any(letter.isalpha() for letter in who.name) and len(who.name) <= 200
    skip = None if named else "nobody is named in it"
    return Found(kind=kind, file=file, line=line, people=(who,) if named else (), on=on, skip=skip)


def _day(text: str, zone: tzinfo) -> datetime | None:
    """None for what is no date in LinkedIn's ways of writing one."""
    for form in _DAYS:
        try:
            return datetime.strptime(text, form).replace(tzinfo=zone)
        except ValueError:
            continue
    return None
