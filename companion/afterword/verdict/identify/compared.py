"""A profile beside one person of the log: names, employers and addresses compared. No judgement yet."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from afterword.verdict.identify.align import Alignment, align
from afterword.verdict.identify.asked import Asked
from afterword.verdict.identify.company import Company, Likeness, compare
from afterword.verdict.identify.employers import Common, common
from afterword.verdict.identify.index import Index
from afterword.verdict.identify.mail import company_in, name_in
from afterword.verdict.identify.mailbox import Fit, mailbox
from afterword.verdict.identify.name import ParsedName, parse_name
from afterword.verdict.identify.ways import SURE
from afterword.verdict.log import Log, Person

_NAMELESS = (ParsedName(),)


class Work(StrEnum):
    """How the employers compare. PAST: one that the profile names as an earlier one."""

    SAME = "same"
    PART = "part"
    PAST = "past"
    MISSING = "missing"
    DIFFERENT = "different"


class Compared(NamedTuple):
    """`ours` and `theirs` are the two names that fit best; `by_address`: ours is what the slug spells;
    `backed`: that is theirs, word for word, besides.

    `fit` is how much of the profile's name is in `email`, the person's address that fits best.
    `unplaced`: neither side tells of an employer.
    """

    person: Person
    ours: ParsedName
    theirs: ParsedName
    alignment: Alignment
    by_address: bool
    backed: bool
    work: Work
    common: Common
    fit: Fit | None
    email: str
    unplaced: bool


def compared(asked: Asked, person: Person, index: Index, log: Log) -> Compared | None:
    """All that the profile and the person have in common, and what tells them apart. None where the names
    contradict each other and neither a company nor an address speaks for them.
    """
    names = _names(person, index)
    best = _best(asked.name, names)
    if person.addresses.facts and not best[2].pairs:
        best = _best(asked.name, [best[1], *_spelt_in(person)])
    spelt = _best(asked.in_address, names) if asked.in_address.tokens else None
    by_address = spelt is not None and not _fits(best[2]) and _fits(spelt[2])
    ours, theirs, alignment = spelt if spelt and by_address else best
    fit, email = _fit(asked, person)
    theirs_at = _companies(person, index, log)
    if fit is None and not _fits(alignment) and not _may_be_colleagues(asked, theirs_at):
        return None
    work, shared = _work(asked, theirs_at)
    unplaced = not theirs_at and asked.employment.company is None
    backed = spelt is not None and not by_address and spelt[2].is_equal
    return Compared(person, ours, theirs, alignment, by_address, backed, work, shared, fit, email, unplaced)


def _names(person: Person, index: Index) -> Sequence[ParsedName]:
    """Those that are names: not what stands before the @ of their address, unless its words can be told."""
    names = index.names.get(person.id, ())
    if person.addresses.facts and any(len(name.tokens) == 1 for name in names):
        boxes = {mailbox(fact.email) for fact in person.addresses}
        names = tuple(n for n in names if len(n.tokens) != 1 or n.tokens[0].key not in boxes)
    return names or _NAMELESS


def _spelt_in(person: Person) -> list[ParsedName]:
    """The names that addresses spell: priya.nair@…"""
    return [parse_name(spelt) for fact in person.addresses if (spelt := name_in(fact.email))]


def _best(ours: ParsedName, names: Sequence[ParsedName]) -> tuple[ParsedName, ParsedName, Alignment]:
    found = [(ours, theirs, align(ours, theirs)) for theirs in names]
    for theirs in names:
        if ours.aliases or theirs.aliases or ours.kanji.family or theirs.kanji.family:
            readings = theirs.readings(ours)
            found += [(a, b, align(a, b)) for a in ours.readings(theirs) for b in readings]
    return max(found, key=lambda one: _worth(one[2])) if len(found) > 1 else found[0]


def _fits(alignment: Alignment) -> bool:
    return bool(alignment.pairs) and not (alignment.left and alignment.missing)


def _worth(alignment: Alignment) -> tuple[bool, bool, int, int, int]:
    """Equal, or no contradiction, then the surest and most pairs, then the fewest words over."""
    contradicted = bool(alignment.left and alignment.missing) or not alignment.pairs
    over = len(alignment.left) + len(alignment.missing)
    sure = sum(pair.way in SURE for pair in alignment.pairs)
    return alignment.is_equal, not contradicted, sure, len(alignment.pairs), -over


def _companies(person: Person, index: Index, log: Log) -> list[Company]:
    """Employers as they were told, then those of their applications, then those of their addresses."""
    texts = [fact.company for fact in person.employers]
    texts += [application.company for application in log.applications_of(person.id)]
    texts += [company_in(fact.email) for fact in person.addresses]
    return [company for company in map(index.company, dict.fromkeys(filter(None, texts))) if company.core]


def _may_be_colleagues(asked: Asked, theirs: list[Company]) -> bool:
    ours = asked.employment.company
    return ours is None or bool(asked.past) or any(not ours.keys.isdisjoint(c.keys) for c in theirs)


def _work(asked: Asked, theirs: list[Company]) -> tuple[Work, Common]:
    shared = common(asked.employment, theirs)
    if shared.likeness in (Likeness.SAME, Likeness.PART):
        return Work.PAST if shared.former else Work(shared.likeness.value), shared
    for past in asked.past:
        known = next((company for company in theirs if compare(past, company) is Likeness.SAME), None)
        if known:
            return Work.PAST, Common(Likeness.PART, past.text, known.text)
    return (Work.MISSING if shared.likeness is None else Work.DIFFERENT), shared


def _fit(asked: Asked, person: Person) -> tuple[Fit | None, str]:
    if not person.addresses.facts:
        return None, ""
    fits = [(asked.boxes.get(mailbox(fact.email)), fact.email) for fact in person.addresses]
    return max(fits, key=lambda one: one[0] or 0)
