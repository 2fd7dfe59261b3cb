"""One property of a calendar: name, parameters, value."""

import re
from typing import NamedTuple

from icalendar.parser import Contentline
from icalendar.prop import vText

from afterword.sources.calendar.lines import Line

_ROUGH = re.compile(r"([\w-]+)((?:;[^:]*)?):(.*)", re.DOTALL)


class Prop(NamedTuple):
    """`params` by name in capitals, several values joined by a comma. `value` as it stands."""

    line: int
    name: str
    params: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value with its escapes read."""
        return str(vText.from_ical(self.value)).replace("\r\n", "\n").replace("\r", "\n").strip()


def prop(line: Line) -> Prop:
    """Read it. What icalendar cannot read is cut at the first colon: never fails."""
    try:
        name, params, value = Contentline(line.text, strict=False).parts()  # type: ignore[no-untyped-call]
        found = {str(key).upper(): _one(told) for key, told in params.items()}
        return Prop(line.number, str(name).upper(), found, str(value))
    except (ValueError, KeyError, IndexError, TypeError):
        return _roughly(line)


def _one(told: object) -> str:
    return ",".join(map(str, told)) if isinstance(told, list) else str(told)


def _roughly(line: Line) -> Prop:
    found = _ROUGH.match(line.text)
    if found is None:
        return Prop(line.number, "", {}, line.text)
    pairs = (part.partition("=") for part in found[2].split(";") if "=" in part)
    params = {name.strip().upper(): value.strip(' "') for name, _, value in pairs}
    return Prop(line.number, found[1].upper(), params, found[3])
