"""The events and zones of a calendar file, each as its lines: one that is broken spoils no other."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.sources.calendar.lines import Line, lines
from afterword.sources.calendar.prop import Prop, prop
from afterword.sources.refusal import Unreadable

_PASSED_OVER = {"VALARM", "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "PARTICIPANT", "VLOCATION"}
_WEB_PAGE = "this is a web page, not a calendar. Download the calendar itself, or sign in first."
_NO_CALENDAR = "there is no calendar in this file. A calendar begins with BEGIN:VCALENDAR."
_CUT = "the file ends in the middle of an event: it is cut short. Get it once more."


@dataclass
class Block:
    """An event: its properties, the first line, and the calendar it stands in."""

    line: int
    calendar: "Calendar"
    props: list[Prop] = field(default_factory=list)

    def all(self, name: str) -> list[Prop]:
        return [prop for prop in self.props if prop.name == name]

    def first(self, name: str) -> Prop | None:
        return next((prop for prop in self.props if prop.name == name), None)

    def text(self, name: str) -> str:
        found = self.first(name)
        return found.text if found else ""


@dataclass
class Calendar:
    """What stands around events. `zones`: TZID → the VTIMEZONE's lines."""

    method: str = ""
    name: str = ""
    zone: str = ""
    zones: dict[str, list[str]] = field(default_factory=dict)


def blocks(data: bytes, file: str) -> Iterator[Block]:
    """The events, in order. Raises Unreadable for what is no calendar, and at the end of one cut short.

    A zone counts for what follows it; producers put zones first.
    """
    reader = _Reader(file)
    for line in lines(data):
        if block := reader.take(line):
            yield block
    reader.end(data)


class _Reader:
    def __init__(self, file: str) -> None:
        self._file = file
        self._calendar: Calendar | None = None
        self._event: Block | None = None
        self._zone: list[str] | None = None
        self._inside: list[str] = []

    def take(self, line: Line) -> Block | None:
        """The event that this line ends, if it ends one."""
        word, _, what = line.text.partition(":")
        step = word.strip().upper()
        if step in ("BEGIN", "END"):
            return self._border(step, what.strip().upper(), line)
        if self._zone is not None:
            self._zone.append(line.text)
        elif self._event and not self._inside:
            self._event.props.append(prop(line))
        elif self._calendar and not self._inside:
            self._around(self._calendar, prop(line))
        return None

    def end(self, data: bytes) -> None:
        """Nothing comes any more."""
        if self._calendar is None:
            page = data[:2000].lstrip().lower().startswith((b"<!doctype html", b"<html"))
            raise Unreadable(_WEB_PAGE if page else _NO_CALENDAR, self._file)
        if self._event:
            raise Unreadable(_CUT, self._file, self._event.line, "BEGIN:VEVENT")

    def _border(self, step: str, what: str, line: Line) -> Block | None:
        if what == "VCALENDAR" and step == "BEGIN":
            self._calendar, self._inside = Calendar(), []
        elif what == "VEVENT":
            return self._event_border(step, line)
        elif what == "VTIMEZONE" or self._zone is not None:
            self._zone_border(step, what, line)
        elif what in _PASSED_OVER or what.startswith("X-"):
            self._pass_over(step, what)
        return None

    def _event_border(self, step: str, line: Line) -> Block | None:
        if step == "BEGIN":
            if self._event:
                raise Unreadable(_CUT, self._file, self._event.line, "BEGIN:VEVENT")
            self._calendar = self._calendar or Calendar()
            self._event, self._inside = Block(line.number, self._calendar), []
            return None
        done, self._event = self._event, None
        return done

    def _zone_border(self, step: str, what: str, line: Line) -> None:
        if what == "VTIMEZONE" and step == "BEGIN":
            self._zone = []
        assert self._zone is not None
        self._zone.append(line.text)
        if what == "VTIMEZONE" and step == "END":
            named = [text for text in self._zone if text.upper().startswith("TZID")]
            if named and self._calendar:
                self._calendar.zones[named[0].partition(":")[2].strip().strip('"')] = self._zone
            self._zone = None

    def _pass_over(self, step: str, what: str) -> None:
        if step == "BEGIN":
            self._inside.append(what)
        elif what in self._inside:
            del self._inside[self._inside.index(what) :]

    @staticmethod
    def _around(calendar: Calendar, found: Prop) -> None:
        if found.name == "METHOD":
            calendar.method = found.value.strip().upper()
        elif found.name == "X-WR-CALNAME":
            calendar.name = found.text
        elif found.name == "X-WR-TIMEZONE":
            calendar.zone = found.value.strip()
