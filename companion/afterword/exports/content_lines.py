"""Lines of vCard (RFC 6350) and iCalendar (RFC 5545): escaped and folded by the icalendar library.

Both formats have the same lines. Loaded when something is written only: the library takes its time.
"""

from collections.abc import Iterable

from icalendar import vText
from icalendar.parser import Contentline

Line = tuple[str, str]
"""A property's name, with its parameters if any ("UID;VALUE=TEXT"), and its value, escaped already."""


def written(lines: Iterable[Line]) -> str:
    """The lines with CRLF, each folded at 75 bytes and never within a letter."""
    return "".join(f"{_folded(f'{name}:{value}')}\r\n" for name, value in lines)


def _folded(line: str) -> str:
    data: bytes = Contentline(line).to_ical()  # type: ignore[no-untyped-call]  # the library says no types
    return data.decode()


def escaped(text: str) -> str:
    """A text in which nothing can be taken for the format's own signs."""
    return vText(text).to_ical().decode()


def parts(*texts: str) -> str:
    """Several texts as one structured value, the parts of a name for instance."""
    return ";".join(map(escaped, texts))
