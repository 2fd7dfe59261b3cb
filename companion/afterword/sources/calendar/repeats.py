"""The occurrences of an event that repeats. Interviews rarely do; what repeats without end is none."""

from datetime import UTC, datetime, timedelta

import recurring_ical_events
from icalendar import Calendar, Event
from icalendar.prop import vRecur

from afterword.sources.calendar.blocks import Block
from afterword.sources.calendar.moments import Span, moment_of
from afterword.sources.refusal import Unreadable

_MOST = 12
_HORIZON = timedelta(days=120)
_TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}
_RULE = "this is no rule of repetition. It looks like FREQ=WEEKLY;COUNT=3."


def starts(block: Block, when: Span, file: str) -> list[datetime] | None:
    """The starts, the first included; None where it repeats more often than an interview can. Raises
    Unreadable for a rule that is none. A rule that would go on for ever is not followed.
    """
    event = Event()
    event.add("uid", "one")
    event.start = when.starts_at
    event.end = when.starts_at + timedelta(minutes=when.minutes)
    for prop in block.all("RRULE"):
        try:
            rule = vRecur.from_ical(prop.value.strip())
            often = {str(value).upper() for value in rule.get("FREQ", [])}
            if not often or often & _TOO_OFTEN:
                return None
            event.add("rrule", rule)
        except (ValueError, KeyError, TypeError):
            raise Unreadable(_RULE, file, prop.line, "RRULE") from None
    for name in ("RDATE", "EXDATE"):
        moments = _listed(block, name, when, file)
        if moments:
            event.add(name.lower(), moments)
    return _counted(event, when, file, block.line)


def _listed(block: Block, name: str, when: Span, file: str) -> list[datetime]:
    own = when.starts_at.tzinfo or UTC
    single = (
        prop._replace(value=value) for prop in block.all(name)[:100] for value in prop.value.split(",")[:100]
    )
    return [moment_of(prop, block, own, file).astimezone(own) for prop in single]


def _counted(event: Event, when: Span, file: str, line: int) -> list[datetime] | None:
    calendar = Calendar()
    calendar.add_component(event)
    try:
        found = recurring_ical_events.of(calendar).between(when.starts_at, when.starts_at + _HORIZON)
    except Exception as error:  # whatever a hostile rule makes the library raise
        raise Unreadable(_RULE, file, line, "RRULE") from error
    if len(found) > _MOST:
        return None
    return sorted(occurrence.start for occurrence in found)
