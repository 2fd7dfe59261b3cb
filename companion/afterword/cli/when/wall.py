"""From a wall clock's date and time to a moment, where the clocks change too."""

from datetime import UTC, date, datetime, time, tzinfo

from afterword.errors import BadInput


def at_wall(day: date, clock: time, zone: tzinfo) -> datetime:
    """The moment. Raises BadInput for a time that is skipped, or comes twice, when the clocks change."""
    first = datetime.combine(day, clock, zone)
    second = first.replace(fold=1)
    if not _exists(first):
        raise BadInput(f"{_shown(first)} does not exist in {zone}: the clocks go forward over it.")
    if first.utcoffset() != second.utcoffset():
        forms = f"{_offset(first)} or {_offset(second)}"
        raise BadInput(f"{_shown(first)} comes twice in {zone}, when the clocks go back. Say which: {forms}.")
    return first


def end_of(day: date, zone: tzinfo) -> datetime:
    """The last second of a day; of two, the later."""
    return datetime.combine(day, time(23, 59, 59), zone).replace(fold=1)


def _exists(moment: datetime) -> bool:
    back = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return back.replace(tzinfo=None) == moment.replace(tzinfo=None)


def _shown(moment: datetime) -> str:
    return f"{moment:%H:%M} on {moment.day} {moment:%b %Y}"


def _offset(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")
