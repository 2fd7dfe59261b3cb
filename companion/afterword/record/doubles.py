"""Who may be in the log twice: the same question as for a profile, asked of each person about all others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from afterword.contract import Profile
from afterword.record.candidates import companies
from afterword.record.known import keys_in, share_a_name
from afterword.verdict.facts import Fact, RuledOut
from afterword.verdict.identify import Match, identify
from afterword.verdict.identify.company import same_company
from afterword.verdict.linkedin_url import canonical
from afterword.verdict.log import Log, Person

_TRIED = 3  # names and companies of one person that are asked about, the latest first
_REASONS = 2
_NUMBERS = 10**18  # no member of LinkedIn has such a number


class Double(NamedTuple):
    """Two people of the log who may be one, and why."""

    one: Person
    other: Person
    why: str


class Doubles(NamedTuple):
    """The log they are of, those to show, and how many there are besides."""

    log: Log
    pairs: list[Double]
    more: int


def doubles(told: Iterable[Fact], most: int) -> Doubles:
    """At most `most` pairs, by name, the one logged first in front. Whom the user told apart, and who have
    a profile each, are two.
    """
    people, log = _asked_about(list(told))
    found: dict[frozenset[str], Double] = {}
    for double in (*_addressed(log), *_namesakes(log), *_alike(people, log)):
        found.setdefault(frozenset((double.one.id, double.other.id)), double)
    order = {id: place for place, id in enumerate(log.people)}
    pairs = [
        double
        if order[double.one.id] < order[double.other.id]
        else Double(double.other, double.one, double.why)
        for ids, double in found.items()
        if ids not in log.apart and not _have_each_a_profile(double)
    ]
    pairs.sort(key=lambda double: (double.one.name.casefold(), double.other.name.casefold(), double.one.id))
    return Doubles(log, pairs[:most], max(len(pairs) - most, 0))


def _asked_about(told: list[Fact]) -> tuple[dict[str, Person], Log]:
    """A log in which each person has an id that is said not to be theirs: asked for it, everybody else may be
    meant. With the people by that id.
    """
    people = {str(_NUMBERS + n): person for n, person in enumerate(Log(told).people.values()) if person.name}
    own = (RuledOut(at=p.names.facts[0].at, person=p.id, member_id=id) for id, p in people.items())
    log = Log([*told, *own])
    return {id: log.people[person.id] for id, person in people.items()}, log


def _addressed(log: Log) -> Iterator[Double]:
    for email, ids in log.addressed.items():
        for one, other in combinations([log.people[id] for id in ids], 2):
            if share_a_name(one, other.name):
                yield Double(one, other, f"same e-mail address: {email}")


def _namesakes(log: Log) -> Iterator[Double]:
    """Of three alike each has two who may be meant, so that none is for certain."""
    groups: defaultdict[frozenset[str], list[Person]] = defaultdict(list)
    for person in log.people.values():
        groups[frozenset(keys_in(person.name))].append(person)
    for keys, group in groups.items():
        for one, other in combinations(group, 2) if keys else ():
            where = _in_common(one, other, log)
            if where:
                yield Double(one, other, f"same name, same company: {where}")


def _in_common(one: Person, other: Person, log: Log) -> str | None:
    theirs = companies(other, log)
    return next((own for own in companies(one, log) if any(same_company(own, it) for it in theirs)), None)


def _alike(people: dict[str, Person], log: Log) -> Iterator[Double]:
    for id, person in people.items():
        names = dict.fromkeys(fact.name for fact in person.names.facts[: -_TRIED - 1 : -1])
        where: list[str | None] = [*companies(person, log)[:_TRIED]] or [None]
        for profile in (Profile(name=name, company=at, member_id=id) for name in names for at in where):
            match = identify(profile, log)
            if match.person:
                yield Double(person, match.person, _why(match))


def _why(match: Match) -> str:
    reasons = sorted((clue for clue in match.clues if clue.weight > 0), key=lambda clue: -clue.weight)
    return "; ".join(clue.text for clue in reasons[:_REASONS])


def _have_each_a_profile(double: Double) -> bool:
    one, other = (
        {canonical(fact.slug) for fact in person.profiles if fact.slug}
        for person in (double.one, double.other)
    )
    return bool(one and other and not one & other)
