"""The six policies, as data."""

from dataclasses import replace

import pytest

from afterword.verdict.level import STRICTNESS, strictest
from afterword.verdict.policy import POLICIES, Policy
from afterword.words import Level, PolicyName
from tests.verdict.worlds import ARTICLE, OMAR, THURSDAY, met

ALL = pytest.mark.parametrize("policy", POLICIES.values(), ids=list(POLICIES))


def test_there_is_one_for_every_name() -> None:
    assert list(POLICIES) == list(PolicyName)


@ALL
def test_it_says_what_it_is_and_who_says_so(policy: Policy) -> None:
    assert policy.text.endswith(".")
    assert policy.source.text
    assert bool(policy.why) == (policy.name is not PolicyName.ARTICLE)


@ALL
def test_a_coming_round_is_no_milder_than_none(policy: Policy) -> None:
    """What the law "a future interview is never milder" needs of any policy."""
    assert STRICTNESS[policy.between_rounds] >= STRICTNESS[policy.pending]
    assert policy.before_first is Level.NOT_YET


@ALL
def test_none_goes_without_waiting_for_the_day_after(policy: Policy) -> None:
    assert (policy.wait_hours > 0) == (policy.pending is Level.GO)


def test_between_rounds_and_after_the_last_may_differ() -> None:
    """None of the six tells them apart; the parameters do."""
    policy = replace(ARTICLE, between_rounds=Level.NOT_YET, pending=Level.ASK_FIRST)
    assert met().verdict(policy=policy).level is Level.ASK_FIRST
    assert met().meets(THURSDAY, OMAR).verdict(policy=policy).level is Level.NOT_YET


@pytest.mark.parametrize(
    ("levels", "level"),
    [
        ([Level.GO, Level.NOT_YET, Level.ASK_FIRST], Level.NOT_YET),
        ([Level.GO, Level.ASK_FIRST], Level.ASK_FIRST),
        ([Level.SETTLED, Level.GO], Level.GO),
    ],
)
def test_strictest(levels: list[Level], level: Level) -> None:
    assert strictest(levels) is level
