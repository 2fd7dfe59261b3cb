"""When connecting with somebody is fine: since when, or from when on."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.verdict.fine_from import fine_from
from afterword.verdict.policy import POLICIES
from afterword.words import PolicyName
from tests.verdict.strategies import worlds
from tests.verdict.worlds import LONG_AGO, NOW, PRIYA, THURSDAY, World, acme, days, met


def of(world: World, policy: str = "article", now: datetime = NOW) -> datetime | None:
    log = world.log
    return fine_from(log.people[PRIYA], log, POLICIES[PolicyName(policy)], now)


@pytest.mark.parametrize(
    ("world", "policy", "expected"),
    [
        (met(), "article", None),
        (met().stands("rejected", NOW - days(1)), "article", NOW - days(1)),
        (met(ago=0.5), "day_after", NOW + days(0.5)),
        (met().invitation("withdrawn", NOW - days(20)).suggests(NOW - days(30)), "article", NOW + days(1)),
        (acme("recruiter_agency"), "article", LONG_AGO),
        (World().person(), "article", NOW),
        (acme().meets(THURSDAY), "strict", None),
    ],
    ids=["nobody can say", "the end", "a day after", "a cool-down", "all along", "nothing dated", "strict"],
)
def test_fine_from(world: World, policy: str, expected: datetime | None) -> None:
    assert of(world, policy) == expected


@settings(deadline=None)
@given(worlds(), st.sampled_from(list(PolicyName)))
def test_it_is_fine_then(world: World, policy: PolicyName) -> None:
    found = of(world, policy)
    if found is not None and found > NOW:
        assert of(world, policy, found) == found
