"""A calendar file as what is found in it: an interview each, or a reason why not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import tzinfo
from typing import NamedTuple

from afterword.sources.calendar.blocks import Block, blocks
from afterword.sources.calendar.meeting import Meeting, meeting, occurrence_source
from afterword.sources.calendar.repeats import starts
from afterword.sources.found import Found
from afterword.sources.recognise import Me, Recognised, recognise
from afterword.sources.recognise.me import learnt
from afterword.sources.refusal import Unreadable

_ENDLESS = "it repeats again and again: no interview does"


class Context(NamedTuple):
    """What reading needs to know of the user: zone, own addresses, companies applied to, and the company to
    take where none is told."""

    zone: tzinfo
    me: Me = Me()
    applied: tuple[str, ...] = ()
    company: str | None = None
    learnt: set[str] = set()


class Read(NamedTuple):
    """An event that could be read, or why not."""

    block: Block
    meeting: Meeting | None
    trouble: Unreadable | None = None


def calendar(data: bytes, file: str, context: Context) -> Iterator[Found]:
    """Raises Unreadable where nothing at all can be read; an event that cannot is told among the others."""
    events = [_read(block, context, file) for block in blocks(data, file)]
    troubles = [event.trouble for event in events if event.trouble]
    if troubles and len(troubles) == len(events):
        raise troubles[0]
    me = context.me
    if not me.emails:
        me = learnt(event.meeting for event in events if event.meeting)
        context.learnt.update(me.emails)
    found = [one for event in events for one in _found(event, me, context, file)]
    yield from sorted(found, key=lambda one: (one.sequence if one.source else -1, one.line or 0))


def _read(block: Block, context: Context, file: str) -> Read:
    try:
        return Read(block, meeting(block, context.zone, file))
    except Unreadable as trouble:
        return Read(block, None, trouble)


def _found(event: Read, me: Me, context: Context, file: str) -> Iterator[Found]:
    told = event.meeting
    if told is None:
        assert event.trouble is not None
        yield Found(kind="interview", file=file, line=event.trouble.line, skip=event.trouble.text)
        return
    seen = recognise(told, me, context.applied)
    one = _one(told, seen, context, file)
    if told.repeats and not one.skip:
        yield from _each(event.block, one, told, file)
    else:
        yield one


def _one(told: Meeting, seen: Recognised, context: Context, file: str) -> Found:
    if seen.why_not and not told.cancelled:
        skipped = Found(
            kind="interview",
            file=file,
            line=told.line,
            source=told.source,
            skip=seen.why_not,
            title=told.title,
        )
        return replace(skipped, starts_at=told.when.starts_at)
    if seen.why_not:  # cancelled: it may be one that was imported when its title said more
        gone = Found(kind="interview", file=file, line=told.line, source=told.source, title=told.title)
        return replace(gone, starts_at=told.when.starts_at, sequence=told.sequence, status="cancelled")
    return Found(
        kind="interview",
        file=file,
        line=told.line,
        people=seen.people,
        company=seen.company or context.company,
        role=seen.role or None,
        starts_at=told.when.starts_at,
        minutes=told.when.minutes,
        zone=told.when.zone,
        round=seen.round or None,
        status="cancelled" if told.cancelled else None,
        source=told.source,
        sequence=told.sequence,
        digest=told.digest,
        why=seen.evidence,
        title=told.title,
    )


def _each(block: Block, one: Found, told: Meeting, file: str) -> Iterator[Found]:
    try:
        moments = starts(block, told.when, file)
    except Unreadable as trouble:
        yield replace(one, skip=trouble.text, line=trouble.line)
        return
    if moments is None:
        yield replace(one, skip=_ENDLESS)
        return
    uid = block.text("UID")
    for moment in moments:
        yield replace(one, starts_at=moment, source=occurrence_source(uid, moment))
