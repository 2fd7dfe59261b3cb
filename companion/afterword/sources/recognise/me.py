"""Who the candidate is: never one of the interviewers."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from afterword.sources.calendar.guests import Guest
from afterword.sources.calendar.meeting import Meeting
from afterword.sources.recognise.likeness import keys_of, same_name
from afterword.sources.recognise.places import domain_of, place
from afterword.verdict.identify.company import employer_at
from afterword.verdict.identify.mail import fits, is_role, name_in

_OFTEN = 2


class Me(NamedTuple):
    """What is known of the candidate: e-mail addresses in lower case, and names."""

    emails: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()

    def is_guest(self, guest: Guest) -> bool:
        """Whether the guest is the candidate, by the address, else by the name."""
        if guest.email and guest.email in self.emails:
            return True
        return bool(guest.name) and self.is_called(guest.name) and not guest.organizes

    def is_called(self, name: str) -> bool:
        """Whether somebody of that name is the candidate, as far as is known."""
        if any(same_name(name, own) for own in self.names):
            return True
        keys = keys_of(name)
        return len(keys) > 1 and any(fits(email.partition("@")[0], keys) >= 0.6 for email in self.emails)

    def of(self, meeting: Meeting, called: Iterable[str]) -> "Me":
        """The same with what this meeting tells; `called`: whom it calls the candidate."""
        own = [guest for guest in meeting.guests if guest.email in self.emails] or _likely(
            meeting, self, list(called)
        )
        names = [guest.name for guest in own if guest.name and "@" not in guest.name]
        emails = {guest.email for guest in own if guest.email}
        guessed = [name_in(email) for email in self.emails | emails]
        told = dict.fromkeys(filter(None, [*self.names, *names, *called, *guessed]))
        return Me(self.emails | emails, tuple(told))

    def domains(self) -> set[str]:
        """Those of the candidate's own that are no mail provider's."""
        return {domain for domain in map(domain_of, self.emails) if employer_at(domain)}


def learnt(meetings: Iterable[Meeting]) -> Me:
    """Who is in most of the meetings: the calendar's owner. Nobody, where that is not clear."""
    count: Counter[str] = Counter()
    names: set[str] = set()
    for meeting in meetings:
        names.add(meeting.calendar)
        count.update({g.email for g in meeting.guests if g.email and not is_role(g.email.partition("@")[0])})
    owner = frozenset(name.lower() for name in names if "@" in name and name.count(" ") == 0)
    (first, most), (_, next_) = [*count.most_common(2), ("", 0), ("", 0)][:2]
    if owner or most < _OFTEN or most == next_:
        return Me(owner)
    return Me(frozenset({first}))


def _likely(meeting: Meeting, me: Me, called: list[str]) -> list[Guest]:
    """Where no address of theirs is known: whom the text calls the candidate, whose address is private while
    the others write from a company, or the only one invited."""
    invited = [g for g in meeting.guests if not g.organizes and not is_role(g.email.partition("@")[0] or "x")]
    if me.emails and any(me.is_guest(guest) for guest in invited):
        return [guest for guest in invited if me.is_guest(guest)]
    by_name = [guest for guest in invited if any(_is_named(guest, name) for name in called)]
    if by_name or me.emails:
        return by_name
    private = [guest for guest in invited if guest.email and not employer_at(domain_of(guest.email))]
    others = [g for g in meeting.guests if g not in private and employer_at(domain_of(g.email))]
    if len(private) == 1 and others:
        return private
    people = [guest for guest in invited if guest.kind in ("", "INDIVIDUAL", "UNKNOWN")]
    outside = (
        meeting.organizer and domain_of(meeting.organizer.email) != domain_of(people[0].email)
        if people
        else False
    )
    return people if len(people) == 1 and outside and place(domain_of(people[0].email)).kind == "" else []


def _is_named(guest: Guest, name: str) -> bool:
    return same_name(guest.name, name) or (
        bool(guest.email) and fits(guest.email.partition("@")[0], keys_of(name)) >= 0.6
    )
