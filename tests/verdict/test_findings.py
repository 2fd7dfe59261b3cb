"""The findings: which, in which order, in whose words and by whose authority."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from afterword.contract import Profile
from afterword.contract.verdict import Finding, Verdict
from afterword.errors import BadInput
from afterword.verdict.policy import LONGEST_COOL_OFF, POLICIES
from afterword.verdict.rules import RULES
from afterword.words import InviteState, Level, PolicyName
from tests.verdict.test_table import TABLE
from tests.verdict.worlds import (
    ARTICLE,
    GLOBEX,
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

PENDING = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.PENDING)
CHOICES = {"silent_long", "on_hold", "cancelled", "second_application", "left_company", "company_open"}


def ids(verdict: Verdict) -> list[str]:
    return [finding.rule for finding in verdict.findings]


def finding(verdict: Verdict, rule: str) -> Finding:
    return next(found for found in verdict.findings if found.rule == rule)


@pytest.mark.parametrize("row", TABLE, ids=[row.name for row in TABLE])
@pytest.mark.parametrize("policy", PolicyName)
def test_every_finding_is_a_sentence_with_a_source(row, policy) -> None:
    verdict = row.world().verdict(row.profile, policy)
    for found in verdict.findings:
        assert found.text[0].isupper()
        assert found.text.endswith((".", "?"))
        assert found.source
        assert "  " not in found.text
    assert verdict.advice.text.endswith(".")
    assert verdict.title.endswith((".", "?"))


@pytest.mark.parametrize("row", TABLE, ids=[row.name for row in TABLE])
def test_what_no_source_says_is_called_a_design_choice(row) -> None:
    for found in row.world().verdict(row.profile).findings:
        choice = found.source == "Design choice: nothing published covers this"
        assert (found.rule in CHOICES) == choice
        assert "esign choice" not in found.text, "once is enough"


@pytest.mark.parametrize(
    ("rule", "world", "number"),
    [
        ("before_interview", acme().meets(THURSDAY), 1),
        ("process_open", met(), 2),
        ("they_suggested", met().suggests(NOW), 2),
        ("rejected", met().stands("rejected", NOW), 3),
        ("hired", met().stands("accepted", NOW), 3),
    ],
)
def test_the_article_is_cited_by_its_rule(rule: str, world: World, number: int) -> None:
    found = finding(world.verdict(), rule)
    assert found.source == f"Sigerhall, rule {number}"
    assert found.source_url is not None
    assert found.source_url.startswith("https://www.elliottscotthr.com/")


@pytest.mark.parametrize("name", [name for name in PolicyName if name is not PolicyName.ARTICLE])
def test_another_policy_is_cited_by_its_own_source(name: PolicyName) -> None:
    policy = POLICIES[name]
    found = met().verdict(policy=name).findings[0]
    assert (found.rule, found.source) == ("process_open", policy.source.text)
    assert policy.why in found.text
    assert met().suggests(NOW).verdict(policy=name).findings[0].source == "Sigerhall, rule 2"


def test_what_a_policy_allows_after_the_end_is_for_the_articles_reason() -> None:
    world = met().stands("rejected", NOW)
    strict = world.verdict(policy=PolicyName.STRICT).findings[0]
    assert (strict.source, strict.text) == ("Hays: only once hired", POLICIES[PolicyName.STRICT].why)
    public = world.verdict(policy=PolicyName.PUBLIC_SECTOR).findings[0]
    assert (public.source, public.text) == (
        "Sigerhall, rule 3",
        "The process is over: thank them and keep in touch.",
    )


def test_an_unmet_manager_is_a_matter_of_opinion_in_every_policy() -> None:
    split = acme("hiring_manager").verdict(policy=PolicyName.DAY_AFTER).findings[0]
    assert split.source == "The article is silent; experts split"
    assert split.text.endswith("others pushing.")
    strict = acme("hiring_manager").verdict(policy=PolicyName.STRICT).findings[0]
    assert strict.text.endswith(POLICIES[PolicyName.STRICT].why)


def test_a_growing_silence_is_kept_as_a_finding() -> None:
    assert ids(met(ago=13.9).verdict()) == ["process_open", "silent_recent"]
    assert ids(met(ago=14).verdict()) == ["process_open", "silent_follow_up"]
    assert ids(met(ago=29.9).verdict()) == ["process_open", "silent_follow_up"]
    assert ids(met(ago=30).verdict()) == ["process_open", "silent_long"]


def test_the_silences_meet_at_fourteen_and_thirty_days() -> None:
    """To the moment, in UTC: London's clocks changed in between."""
    end = NOW.astimezone(UTC)
    world = acme().meets(end - hours(1))
    instant = timedelta(microseconds=1)
    for span, before, after in (
        (days(14), "silent_recent", "silent_follow_up"),
        (days(30), "silent_follow_up", "silent_long"),
    ):
        assert ids(world.verdict(now=end + span - instant)) == ["process_open", before]
        assert ids(world.verdict(now=end + span)) == ["process_open", after]


