"""Levels compared, and the level of a process that is still open.

Strictness orders the levels by how much they hold an invitation back. `settled`, `confirm` and `unlisted`
hold nothing back and never meet another level: they come from what holds for a person as a whole, so every
application of theirs gives the same.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from afterword.verdict.situation import Case
from afterword.verdict.standing import Standing
from afterword.words import ApplicationStatus, Level

STRICTNESS: dict[Level, int] = {
    Level.SETTLED: 0,
    Level.CONFIRM: 0,
    Level.UNLISTED: 0,
    Level.GO: 1,
    Level.ASK_FIRST: 2,
    Level.NOT_YET: 3,
}


def strictest(levels: Iterable[Level]) -> Level:
    return max(levels, key=STRICTNESS.__getitem__)


def while_open(case: Case) -> Level:
    """Somebody met, in a process that has not decided: by the policy, and not before its waiting is over."""
    policy = case.policy
    level = policy.between_rounds if _in(case).round_coming else policy.pending
    wait = good_from(case)
    return Level.NOT_YET if level is Level.GO and wait and case.now < wait else level


def good_from(case: Case) -> datetime | None:
    """When the policy's waiting after the last round with them is over, or None when it has none."""
    met = _in(case).met
    if met is None or not case.policy.wait_hours:
        return None
    return met.ends_at + timedelta(hours=case.policy.wait_hours)


def policy_speaks(case: Case) -> bool:
    """Whether the reason is the policy's own; what it allows after the end is for the article's reason."""
    return bool(case.policy.why) and (_in(case).live or after_the_end(case) is not Level.GO)


def after_the_end(case: Case) -> Level:
    """Somebody in a process that is over: policies differ for those who were not hired."""
    hired = _in(case).status is ApplicationStatus.ACCEPTED
    return case.policy.signed if hired else case.policy.ended


def cooling_until(case: Case) -> datetime | None:
    """The end of the cool-off after a rejection, while it lasts."""
    standing = _in(case)
    if standing.status is not ApplicationStatus.REJECTED or standing.since is None:
        return None
    end = standing.since + timedelta(days=case.policy.cool_off_days)
    return end if case.now < end else None


def _in(case: Case) -> Standing:
    """Only the rules about an application ask for these levels."""
    assert case.standing
    return case.standing
