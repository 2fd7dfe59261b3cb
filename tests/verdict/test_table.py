"""The decision table of ETIQUETTE.md, row by row, under each of the six policies."""

from collections.abc import Callable
from typing import Literal, NamedTuple

import pytest

from afterword.contract import Profile
from afterword.verdict.rules import RULES
from afterword.words import InviteState, Level, PolicyName
from tests.verdict.worlds import (
    GLOBEX,
    LONG_AGO,
    NOW,
    PRIYAS_PROFILE,
    STRANGER,
    THURSDAY,
    World,
    acme,
    days,
    hours,
    met,
)

# The columns of LEVELS: n not_yet, a ask_first, g go, s settled, c confirm, u unlisted.
POLICY_ORDER = (
    PolicyName.ARTICLE,
    PolicyName.STRICT,
    PolicyName.ASK_FIRST,
    PolicyName.DAY_AFTER,
    PolicyName.RECRUITERS_ANYTIME,
    PolicyName.PUBLIC_SECTOR,
)
LETTERS = {
    "n": Level.NOT_YET,
    "a": Level.ASK_FIRST,
    "g": Level.GO,
    "s": Level.SETTLED,
    "c": Level.CONFIRM,
    "u": Level.UNLISTED,
}


class Row(NamedTuple):
    """A situation, the rule that decides it, and its level under each policy of POLICY_ORDER."""

    name: str
    rule: str
    levels: str
    world: Callable[[], World]
    profile: Profile = PRIYAS_PROFILE


def on_page(state: str, degree: Literal[1, 2, 3] | None = None) -> Profile:
    return Profile(slug="priya-nair-42", name="Priya Nair", invite_state=InviteState(state), degree=degree)


NAMESAKE = Profile(name="Priya Nair", company="Umbra Shipping")

