"""What completes "Fine again when …": true under every policy."""

import pytest

from afterword.words import PolicyName
from tests.verdict.worlds import (
    NOW,
    STRANGER,
    THURSDAY,
    World,
    acme,
    met,
)


def test_until() -> None:
    assert acme().meets(THURSDAY).verdict().findings[0].until == "Acme has decided"
    assert met().stands("offer", NOW).verdict().findings[0].until == "you have signed"
    assert met().stands("rejected", NOW).verdict().findings[0].until is None
    assert acme("recruiter_agency").verdict().findings[0].until is None
    assert World().application(company="Initech").verdict(STRANGER).findings[0].until == "Initech has decided"


UNTIL = [
    (PolicyName.STRICT, acme("recruiter_agency"), "you are hired"),
    (PolicyName.STRICT, acme().meets(THURSDAY), "you are hired"),
    (PolicyName.STRICT, met().stands("offer", NOW), "you are hired"),
    (PolicyName.STRICT, met(ago=31), "you are hired"),
    (PolicyName.ASK_FIRST, met(), "they say yes, or Acme has decided"),
    (PolicyName.ASK_FIRST, met().stands("offer", NOW), "they say yes, or you have signed"),
    (PolicyName.DAY_AFTER, acme().meets(THURSDAY), "a day has passed since the round"),
    (PolicyName.DAY_AFTER, met(ago=0.5), "a day has passed since the round"),
    (PolicyName.DAY_AFTER, acme("hiring_manager"), "Acme has decided"),
    (PolicyName.RECRUITERS_ANYTIME, met(), "Acme has decided"),
    (PolicyName.PUBLIC_SECTOR, met(), "appointment and appeals are over"),
]


@pytest.mark.parametrize(("policy", "world", "until"), UNTIL)
def test_until_is_what_the_policy_waits_for(policy: PolicyName, world: World, until: str) -> None:
    for found in world.verdict(policy=policy).findings:
        assert found.until == until
    advice = world.verdict(policy=policy).advice
    assert advice.action != "wait" or advice.text == f"Wait until {until}. Nothing is lost by waiting."