def test_a_sign_of_the_company_ends_the_silence() -> None:
    assert ids(met(ago=40).stands("open", NOW - days(2)).verdict()) == ["process_open", "silent_recent"]
    assert ids(met(ago=40).meets(NOW - days(16), "2" * 16).verdict()) == ["process_open", "silent_follow_up"]
    assert ids(met(ago=40).meets(THURSDAY, "2" * 16).verdict()) == ["process_open"]


def test_whoever_has_no_say_is_not_bothered_with_the_process() -> None:
    referred = met().meets(NOW - days(20), "2" * 16)
    referred.person("2" * 16, "Omar Haddad", "omar-h").involve("referrer", person="3" * 16)
    world = referred.person("3" * 16, "Rosa Lind", "rosa-l").stands("offer", NOW - days(1))
    assert ids(world.verdict(Profile(slug="rosa-l"))) == ["referrer"]


def test_both_rounds_are_told() -> None:
    assert ids(met().meets(THURSDAY).verdict()) == ["before_interview", "process_open"]


def test_what_holds_for_the_person_is_said_once() -> None:
    world = met().application(GLOBEX, "Globex").involve("interviewer", GLOBEX)
    assert ids(world.verdict(PENDING)).count("pending") == 1


def test_several_applications_the_strictest_open_one_first() -> None:
    world = acme("recruiter_agency").application(GLOBEX, "Globex").involve("coordinator", GLOBEX)
    verdict = world.verdict()
    assert (verdict.level, ids(verdict)) == (Level.ASK_FIRST, ["inhouse_recruiter", "agency_recruiter"])


def test_at_one_level_the_open_application_speaks_before_the_ended() -> None:
    world = met().stands("rejected", NOW - days(1)).application(GLOBEX, "Globex")
    verdict = world.involve("recruiter_agency", GLOBEX).verdict()
    assert ids(verdict) == ["agency_recruiter", "rejected"]


def test_only_the_last_ended_application_is_heard() -> None:
    world = met(ago=60).stands("rejected", NOW - days(50)).application(GLOBEX, "Globex")
    world.involve("interviewer", GLOBEX).stands("cancelled", NOW - days(60), GLOBEX)
    assert ids(world.verdict()) == ["rejected"]


def test_in_both_open_applications_the_more_pressing_rule_speaks() -> None:
    world = met().application(GLOBEX, "Globex").involve("interviewer", GLOBEX)
    assert ids(world.verdict()) == ["before_interview", "process_open", "silent_recent"]


def test_a_second_application_elsewhere_is_none() -> None:
    world = met().stands("rejected", NOW - days(1)).application(GLOBEX, "Globex")
    assert ids(world.verdict()) == ["rejected"]


def test_a_second_application_with_a_part_in_it_is_just_another_open_one() -> None:
    world = met().stands("rejected", NOW - days(1)).application(GLOBEX, "Acme").involve("contact", GLOBEX)
    assert ids(world.verdict()) == ["met_elsewhere", "rejected"]


def test_an_open_process_has_no_second() -> None:
    assert ids(met().application(GLOBEX, "Acme").verdict()) == ["process_open", "silent_recent"]


def test_the_cool_off_is_the_users_own_setting() -> None:
    verdict = met().stands("rejected", NOW - days(1)).verdict(policy=replace(ARTICLE, cool_off_days=3))
    assert verdict.findings[0].text == "You have set a cool-off after a rejection."
    assert verdict.advice.text == "Write on Wednesday: a few days make it easier."
    assert verdict.advice.at == NOW + days(2)


