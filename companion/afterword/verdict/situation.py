"""What the rules look at: a person, one of their applications, a moment, a policy."""

from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from afterword.contract import Profile
from afterword.verdict.facts import Suggested
from afterword.verdict.identify.match import Match
from afterword.verdict.identify.name import parse_name
from afterword.verdict.log import Application, Log, Person
from afterword.verdict.open_applications import open_at, open_for
from afterword.verdict.policy import Policy
from afterword.verdict.relation import Relation, relation
from afterword.verdict.standing import Standing, pressing, standings
from afterword.verdict.words_of_time import in_zone


class Case(NamedTuple):
    """One person in one application, or outside all of them.

    `now` is in UTC, as the log is, for comparing moments of one zone is several times faster; `here` is the
    same moment on the reader's clock, for words.
    `person` is None when nobody of the log is sure enough to judge by; `standing` None outside every
    application. `process_live`: any application of theirs may still decide something. `elsewhere`: an open
    application at the profile's company (stranger) or at the ended application's (person). `candidate`: what
    the user has to do with the person it may be.
    """

    now: datetime
    here: datetime
    policy: Policy
    profile: Profile
    match: Match
    person: Person | None
    relation: Relation
    suggested: Suggested | None
    standing: Standing | None
    process_live: bool
    elsewhere: Application | None
    candidate: Standing | None = None

    @property
    def first(self) -> str:
        """How to call them in a sentence."""
        name = (self.person.name if self.person else "") or self.profile.name or ""
        return _first(name) or name or "this person"

    @property
    def company(self) -> str:
        """The application's company."""
        return (self.standing.application.company if self.standing else "") or "the company"


def cases(profile: Profile, log: Log, policy: Policy, now: datetime, match: Match) -> list[Case]:
    """One for each application of the person's; one without, where there is none."""
    person, utc = match.person, in_zone(now, UTC)
    found = standings(person, log, utc) if person else []
    base = Case(
        utc, now, policy, profile, match, person,
        relation(profile, person, utc),
        person.suggestions.as_of(utc) if person else None,
        None, any(standing.live for standing in found), None,
    )  # fmt: skip
    if person is None:
        maybe = pressing(standings(match.people[0], log, utc)) if match.people else None
        return [base._replace(elsewhere=open_for(profile, log, utc), candidate=maybe)]
    if not found:
        return [base]
    return [base._replace(standing=s, elsewhere=_other_open(s, person, log, utc)) for s in found]


@lru_cache(maxsize=4096)
def _first(name: str) -> str:
    """Reading a name is the dear part of a sentence, and the same few are read again and again."""
    return parse_name(name).first


def _other_open(standing: Standing, person: Person, log: Log, now: datetime) -> Application | None:
    """An open application at the company of one that has ended, in which the person has no part."""
    if standing.live:
        return None
    theirs = {application.id for application in log.applications_of(person.id)}
    others = open_at(standing.application.company, log, now)
    return next((application for application in others if application.id not in theirs), None)
