"""A lane's bar with its rounds, and the rows of its people."""

from collections.abc import Iterator
from datetime import datetime

from afterword.contract import Lane, LanePerson
from afterword.timeline import tips
from afterword.timeline.scale import Scale
from afterword.timeline.shapes import Bar, Dot, Group, Label
from afterword.words import LIVE_STATUSES, ApplicationStatus

_APART = 13.0  # so far are two signs from each other at least
_LETTERS = 32
_TALL, _FLAT = 10.0, 4.0


def bar_of(lane: Lane, scale: Scale, y: float) -> Iterator[Group]:
    """What it was, then its rounds on it. What is over ends with a short piece, not at today's end."""
    for span in lane.spans:
        start = scale.x(span.since)
        end = scale.x(span.until) if span.until else _open_end(span.status, start, scale)
        look = f"status-{_look(span.status)}"
        yield Group((Bar(start, y, round(max(end - start, 2.0), 1), _TALL, look),), tips.of_span(lane, span))
    places = apart([scale.x(round.starts_at) for round in lane.rounds], scale.right)
    for x, held in zip(places, lane.rounds, strict=True):
        yield Group((Dot(x, y + _TALL / 2, f"round-{held.status.value}"),), tips.of_round(lane, held))


def _open_end(status: ApplicationStatus, start: float, scale: Scale) -> float:
    return scale.right if status in LIVE_STATUSES else min(start + 2 * _APART, scale.right)


def _look(status: ApplicationStatus) -> str:
    if status is ApplicationStatus.ACCEPTED:
        return "won"
    return status.value if status in LIVE_STATUSES else "over"


def person_row(person: LanePerson, lane: Lane, scale: Scale, y: float) -> Iterator[Group]:
    """Their name, the day from which on connecting is fine, and the invitation's steps."""
    name = person.name if len(person.name) <= _LETTERS else f"{person.name[: _LETTERS - 1].rstrip()}…"
    yield Group((Label(24, y + 4, name, "person"),), tips.of_person(person))
    if person.fine_from:
        x = scale.x(max(person.fine_from, lane.since))
        width = round(max(scale.right - x, 2.0), 1)
        yield Group((Bar(x, y - _FLAT / 2, width, _FLAT, "fine"),))
    signs = sorted(_signs(person), key=lambda sign: sign[0])
    places = apart([scale.x(max(at, lane.since)) for at, _, _ in signs], scale.right)
    for x, (_, look, tip) in zip(places, signs, strict=True):
        yield Group((Dot(x, y, look),), tip)


def _signs(person: LanePerson) -> Iterator[tuple[datetime, str, str]]:
    """When, which sign, and what it tells."""
    for step in person.invitation:
        yield step.at, f"invitation-{step.step.value}", tips.of_step(person, step)
    if person.suggested:
        yield person.suggested, "suggested", tips.of_suggestion(person)
    if person.fine_from:
        yield person.fine_from, "fine", tips.of_fine(person)


def apart(places: list[float], right: float) -> list[float]:
    """The same places, in order, none nearer to the one before than a sign is wide."""
    placed: list[float] = []
    for place in places:
        placed.append(max(place, placed[-1] + _APART) if placed else place)
    limit = right
    for number in reversed(range(len(placed))):
        placed[number] = round(min(placed[number], limit), 1)
        limit = placed[number] - _APART
    return placed