def test_a_second_application_waits_for_the_cool_off() -> None:
    world = met().stands("rejected", NOW - days(1)).application(GLOBEX, "Acme")
    gentle = replace(ARTICLE, cool_off_days=3)
    assert ids(world.verdict(policy=gentle)) == ["rejected"]
    assert ids(world.verdict(policy=gentle, now=NOW + days(2))) == ["second_application", "rejected"]


def test_there_is_no_cool_off_but_after_a_rejection() -> None:
    world = met().stands("cancelled", NOW - days(1)).application(GLOBEX, "Acme")
    gentle = replace(ARTICLE, cool_off_days=3)
    assert ids(world.verdict(policy=gentle)) == ["second_application", "cancelled"]


def test_a_referrer_does_not_mind_a_second_application() -> None:
    world = acme("referrer").stands("rejected", NOW - days(1)).application(GLOBEX, "Acme")
    assert ids(world.verdict()) == ["referrer", "rejected"]


@pytest.mark.parametrize("days_", [-1, LONGEST_COOL_OFF + 1])
def test_a_cool_off_out_of_bounds_is_refused(days_: int) -> None:
    with pytest.raises(BadInput, match="0 to 14 days"):
        replace(ARTICLE, cool_off_days=days_)


@pytest.mark.parametrize("days_", [0, LONGEST_COOL_OFF])
def test_the_bounds_of_the_cool_off_are_allowed(days_: int) -> None:
    assert replace(ARTICLE, cool_off_days=days_).cool_off_days == days_


def test_pending_in_a_live_process_warns_of_withdrawing() -> None:
    assert "three weeks" in finding(met().verdict(PENDING), "pending").text
    assert "three weeks" not in finding(World().person().verdict(PENDING), "pending").text


def test_a_profile_that_names_another_company_is_a_hint_and_no_verdict() -> None:
    profile = Profile(slug=PRIYAS_PROFILE.slug, name="Priya Nair", company="Initech")
    verdict = met().verdict(profile)
    assert verdict.findings[0].rule == "process_open"
    assert verdict.findings[0].text.endswith(
        "Their profile names Initech: if Priya has left Acme, tell the log."
    )


@pytest.mark.parametrize(
    ("world", "company"),
    [
        (met(), "Acme"),
        (met(), "Acme Cloud"),
        (met().works_at("Initech", NOW - days(60)), "Initech"),
        (met().stands("rejected", NOW), "Initech"),
        (acme("recruiter_agency"), "Talent House"),
        (acme("contact"), "Initech"),
        (World().person(), "Initech"),
        (met().invitation("accepted", NOW), "Initech"),
    ],
)
def test_no_hint_where_it_says_nothing(world: World, company: str) -> None:
    profile = Profile(slug=PRIYAS_PROFILE.slug, name="Priya Nair", company=company)
    assert "tell the log" not in world.verdict(profile).findings[0].text


def test_a_stranger_at_a_company_like_an_open_one() -> None:
    stranger = Profile(name="Lena Vogt", company="Initech Robotics")
    assert World().application(company="Initech").verdict(stranger).findings[0].rule == "company_open"
    assert World().application(company="Globex").verdict(STRANGER).findings[0].rule == "unlisted"


@pytest.mark.parametrize(
    ("headline", "rule"),
    [
        ("Engineering Director at Initech", "company_open"),
        ("Initech | Payments", "company_open"),
        ("ex-Initech, now gardening", "unlisted"),
        ("Gardener", "unlisted"),
    ],
)
def test_without_a_company_a_strangers_headline_is_read(headline: str, rule: str) -> None:
    stranger = Profile(name="Lena Vogt", headline=headline)
    assert World().application(company="Initech").verdict(stranger).findings[0].rule == rule


def test_a_company_goes_before_a_headline() -> None:
    stranger = Profile(name="Lena Vogt", company="Umbra Shipping", headline="loves what Initech does")
    assert World().application(company="Initech").verdict(stranger).findings[0].rule == "unlisted"


def test_the_list_of_rules_knows_no_id_twice() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
