"""Findings that agree: which of two reasons to wait decides, and what is left unsaid beneath another."""

import pytest

from afterword.contract import Profile
from afterword.contract.verdict import Verdict
from afterword.words import InviteState, Level, PolicyName
from tests.verdict.worlds import (
    GLOBEX,
    NOW,
    PRIYAS_PROFILE,
    THURSDAY,
    World,
    acme,
    days,
    met,
)

PENDING = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.PENDING)
WITHDRAWN = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.WITHDRAWN)


def ids(verdict: Verdict) -> list[str]:
    return [finding.rule for finding in verdict.findings]


@pytest.mark.parametrize(
    ("world", "policy", "rules"),
    [
        (acme().meets(THURSDAY), PolicyName.ARTICLE, ["before_interview", "withdrawn_cooldown"]),
        (met(), PolicyName.ARTICLE, ["process_open", "withdrawn_cooldown", "silent_recent"]),
        (met().suggests(NOW), PolicyName.ARTICLE, ["withdrawn_cooldown", "they_suggested"]),
        (met(), PolicyName.ASK_FIRST, ["withdrawn_cooldown", "process_open", "silent_recent"]),
        (met().stands("rejected", NOW), PolicyName.ARTICLE, ["withdrawn_cooldown", "rejected"]),
        (acme(), PolicyName.DAY_AFTER, ["before_interview", "withdrawn_cooldown"]),
        (acme().meets(THURSDAY), PolicyName.DAY_AFTER, ["withdrawn_cooldown", "before_interview"]),
        (acme().meets(NOW + days(25)), PolicyName.DAY_AFTER, ["before_interview", "withdrawn_cooldown"]),
        (met(ago=0.5), PolicyName.DAY_AFTER, ["withdrawn_cooldown", "process_open", "silent_recent"]),
        (acme("referrer").application(GLOBEX, "Globex").involve("interviewer", GLOBEX), PolicyName.ARTICLE,
         ["before_interview", "withdrawn_cooldown", "referrer"]),
    ],
)  # fmt: skip
def test_of_linkedins_block_and_a_process_what_lasts_longer_decides(
    world: World, policy: PolicyName, rules: list[str]
) -> None:
    verdict = world.invitation("withdrawn", NOW - days(1)).verdict(policy=policy)
    assert (verdict.level, ids(verdict)) == (Level.NOT_YET, rules)


def test_a_block_without_a_date_lasts_longer_than_a_policys_hours() -> None:
    verdict = acme().meets(THURSDAY).verdict(WITHDRAWN, PolicyName.DAY_AFTER)
    assert ids(verdict) == ["withdrawn_cooldown", "before_interview"]


@pytest.mark.parametrize(
    ("world", "profile", "policy", "rules"),
    [
        (met().suggests(NOW), PRIYAS_PROFILE, PolicyName.ARTICLE, ["they_suggested"]),
        (met(), Profile(slug="priya-nair-42", degree=1), PolicyName.ARTICLE, ["connected"]),
        (met(), PENDING, PolicyName.ARTICLE, ["pending"]),
        (met().stands("rejected", NOW), PENDING, PolicyName.ARTICLE, ["pending", "rejected"]),
        (acme("recruiter_agency").meets(THURSDAY), PRIYAS_PROFILE, PolicyName.ARTICLE, ["before_interview"]),
        (met(), PRIYAS_PROFILE, PolicyName.DAY_AFTER, ["process_open"]),
        (met("recruiter_inhouse"), PRIYAS_PROFILE, PolicyName.RECRUITERS_ANYTIME, ["screening_recruiter"]),
    ],
)
def test_no_finding_speaks_against_the_decisive_one(
    world: World, profile: Profile, policy: PolicyName, rules: list[str]
) -> None:
    assert ids(world.verdict(profile, policy)) == rules
