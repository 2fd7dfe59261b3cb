"""Which reader a file is for, by what is in it. A new format: a reader, and a line here or in `tables`."""

from collections.abc import Iterator

from afterword.sources.calendar.read import Context, calendar
from afterword.sources.found import Found
from afterword.sources.linkedin import linkedin
from afterword.sources.mail import calendar_in
from afterword.sources.opened import Part
from afterword.sources.refusal import Unreadable
from afterword.sources.text import in_utf8

_HEAD = 4096
_EMPTY = "the file is empty."
_WEB_PAGE = "this is a web page, no export. Download the file itself."
_STRANGE = "Afterword does not know this kind of file. It reads calendars and LinkedIn's export."
_OTHERS = (
    (b"%PDF", "this is a PDF. Export the calendar or the table itself."),
    (b"\xd0\xcf\x11\xe0", "this is an old Office file. Save it as CSV first."),
)


def found_in(part: Part, context: Context) -> Iterator[Found]:
    """All that is found in it. Raises Unreadable."""
    head = in_utf8(part.data[:_HEAD]).lstrip()
    if not head:
        return _none_or(part, _EMPTY)
    upper = head.upper()
    if b"BEGIN:VCALENDAR" in upper or b"BEGIN:VEVENT" in upper:
        if not upper.startswith(b"BEGIN:") and (inner := calendar_in(part.data)):
            return calendar(inner, part.name, context)
        return calendar(part.data, part.name, context)
    if inner := calendar_in(part.data):
        return calendar(inner, part.name, context)
    for mark, why in _OTHERS:
        if head.startswith(mark):
            raise Unreadable(why, part.name)
    if upper.startswith((b"<!DOCTYPE", b"<HTML", b"<?XML", b"<")):
        return _none_or(part, _WEB_PAGE)
    found = linkedin(part.data, part.name, context.zone)
    return _none_or(part, _STRANGE) if found is None else found


def _none_or(part: Part, why: str) -> Iterator[Found]:
    """Nothing, in an archive full of other things; else the refusal."""
    if part.inside:
        return iter(())
    raise Unreadable(why, part.name)
