"""The door: a text and now in, a moment out."""

from datetime import datetime, time

from afterword.cli.when.clock import split_clock
from afterword.cli.when.day import days
from afterword.cli.when.lean import Lean, Moment
from afterword.cli.when.refusal import unreadable
from afterword.cli.when.spoken import spoken_moment
from afterword.cli.when.wall import at_wall, end_of
from afterword.cli.when.zone import Zoned, split_zone
from afterword.errors import BadInput

_LONGEST = 100
_YEARS = range(1970, 2200)  # beyond them it is a slip, and offsets from UTC become odd


def read(text: str, now: datetime, lean: Lean) -> Moment:
    """What `text` means at `now`, which is aware and in the user's own zone.

    Raises BadInput, with examples, for what cannot be read, and where a time is missing or in doubt.
    """
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST or not text.isprintable():
        raise unreadable(text if text.isprintable() else "That")
    try:
        moment = _read(text, now, lean)
    except OverflowError:
        raise unreadable(text) from None
    if moment.at.year not in _YEARS:
        raise BadInput(f"The year {moment.at.year} is too far away. Is it a slip?")
    return moment


def _read(text: str, now: datetime, lean: Lean) -> Moment:
    if (exact := _iso(text)) is not None:
        return Moment(exact)
    zoned = split_zone(text)
    here = now.astimezone(zoned.zone) if zoned.zone else now
    if (exact := _iso_wall(zoned, here)) is not None:
        return Moment(exact, zoned.name)
    rest, clock = split_clock(zoned.text)
    if clock is None and rest and (distance := spoken_moment(rest, now)):
        return Moment(distance.astimezone(here.tzinfo), zoned.name)
    return Moment(_on_day(text, rest, clock, here, lean), zoned.name)


def _iso(text: str) -> datetime | None:
    """ISO 8601 with its own offset."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None


def _iso_wall(zoned: Zoned, here: datetime) -> datetime | None:
    """ISO 8601 with a time and no offset. A date alone is left to the others, who ask for the time."""
    if "T" not in zoned.text:
        return None
    try:
        found = datetime.fromisoformat(zoned.text)
    except ValueError:
        return None
    assert here.tzinfo is not None, "now is aware"
    return at_wall(found.date(), found.time(), here.tzinfo)


def _on_day(text: str, rest: str, clock: time | None, here: datetime, lean: Lean) -> datetime:
    assert here.tzinfo is not None, "now is aware"
    possible = days(rest, here.date(), past=lean is Lean.PAST)
    if not possible or (not rest and clock is None):
        raise unreadable(text)
    if clock is None:
        if lean is Lean.PLAN:
            raise BadInput(f'Which time? Write it with the day, such as "{text} 15:00".', "starts_at")
        return here if possible[0] == here.date() else end_of(possible[0], here.tzinfo)
    moments = [at_wall(day, clock, here.tzinfo) for day in possible]
    fits = [m for m in moments if (m <= here if lean is Lean.PAST else m > here)]
    return (fits or moments)[0]
