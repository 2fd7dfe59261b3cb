"""Whatever the bytes are: things found, or one sentence that names the file."""

from contextlib import suppress
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.sources.calendar.read import Context
from afterword.sources.formats import found_in
from afterword.sources.opened import Part
from afterword.sources.refusal import Unreadable

HEADS = st.sampled_from(
    [b"", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview\n", b"First Name,Last Name,URL,Connected On\n"]
)
LINES = st.sampled_from(
    [b"DTSTART:", b"RRULE:FREQ=", b"ATTENDEE;CN=", b"DESCRIPTION:With ", b"END:VEVENT\n", b'"', b"\n "]
)
BODIES = st.lists(st.one_of(LINES, st.binary(max_size=60))).map(b"".join)


@given(HEADS, BODIES)
def test_nothing_else_is_raised(head: bytes, body: bytes) -> None:
    with suppress(Unreadable):
        list(found_in(Part("any", head + body), Context(ZoneInfo("Europe/Berlin"))))
