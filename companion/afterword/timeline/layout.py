"""Where everything stands in the picture: one lane below the other, one scale of time for all.

A lane has a bar for its status with the rounds on it, and below it a row for each of its people: their
invitation, and from when on connecting is fine.
"""

from collections.abc import Iterator
from itertools import accumulate

from afterword.contract import Lane, TimelineReply
from afterword.timeline import tips
from afterword.timeline.legend import legend
from afterword.timeline.rows import bar_of, person_row
from afterword.timeline.scale import Scale
from afterword.timeline.shapes import Bar, Group, Label, Picture, Rule

WIDTH, EDGE, LEFT, RIGHT = 1000.0, 18.0, 250.0, 980.0
HEAD, LANE, ROW, GAP = 56.0, 34.0, 20.0, 14.0
_LETTERS = 34  # of a lane's name that fit before its bar


def layout(reply: TimelineReply) -> Picture:
    """The geometry. The same reply gives the same picture."""
    scale = Scale(reply.since, reply.until, LEFT, RIGHT)
    tops = list(accumulate(map(_height, reply.lanes), initial=HEAD))
    end = max(tops[-1], HEAD + LANE)
    lanes = (group for lane, y in zip(reply.lanes, tops, strict=False) for group in _lane(lane, scale, y))
    groups = (*_behind(reply, scale, tops, end), *lanes, *_front(reply, scale, end), *legend(EDGE, end + ROW))
    return Picture(WIDTH, end + 2 * ROW, tips.of_all(reply), groups)


def _height(lane: Lane) -> float:
    return LANE + ROW * len(lane.people) + GAP


def _lane(lane: Lane, scale: Scale, y: float) -> Iterator[Group]:
    name = Label(12, y + 16, cut(lane.company or "An application"), "name")
    role = Label(12, y + 30, cut(lane.role or tips.status(lane.status)), "small")
    yield Group((name, role), tips.of_lane(lane))
    yield from bar_of(lane, scale, y + 8)
    for number, person in enumerate(lane.people):
        yield from person_row(person, lane, scale, y + LANE + ROW * number + 10)


def _behind(reply: TimelineReply, scale: Scale, tops: list[float], end: float) -> Iterator[Group]:
    """Days, and a stripe behind every other lane."""
    for lane, y in list(zip(reply.lanes, tops, strict=False))[1::2]:
        yield Group((Bar(0, y - GAP / 2, WIDTH, _height(lane), "stripe"),))
    for x, text in scale.marks():
        yield Group((Rule(x, HEAD - 12, end, "day"), Label(x, HEAD - 18, text, "small", "middle")))


def _front(reply: TimelineReply, scale: Scale, end: float) -> Iterator[Group]:
    x = scale.x(reply.today)
    anchor, aside = ("end", -5) if x > (LEFT + RIGHT) / 2 else ("start", 5)
    label = Label(x + aside, 16, "today", "today", anchor)
    yield Group((Rule(x, 6, end, "today"), label), tips.of_today(reply))
    if not reply.lanes:
        yield Group((Label(12, HEAD + 16, "No application is in your log yet.", "small"),))


def cut(text: str) -> str:
    """What fits before the bar; the whole is in the tip."""
    return text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1].rstrip()}…"
