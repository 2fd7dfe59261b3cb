"""What a meeting is when it is no interview, whatever its title says: the reason, in words."""

import re

from afterword.sources.calendar.guests import Guest
from afterword.sources.calendar.meeting import Meeting
from afterword.sources.recognise.me import Me
from afterword.sources.recognise.places import domain_of, place, urls
from afterword.sources.recognise.signals import Signal, says_anything
from afterword.sources.recognise.vocabulary import has
from afterword.verdict.identify.company import employer_at

NOTHING = "nothing in it says interview"
_HOLD = re.compile(
    r"^\W*(?:hold|block(?:ed)?|busy|ooo|out of office|tentative hold|placeholder|reminder|deadline|due|"
    r"travel|commute|todo)\b",
    re.IGNORECASE,
)


def doubt(
    meeting: Meeting, me: Me, humans: list[Guest], named: bool, found: list[Signal], enough: float
) -> str:
    """Why it is none; "" when it is one."""
    if word := has("never", meeting.title):
        return f"“{word}” is no job interview"
    if found_hold := _HOLD.match(meeting.title):
        return f"“{found_hold[0].strip()}”: time kept free, nobody is met"
    if why := _is_test(meeting, humans, named):
        return why
    if _is_mine(me, humans, meeting):
        return "everybody in it is of your own employer: you may be the one who interviews"
    total = sum(signal.weight for signal in found)
    if total >= enough:
        return ""
    sales = next((signal for signal in found if signal.name == "sales"), None)
    if sales:
        return f"a sales call: {sales.text}"
    if not says_anything(found):
        return NOTHING
    return f"too little says interview: {'; '.join(signal.text for signal in found if signal.weight > 0)}"


def _is_test(meeting: Meeting, humans: list[Guest], named: bool) -> str:
    word = has("test", meeting.title) or (
        has("test", meeting.text) if not has("strong", meeting.title) else ""
    )
    hosts = {
        place(domain_of(address)).kind
        for address in (*urls(meeting.text + meeting.place), *(g.email for g in meeting.guests))
    }
    alone = not humans and not named
    if (word or "tests" in hosts) and alone:
        return f"an online test, nobody is met ({f'“{word}”' if word else 'by its address'})"
    return ""


def _is_mine(me: Me, humans: list[Guest], meeting: Meeting) -> bool:
    """The organizer and most of the others are colleagues."""
    own = me.domains()
    organizer = meeting.organizer
    if not own or organizer is None:
        return False
    others = [domain_of(guest.email) for guest in humans if employer_at(domain_of(guest.email))]
    return domain_of(organizer.email) in own and (
        not others or all(domain in own for domain in others) or me.is_guest(organizer)
    )
