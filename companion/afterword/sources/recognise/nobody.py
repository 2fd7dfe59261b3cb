"""Which guests are nobody to meet: rooms, mailing lists, desks and robots."""

import re
from collections.abc import Iterable

from afterword.sources.calendar.guests import Guest
from afterword.sources.recognise.me import Me
from afterword.sources.recognise.names import is_name
from afterword.sources.recognise.places import domain_of, place
from afterword.sources.recognise.vocabulary import bounded, has, phrases
from afterword.verdict.identify.mail import is_role

_SEATS = re.compile(r"\(\d{1,3}\)$|^\W*\d")
_LISTS = (*phrases("lists"), "dl", "eng", "engineering", "dept", "crew", "guild", "chapter")
_LIST = re.compile(
    rf"(?:^|[-._])(?:{'|'.join(word for word in _LISTS if word.isascii())})(?:$|[-._])", re.IGNORECASE
)
_LIST_NAME = re.compile(rf"(?:{bounded(phrases('lists'))})\W*$", re.IGNORECASE)


def guests_of(guests: Iterable[Guest], me: Me) -> tuple[list[Guest], list[str]]:
    """The human guests besides the candidate, and the others with what they are."""
    humans, others = [], []
    for guest in guests:
        if me.is_guest(guest):
            continue
        what = _nobody(guest)
        if what:
            others.append(f"{guest.name or guest.email}: {what}")
        else:
            humans.append(guest)
    return humans, others


def own_name(name: str) -> str:
    """Without what companies put behind it: "Priya Nair (Acme)", "Anna Weber - HR". "Weber, Anna" stays."""
    name = re.split(r"\s*[(\[|]|\s[-–—/]\s", name, maxsplit=1)[0].strip()
    first, comma, rest = name.partition(",")
    return (
        first
        if comma and not is_name(rest, sure=True) and not is_name(f"{rest} {first}", sure=True)
        else name
    )


def is_person(name: str, *, desk: bool) -> bool:
    """Whether a guest's name is somebody's. `desk`: the address is one that many read."""
    own = own_name(name)
    first, _, rest = own.partition(",")
    spoken = f"{rest} {first}".strip()
    return is_name(spoken, sure=not desk) and not has("desks", own) and not has("robots", own)


def _nobody(guest: Guest) -> str:
    """What a guest is that is nobody to meet; "" for somebody."""
    local, domain = guest.email.partition("@")[0], domain_of(guest.email)
    human = is_person(guest.name, desk=is_role(local) and bool(domain))
    if guest.kind in ("ROOM", "RESOURCE") or domain.startswith("resource.calendar"):
        return "a room"
    if guest.kind == "GROUP" or domain.endswith("googlegroups.com"):
        return "a mailing list"
    if domain.endswith("group.calendar.google.com") or has("robots", domain.replace("group.", "")):
        return "a robot"
    return "" if human else _by_words(guest.name, local, domain)


def _by_words(name: str, local: str, domain: str) -> str:
    """Of one whose name is no person's."""
    spaced = re.sub(r"[-._]", " ", local)
    if has("robots", name) or has("robots", spaced) or place(domain).kind in ("ats", "scheduler", "tests"):
        return "a robot"
    if has("rooms", name) or _SEATS.search(name):
        return "a room"
    if _LIST_NAME.search(name) or _LIST.search(local):
        return "a mailing list"
    return "a desk" if has("desks", name) or (is_role(local) and domain) else ""
