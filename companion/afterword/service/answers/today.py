"""A person's verdict without a page: as if their own profile were looked at."""

from datetime import datetime

from afterword import verdict as core
from afterword.contract import Profile, Verdict
from afterword.verdict.log import Log, Person
from afterword.verdict.policy import Policy


def today(person: Person, log: Log, policy: Policy, now: datetime) -> Verdict:
    """The verdict at `now`."""
    linked = person.profiles.facts[-1] if len(person.profiles) else None
    profile = Profile(
        slug=linked.slug if linked else None,
        member_id=linked.member_id if linked else None,
        name=person.name or None,
        company=person.employer,
    )
    return core.decide(profile, log, policy, now)
