"""What is due, as a calendar to subscribe to: an event at the moment from which it is time."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from afterword.exports.content_lines import Line, escaped, written
from afterword.exports.interviews import END, HEAD, utc
from afterword.verdict.due import Todo, starts

_LONG = timedelta(minutes=15)
_NAMED: tuple[Line, ...] = (
    ("NAME", "Afterword"),
    ("X-WR-CALNAME", "Afterword"),
    ("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"),
    ("X-PUBLISHED-TTL", "PT1H"),
)


def feed(todos: Sequence[Todo]) -> str:
    """The calendar's text: the same for the same list, whenever it is written."""
    events = (line for todo in todos for line in _event(todo))
    return written([*HEAD, *_NAMED, *events, END])


def _event(todo: Todo) -> Iterator[Line]:
    start = starts(todo)
    yield "BEGIN", "VEVENT"
    yield "UID", f"{todo.id}-{utc(todo.since)}@afterword"
    yield "DTSTAMP", utc(todo.since)
    yield "DTSTART", utc(start)
    yield "DTEND", utc(_end(todo, start))
    yield "SUMMARY", escaped(todo.text)
    yield "DESCRIPTION", escaped("\n".join([f"{todo.why} ({todo.source.text})", "", *todo.commands]))
    yield "TRANSP", "TRANSPARENT"
    yield "END", "VEVENT"


def _end(todo: Todo, start: datetime) -> datetime:
    """A short while: the event marks a moment, and takes no time of the day's."""
    return min(start + _LONG, max(todo.until, start + timedelta(minutes=1)))
