"""Organizer and attendees of an event."""

import re
from typing import NamedTuple

from afterword.sources.calendar.blocks import Block
from afterword.sources.calendar.prop import Prop

_ADDRESS = re.compile(r"[^\s@<>;,:\"']+@[^\s@<>;,:\"']+\.[^\s@<>;,:\"']+")
_MOST = 100


class Guest(NamedTuple):
    """`name` may be empty or an address; `email` is in lower case, empty where none is told. `kind` is
    CUTYPE,
    `role` ROLE, `answer` PARTSTAT, all in capitals."""

    name: str
    email: str
    kind: str = ""
    role: str = ""
    answer: str = ""
    organizes: bool = False


def guests(block: Block) -> tuple[Guest, ...]:
    """The organizer first; everybody once."""
    found: dict[str, Guest] = {}
    for prop in [*block.all("ORGANIZER")[:1], *block.all("ATTENDEE")[:_MOST]]:
        guest = _guest(prop)
        key = guest.email or guest.name.casefold()
        if not key:
            continue
        known = found.get(key)
        found[key] = _both(known, guest) if known else guest
    return tuple(found.values())


def _both(organizer: Guest, attendee: Guest) -> Guest:
    """Who organizes and comes too."""
    return attendee._replace(name=attendee.name or organizer.name, organizes=organizer.organizes)


def _guest(prop: Prop) -> Guest:
    address = _ADDRESS.search(prop.params.get("EMAIL", "")) or _ADDRESS.search(prop.value)
    name = prop.params.get("CN", "").strip().strip("\"'").strip()
    inside = _ADDRESS.search(name)
    if inside and address is None:
        address = inside
    if inside:
        name = name.replace(inside[0], "").strip(" <>()\"'")
    return Guest(
        name,
        address[0].lower() if address else "",
        prop.params.get("CUTYPE", "").upper(),
        prop.params.get("ROLE", "").upper(),
        prop.params.get("PARTSTAT", "").upper(),
        prop.name == "ORGANIZER",
    )
