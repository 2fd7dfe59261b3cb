"""`changes_at`: the first moment at which level or decisive rule differ."""

from dataclasses import replace
from datetime import UTC, datetime

from afterword.contract import Profile
from afterword.words import InviteState, Level, PolicyName
from tests.verdict.worlds import (
    ACME,
    ARTICLE,
    GLOBEX,
    LONDON,
    NOW,
    OMAR,
    PRIYAS_PROFILE,
    STRANGER,
    THURSDAY,
    World,
    acme,
    days,
    hours,
    met,
)


def test_before_an_interview_it_is_the_interviews_end() -> None:
    assert acme().meets(THURSDAY, minutes=45).verdict().changes_at == THURSDAY + hours(0.75)


def test_a_running_interview_changes_at_its_end() -> None:
    assert acme().meets(NOW - hours(0.5)).verdict().changes_at == NOW + hours(0.5)


def test_of_two_rounds_the_last_end_counts() -> None:
    world = acme().meets(THURSDAY).meets(THURSDAY + days(5))
    assert world.verdict().changes_at == THURSDAY + days(5) + hours(1)


def test_an_open_process_has_no_known_end() -> None:
    assert met().verdict().changes_at is None


def test_the_policys_hours_after_a_round() -> None:
    verdict = met(ago=0.25).verdict(policy=PolicyName.DAY_AFTER)
    assert verdict.changes_at == NOW - days(0.25) + hours(24)


def test_linkedins_cool_down_ends_after_21_days() -> None:
    world = World().person().invitation("withdrawn", NOW - days(5))
    assert world.verdict().changes_at == NOW + days(16)
    assert world.verdict(now=NOW + days(16)).level is Level.GO


def test_the_pages_cool_down_ends_by_the_logs_date() -> None:
    page = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.WITHDRAWN)
    assert World().person().invitation("withdrawn", NOW - days(5)).verdict(page).changes_at == NOW + days(16)
    assert World().person().verdict(page).changes_at is None


def test_the_cool_off_after_a_rejection() -> None:
    gentle = replace(ARTICLE, cool_off_days=7)
    world = met().stands("rejected", NOW - days(2))
    verdict = world.verdict(policy=gentle)
    assert (verdict.level, verdict.changes_at) == (Level.NOT_YET, NOW + days(5))
    assert world.verdict(policy=gentle, now=NOW + days(5)).level is Level.GO


def test_checks_pending_give_way_to_hired() -> None:
    verdict = met().stands("accepted", NOW - days(3)).verdict()
    assert verdict.changes_at == NOW + days(27)


def test_facts_dated_ahead() -> None:
    assert met().stands("rejected", NOW + days(3)).verdict().changes_at == NOW + days(3)
    assert met().suggests(NOW + days(2)).verdict().changes_at == NOW + days(2)
    assert met().invitation("sent", NOW + days(1)).verdict().changes_at == NOW + days(1)
    assert met().works_at("Initech", NOW + days(4)).verdict().changes_at == NOW + days(4)


def test_a_round_called_off_ahead() -> None:
    world = met().meets(THURSDAY, told="cancelled", told_at=NOW + days(1))
    assert world.verdict().changes_at == NOW + days(1)


def test_a_round_moved_ahead() -> None:
    world = acme().meets(THURSDAY, id="9" * 16)
    world.meets(THURSDAY, OMAR, id="9" * 16, at=NOW + days(1)).meets(NOW - days(3))
    assert world.verdict().changes_at == NOW + days(1)


def test_a_part_taken_ahead() -> None:
    world = met("contact").involve("recruiter_agency", at=NOW + days(1))
    assert world.verdict().changes_at == NOW + days(1)


def test_an_application_opened_ahead() -> None:
    world = acme("recruiter_agency").application(GLOBEX, "Globex", at=NOW + days(2))
    world.involve("interviewer", GLOBEX)
    assert world.verdict().changes_at == NOW + days(2)


def test_a_strangers_company_decides() -> None:
    world = World().application(company="Initech").stands("rejected", NOW + days(2))
    assert world.verdict(STRANGER).changes_at == NOW + days(2)


def test_the_second_application_ends() -> None:
    world = met().stands("rejected", NOW - days(1)).application(GLOBEX, "Acme")
    world.stands("cancelled", NOW + days(6), GLOBEX)
    assert world.verdict().changes_at == NOW + days(6)


def test_what_only_changes_words_is_no_change() -> None:
    """A silence that grows adds a reminder; it neither decides nor changes the level."""
    world = met(ago=13.9)
    assert world.verdict().changes_at is None
    assert world.verdict(now=NOW + days(1)).advice.action == "follow_up"


def test_a_round_across_the_end_of_summer_time() -> None:
    """Two clock hours after 00:30 London time on 25 October are three hours, and UTC says which."""
    night = datetime(2026, 10, 25, 0, 30, tzinfo=LONDON)
    world = acme().meets(night, minutes=120)
    verdict = world.verdict(now=night)
    assert verdict.changes_at == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert world.verdict(now=datetime(2026, 10, 25, 1, 29, tzinfo=UTC)).findings[0].rule == "before_interview"
    assert world.verdict(now=datetime(2026, 10, 25, 1, 30, tzinfo=UTC)).findings[0].rule == "process_open"


def test_nothing_is_looked_up_for_other_peoples_rounds() -> None:
    world = met().person(OMAR, "Omar Haddad", "omar-h").meets(THURSDAY, OMAR, application=ACME)
    assert world.verdict().changes_at is None
