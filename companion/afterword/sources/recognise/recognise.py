"""The door: a meeting in, what it is out."""

from typing import NamedTuple

from afterword.sources.calendar.meeting import Meeting
from afterword.sources.found import Someone
from afterword.sources.recognise.company import company
from afterword.sources.recognise.crew import Crew, crew
from afterword.sources.recognise.doubts import doubt
from afterword.sources.recognise.me import Me
from afterword.sources.recognise.mentions import candidate_names, mentions
from afterword.sources.recognise.nobody import guests_of
from afterword.sources.recognise.role import role, round_of
from afterword.sources.recognise.signals import ENOUGH, says_anything, signals


class Recognised(NamedTuple):
    """`why_not`: why it is no interview; None when it is one. `evidence`: what was gone by, each in words."""

    people: tuple[Someone, ...]
    company: str
    role: str
    round: str
    evidence: tuple[str, ...]
    why_not: str | None


def recognise(meeting: Meeting, me: Me, applied: tuple[str, ...] = ()) -> Recognised:
    """`applied`: companies of the log where an application is open. Never fails."""
    own = me.of(meeting, candidate_names(meeting.title, meeting.text))
    humans, others = guests_of(meeting.guests, own)
    found = signals(meeting, own, humans, applied)
    if not says_anything(found) and not meeting.cancelled:
        why = doubt(meeting, own, humans, False, found, ENOUGH)
        return Recognised((), "", "", "", (), why)  # most of a calendar: not looked at any closer
    named = mentions(meeting.title, meeting.text)
    where, why = company(meeting, own, [guest for guest in meeting.guests if not own.is_guest(guest)])
    met = crew(humans, named, own, where, others)
    why_not = doubt(meeting, own, humans, met.named, found, ENOUGH)
    evidence = [signal.text for signal in found if signal.weight > 0]
    return Recognised(
        met.people,
        where,
        role(meeting.title, meeting.text, where, own),
        round_of(meeting.title, meeting.text),
        (*evidence, *([f"{where}: {why}"] if where else []), *_left_out(met)),
        why_not or None,
    )


def _left_out(met: Crew) -> list[str]:
    return [f"left out: {guest}" for guest in met.left_out]