TABLE = (
    Row("pending outside any process", "pending", "ssssss", World().person, on_page("pending")),
    Row("a stranger invited", "they_invited", "ssssss", World, on_page("incoming")),
    Row("own profile", "yourself", "ssssss", acme, on_page("self")),
    Row("first degree", "connected", "ssssss", acme, on_page("unknown", 1)),
    Row("page says connected", "connected", "ssssss", met, on_page("connected")),
    Row("logged as accepted", "connected", "ssssss", lambda: met().invitation("accepted", NOW - days(1))),
    Row("page says pending", "pending", "ssssss", met, on_page("pending")),
    Row("logged as sent", "pending", "ssssss", lambda: met().invitation("sent", NOW - days(1))),
    Row("page says withdrawn", "withdrawn_cooldown", "nnnnnn", World().person, on_page("withdrawn")),
    Row("withdrew 20 days ago", "withdrawn_cooldown", "nnnnnn",
        lambda: World().person().invitation("withdrawn", NOW - days(20))),
    Row("withdrew 21 days ago", "met_elsewhere", "gggggg",
        lambda: World().person().invitation("withdrawn", NOW - days(21))),
    Row("page says incoming", "they_invited", "ssssss", met, on_page("incoming")),
    Row("logged as received", "they_invited", "ssssss", lambda: met().invitation("received", NOW - days(1))),
    Row("suggested, before", "they_suggested", "gggggg",
        lambda: acme().meets(THURSDAY).suggests(NOW - days(1))),
    Row("suggested, after", "they_suggested", "gggggg", lambda: met().suggests(NOW - days(1))),
    Row("interview on Thursday", "before_interview", "nnnnnn", lambda: acme().meets(THURSDAY)),
    Row("interview running", "before_interview", "nnnnnn", lambda: acme().meets(NOW - hours(0.5))),
    Row("interviewer without a date", "before_interview", "nnnnnn", acme),
    Row("panel without a date", "before_interview", "nnnnnn", lambda: acme("panel")),
    Row("round cancelled, never met", "before_interview", "nnnnnn",
        lambda: acme().meets(NOW - days(2), told="cancelled")),
    Row("no show, never met", "before_interview", "nnnnnn",
        lambda: acme().meets(NOW - days(2), told="no_show")),
    Row("manager's round cancelled", "before_interview", "nnnnnn",
        lambda: acme("hiring_manager").meets(THURSDAY, told="cancelled", told_at=NOW - days(1))),
    Row("recruiter's call cancelled", "before_interview", "nnnngn",
        lambda: acme("recruiter_inhouse").meets(THURSDAY, told="cancelled", told_at=NOW - days(1))),
    Row("met, another round with them", "before_interview", "nnagnn", lambda: met().meets(THURSDAY)),
    Row("referrer joins the panel", "before_interview", "nnnnnn", lambda: acme("referrer").meets(THURSDAY)),
    Row("agency, call to come", "before_interview", "nnnngn",
        lambda: acme("recruiter_agency").meets(THURSDAY)),
    Row("interview while an offer is out", "before_interview", "nnnnnn",
        lambda: acme().meets(THURSDAY).stands("offer", NOW - days(1))),
    Row("met, not decided", "process_open", "nnagnn", met),
    Row("met three hours ago", "process_open", "nnannn", lambda: met(ago=0.125)),
    Row("silent for two weeks", "process_open", "nnagnn", lambda: met(ago=15)),
    Row("silent for a month", "process_open", "nnagnn", lambda: met(ago=31)),
    Row("met, a colleague's round to come", "process_open", "nnagnn",
        lambda: met().meets(THURSDAY, "2" * 16)),
    Row("met, next round cancelled", "process_open", "nnagnn",
        lambda: met().meets(NOW - days(1), told="cancelled")),
    Row("referrer met", "process_open", "nnagnn", lambda: met("referrer")),
    Row("contact met", "process_open", "nnagnn", lambda: met("contact")),
    Row("agency", "agency_recruiter", "gnaggn", lambda: acme("recruiter_agency")),
    Row("agency, call held", "agency_recruiter", "gnaggn", lambda: met("recruiter_agency")),
    Row("agency, after the end", "agency_recruiter", "gagggg",
        lambda: acme("recruiter_agency").stands("rejected", NOW - days(1))),
    Row("recruiter who left", "inhouse_recruiter", "anaggn",
        lambda: acme("recruiter_inhouse").works_at("Initech", NOW - days(2))),
    Row("recruiter who schedules", "inhouse_recruiter", "anaggn", lambda: acme("recruiter_inhouse")),
    Row("coordinator", "inhouse_recruiter", "anaggn", lambda: acme("coordinator")),
    Row("recruiter who screens", "screening_recruiter", "nnaggn", lambda: met("recruiter_inhouse")),
    Row("referrer", "referrer", "gggggg", lambda: acme("referrer")),
    Row("no process", "met_elsewhere", "gggggg", World().person),
    Row("a contact in the company", "met_elsewhere", "gggggg", lambda: acme("contact")),
    Row("manager, applied only", "hiring_manager_no_interview", "anaaan", lambda: acme("hiring_manager")),
    Row("manager, met", "process_open", "nnagnn", lambda: met("hiring_manager")),
    Row("manager, all over", "rejected", "gagggg",
        lambda: acme("hiring_manager").stands("rejected", NOW - days(1))),
    Row("verbal offer", "verbal_offer", "nnagnn", lambda: met().stands("offer", NOW - days(1))),
    Row("signed", "signed_checks_pending", "gggggg", lambda: met().stands("accepted", NOW - days(1))),
    Row("hired", "hired", "gggggg", lambda: met(ago=90).stands("accepted", NOW - days(30))),
    Row("rejected", "rejected", "gagggg", lambda: met().stands("rejected", NOW - days(1))),
    Row("withdrew", "withdrew", "gagggg", lambda: met().stands("withdrawn", NOW - days(1))),
    Row("declined", "withdrew", "gagggg", lambda: met().stands("declined", NOW - days(1))),
    Row("presumed closed", "silent_long", "gagggg",
        lambda: met(ago=60).stands("presumed_closed", NOW - days(1))),
    Row("on hold", "on_hold", "nnagnn", lambda: met().stands("on_hold", NOW - days(1))),
    Row("cancelled", "cancelled", "gagggg", lambda: met().stands("cancelled", NOW - days(1))),
    Row("second application", "second_application", "gagggg",
        lambda: met().stands("rejected", NOW - days(1)).application(GLOBEX, "Acme Ltd", "Analyst")),
    Row("left the company", "left_company", "anaaan", lambda: met().works_at("Initech", NOW - days(2))),
    Row("left before they met", "left_company", "anaaan", lambda: acme().works_at("Initech", NOW - days(2))),
    Row("left, yet a round to come", "before_interview", "nnnnnn",
        lambda: acme().meets(THURSDAY).works_at("Initech", NOW - days(2))),
    Row("left, all over", "rejected", "gagggg",
        lambda: met().works_at("Initech", NOW - days(2)).stands("rejected", NOW - days(1))),
    Row("moved within, all over", "rejected", "gagggg",
        lambda: met().works_at("Acme Cloud Services", NOW - days(2)).stands("rejected", NOW - days(1))),
    Row("agency who moved", "agency_recruiter", "gnaggn",
        lambda: met("recruiter_agency").works_at("Acme Cloud Services", NOW - days(2))),
    Row("moved within", "internal_transfer", "nnagnn",
        lambda: met().works_at("Acme Cloud Services", NOW - days(2))),
    Row("namesake", "namesake", "cccccc", lambda: acme().meets(THURSDAY), NAMESAKE),
    Row("stranger at an open company", "company_open", "uuuuuu",
        lambda: World().application(company="Initech"), STRANGER),
    Row("stranger", "unlisted", "uuuuuu", met, STRANGER),
    Row("stranger where all has ended", "unlisted", "uuuuuu",
        lambda: World().application(company="Initech").stands("rejected", LONG_AGO), STRANGER),
)  # fmt: skip
CASES = [
    pytest.param(row, policy, LETTERS[letter], id=f"{row.name}, {policy}")
    for row in TABLE
    for policy, letter in zip(POLICY_ORDER, row.levels, strict=True)
]
# Under these policies another rule decides the row: the level says that they differ.
ELSEWHERE = {
    ("agency, after the end", PolicyName.STRICT): "rejected",
    ("agency, after the end", PolicyName.ASK_FIRST): "rejected",
    ("agency, after the end", PolicyName.PUBLIC_SECTOR): "rejected",
    ("recruiter's call cancelled", PolicyName.RECRUITERS_ANYTIME): "inhouse_recruiter",
    ("agency, call to come", PolicyName.RECRUITERS_ANYTIME): "agency_recruiter",
}


@pytest.mark.parametrize(("row", "policy", "level"), CASES)
def test_row(row: Row, policy: PolicyName, level: Level) -> None:
    verdict = row.world().verdict(row.profile, policy)
    expected = ELSEWHERE.get((row.name, policy), row.rule)
    assert (verdict.findings[0].rule, verdict.level) == (expected, level)


def test_every_rule_decides_somewhere() -> None:
    """The three silences only refine an open process, except the one that the user closed."""
    only_refining = {"silent_recent", "silent_follow_up"}
    assert {row.rule for row in TABLE} == {rule.id for rule in RULES} - only_refining
