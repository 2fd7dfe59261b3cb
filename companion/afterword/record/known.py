"""Is somebody who is told of in the log already? One answer for logging and for whatever brings in many.

Only what is certain is taken without a word: two people made one are harder to part than one logged twice.
"""

from collections.abc import Iterable
from typing import NamedTuple

from afterword.contract import Profile
from afterword.record.address import NOWHERE, owner
from afterword.record.candidates import companies
from afterword.verdict.identify import identify
from afterword.verdict.identify.company import same_company
from afterword.verdict.identify.name import parse_name
from afterword.verdict.linkedin_url import ProfileUrl
from afterword.verdict.log import Log, Person
from afterword.words import MatchKind


class Told(NamedTuple):
    """What was told of somebody: cleaned texts. `company` is where they work or are met."""

    name: str
    company: str | None = None
    email: str | None = None
    address: ProfileUrl = NOWHERE


class Known(NamedTuple):
    """`person`: it is them. `perhaps`: to be asked, best first. Neither: somebody new."""

    person: Person | None = None
    perhaps: tuple[Person, ...] = ()

    @property
    def people(self) -> tuple[Person, ...]:
        """All who are, or may be, meant."""
        return (self.person,) if self.person else self.perhaps


def known(told: Told, log: Log) -> Known:
    """By profile, by e-mail address, then by likeness."""
    holder = owner(told.address, log) if told.address != NOWHERE else None
    if holder:
        return Known(holder) if share_a_name(holder, told.name) else Known(perhaps=(holder,))
    holder = _addressed(told, log)
    return Known(holder) if holder else _alike(told, log)


def share_a_name(person: Person, name: str) -> bool:
    """Whether they have a word in common. A married name and a nickname leave one; a mix-up leaves none.
    Where a name has no words that can be read, nothing speaks for a mix-up.
    """
    wanted = keys_in(name)
    return any(wanted & (own := keys_in(fact.name)) or not (wanted and own) for fact in person.names)


def keys_in(name: str) -> set[str]:
    """The words of a name as they are compared: titles, case and accents aside."""
    parsed = parse_name(name)
    return {token.key for token in (*parsed.tokens, *parsed.others)}


def _addressed(told: Told, log: Log) -> Person | None:
    """Whoever has that e-mail address, unless it is a shared one and the name another."""
    holders = log.addressed.get(told.email.casefold(), ()) if told.email else ()
    return next((log.people[id] for id in holders if share_a_name(log.people[id], told.name)), None)


def _alike(told: Told, log: Log) -> Known:
    slug, member_id = told.address
    match = identify(Profile(name=told.name, company=told.company, slug=slug, member_id=member_id), log)
    if match.person and (match.kind is MatchKind.EXACT or _as_far_as_told(told, match.person)):
        return Known(match.person)
    # A name with words in it has been looked for; one without can only be compared with all.
    same = _spelt_alike(told, match.people if keys_in(told.name) else log.people.values(), log)
    return Known(same) if same or not match.people else Known(perhaps=match.people)


def _as_far_as_told(told: Told, person: Person) -> bool:
    """No company was told, as of somebody who is known, and no word but those of their name."""
    return told.company is None and any(keys_in(told.name) <= keys_in(fact.name) for fact in person.names)


def _spelt_alike(told: Told, people: Iterable[Person], log: Log) -> Person | None:
    """The one who was told of in these very words, where identify() reads none in the name, or no employer in
    the company (“freelance”). A profile told with them would say more than the words do.
    """
    if told.address != NOWHERE:
        return None
    same = [person for person in people if _is_spelt(told, person, log)]
    return same[0] if len(same) == 1 else None


def _is_spelt(told: Told, person: Person, log: Log) -> bool:
    if person.name.casefold() != told.name.casefold():
        return False
    own, company = companies(person, log), told.company
    if not keys_in(told.name):
        return company is None or any(same_company(company, other) for other in own)
    return company is not None and company.casefold() in (other.casefold() for other in own)
