"""A person of the log without a page: who it is, is known, so that nobody has to be found for a verdict."""

from datetime import datetime

from afterword.contract import Profile
from afterword.verdict.identify.match import Match
from afterword.verdict.log import Log, Person
from afterword.verdict.policy import Policy
from afterword.verdict.situation import Case, cases
from afterword.words import MatchKind

_NAMELESS = "Somebody"


def cases_of(person: Person, log: Log, policy: Policy, now: datetime) -> list[Case]:
    """What `decide` judges at `now` of a profile that is this person for sure."""
    profile = Profile(name=person.name or _NAMELESS, company=person.employer or None)
    return cases(profile, log, policy, now, Match(MatchKind.EXACT, (person,)))
