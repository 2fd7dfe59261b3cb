"""Who of the guests and of those named in the text is met, and as what."""

import re
from typing import NamedTuple

from afterword.sources.calendar.guests import Guest
from afterword.sources.found import Someone
from afterword.sources.recognise.likeness import keys_of, same_name
from afterword.sources.recognise.me import Me
from afterword.sources.recognise.mentions import Mention
from afterword.sources.recognise.names import is_name, tidy
from afterword.sources.recognise.nobody import own_name
from afterword.sources.recognise.places import domain_of, place
from afterword.sources.recognise.scan import Named
from afterword.sources.recognise.vocabulary import has
from afterword.verdict.identify.company import domain_fit, parse_company
from afterword.verdict.identify.mail import fits, is_role, name_in

_AGENCY = re.compile(
    r"recruit|talent|staffing|personal|headhunt|search|consult|resourc|jobs?$|hire|hiring|people",
    re.IGNORECASE,
)
_NAMED_PARTS = {"interviewers", "manager", "does", "slot", "link", "item"}


class Crew(NamedTuple):
    """`people`: without the candidate; those met first. `left_out`: guests who are nobody to meet, with
    the reason."""

    people: tuple[Someone, ...]
    named: bool
    left_out: tuple[str, ...]


def crew(humans: list[Guest], mentions: list[Mention], me: Me, company: str, left_out: list[str]) -> Crew:
    """`humans` are the guests without the candidate."""
    told = _unlike_me(mentions, me)
    named = [m for m in _once(told) if m.part in _NAMED_PARTS]
    if not named:
        named = [m for m in _once(told) if m.part == "title" and not _is_firm(m.who.name, company)]
    firmly = bool(named)
    people: list[Someone] = []
    left = list(humans)
    for mention in named:
        guest = _guest_of(mention.who, left)
        if guest:
            left.remove(guest)
        people.append(_someone(mention, guest, company))
    for mention in _once([m for m in told if m.part in ("recruiters", "coordinators")]):
        if not any(same_name(mention.who.name, person.name) for person in people) and not _guest_of(
            mention.who, left
        ):
            people.append(_someone(mention, None, company))
    for guest in left:
        beside = next((m for m in told if _fits(m.who, guest)), None)
        people.append(_guest(guest, beside, company, others=bool(people) or len(left) > 1, named=firmly))
    if not people:
        people = [_someone(m, None, company) for m in _once(told) if m.part in ("recruiters", "signature")][
            :1
        ]
    return Crew(_in_order(_with_names(people)), firmly, tuple(left_out))


def _unlike_me(mentions: list[Mention], me: Me) -> list[Mention]:
    return [m for m in mentions if not me.is_called(m.who.name)]


def _once(mentions: list[Mention]) -> list[Mention]:
    """Each person once, with all that was told of them."""
    kept: list[Mention] = []
    for mention in mentions:
        at = next((n for n, known in enumerate(kept) if same_name(known.who.name, mention.who.name)), None)
        if at is None:
            kept.append(mention)
            continue
        one, other = kept[at].who, mention.who
        longer = max(one.name, other.name, key=lambda name: len(keys_of(name)))
        merged = Named(
            longer, one.about or other.about, one.email or other.email, one.linkedin or other.linkedin
        )
        kept[at] = kept[at]._replace(who=merged)
    return kept


def _is_firm(name: str, company: str) -> bool:
    return bool(company) and set(keys_of(name)) <= set(keys_of(company)) | {company.casefold()}


def _guest_of(who: Named, guests: list[Guest]) -> Guest | None:
    return next((guest for guest in guests if _fits(who, guest)), None)


def _fits(who: Named, guest: Guest) -> bool:
    if who.email and who.email == guest.email:
        return True
    if guest.name and "@" not in guest.name and keys_of(guest.name):
        return same_name(who.name, guest.name)
    return bool(guest.email) and fits(guest.email.partition("@")[0], keys_of(who.name)) >= 0.4


def _someone(mention: Mention, guest: Guest | None, company: str) -> Someone:
    who = mention.who
    email = who.email or (guest.email if guest and not is_role(guest.email.partition("@")[0]) else "")
    name = who.name
    if (
        guest
        and "@" not in guest.name
        and len(keys_of(guest.name)) > len(keys_of(name))
        and is_name(guest.name, sure=True)
    ):
        name = tidy(guest.name)
    kind, employer = _kind(who.about, mention.part, email, company, mention.line)
    return Someone(name, email or None, who.linkedin or None, kind, employer)


def _guest(guest: Guest, mention: Mention | None, company: str, *, others: bool, named: bool) -> Someone:
    """A guest whom no list of interviewers names."""
    about = f"{guest.name.removeprefix(own_name(guest.name))} {mention.who.about if mention else ''}"
    email = "" if is_role(guest.email.partition("@")[0]) else guest.email
    told = mention.part if mention else ""
    kind, employer = _kind(about, told if told in ("recruiters", "coordinators") else "", email, company, "")
    if kind == "interviewer" and (
        (guest.organizes and others) or (named and guest.role in ("OPT-PARTICIPANT", "NON-PARTICIPANT"))
    ):
        kind = "coordinator"
    if kind == "interviewer" and is_role(guest.email.partition("@")[0]):
        kind = "recruiter_inhouse"
    name = guest.name if guest.name and "@" not in guest.name else name_in(guest.email).title()
    if mention and len(keys_of(mention.who.name)) > len(keys_of(name)):
        name = mention.who.name
    linkedin = mention.who.linkedin if mention else None
    return Someone(
        tidy(own_name(name)) if name else "",
        email or None,
        linkedin or None,
        kind,
        employer,
    )


def _kind(about: str, part: str, email: str, company: str, line: str) -> tuple[str, str | None]:
    """What they are, and their employer where it is not the company."""
    domain = domain_of(email)
    foreign = bool(domain and company) and _is_foreign(domain, company)
    if part == "manager" or has("managing", about):
        return "hiring_manager", None
    recruits = bool(has("recruiting", about)) or part == "recruiters"
    if place(domain).kind == "agency" or (foreign and (recruits or _AGENCY.search(domain))):
        from afterword.sources.recognise.company import spelt

        return "recruiter_agency", spelt(domain, line) or None
    if has("assistants", about) or part == "coordinators":
        return "coordinator", None
    return ("recruiter_inhouse" if recruits else "interviewer"), None


def _is_foreign(domain: str, company: str) -> bool:
    fit = domain_fit(domain, parse_company(company))
    return fit is not None and fit.name == "DIFFERENT"


def _with_names(people: list[Someone]) -> list[Someone]:
    return [person for person in people if person.name and any(c.isalpha() for c in person.name)]


def _in_order(people: list[Someone]) -> tuple[Someone, ...]:
    order = ("interviewer", "hiring_manager", "panel", "recruiter_inhouse", "recruiter_agency", "coordinator")
    return tuple(sorted(people, key=lambda person: order.index(person.kind)))
