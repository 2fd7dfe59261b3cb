"""When a verdict will change: by asking again at each moment at which it could.

Between two of these moments nothing that a rule looks at changes, so the first one with another level or
another decisive rule is the answer. A round's start is none of them: it changes only words.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from afterword.contract import Profile
from afterword.verdict.identify.match import Match
from afterword.verdict.judge import decision
from afterword.verdict.log import Application, Interview, Log, Person
from afterword.verdict.policy import Policy
from afterword.verdict.situation import cases
from afterword.verdict.spans import CHECKS, COOL_DOWN
from afterword.verdict.words_of_time import in_zone
from afterword.words import Level


def changes_at(
    profile: Profile, log: Log, policy: Policy, now: datetime, match: Match, held: tuple[Level, str]
) -> datetime | None:
    """The first moment after `now` at which level and decisive rule are not `held`."""
    for moment in sorted(set(_later(log, match.person, policy, in_zone(now, UTC)))):
        if decision(cases(profile, log, policy, moment, match)) != held:
            return moment
    return None


def _later(log: Log, person: Person | None, policy: Policy, now: datetime) -> Iterator[datetime]:
    yield from log.stood_after(now)
    if person is not None:
        yield from (moment for moment in moments_of(person, log, policy) if moment > now)


def own_moments(person: Person) -> Iterator[datetime]:
    """When something may change for a person whatever becomes of their applications."""
    for fact in (*person.suggestions, *person.employers):
        yield fact.at
    for step in person.invitations:
        yield step.at
        yield step.at + COOL_DOWN


def moments_of(person: Person, log: Log, policy: Policy) -> Iterator[datetime]:
    """When something may change for a person: all of them, in no order."""
    yield from own_moments(person)
    for application in log.applications_of(person.id):
        yield from _of_application(application, policy)
        yield from (fact.at for fact in log.involvements.get(person.id, {}).get(application.id, ()))
        for interview in log.interviews_in(application.id):
            yield from _of_interview(interview, policy)


def _of_application(application: Application, policy: Policy) -> Iterator[datetime]:
    for opened in application.openings:
        yield opened.at
    for stood in application.statuses:
        yield stood.at
        yield stood.at + CHECKS
        yield stood.at + timedelta(days=policy.cool_off_days)


def _of_interview(interview: Interview, policy: Policy) -> Iterator[datetime]:
    for happened in interview.outcomes:
        yield happened.at
    for schedule in interview.schedules:
        yield schedule.at
        yield schedule.ends_at
        yield schedule.ends_at + timedelta(hours=policy.wait_hours)
