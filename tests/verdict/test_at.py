"""One log answers for any moment: facts dated later are not seen, what was told late is."""

from datetime import datetime

from afterword.words import Level, PolicyName
from tests.verdict.worlds import GLOBEX, LONDON, NOW, THURSDAY, World, acme, days, hours, met


def decisive(world: World, now: datetime) -> str:
    return world.verdict(now=now).findings[0].rule


def test_a_process_from_its_beginning_to_its_end() -> None:
    world = acme().meets(THURSDAY).stands("offer", THURSDAY + days(7))
    world.stands("accepted", THURSDAY + days(9)).invitation("sent", THURSDAY + days(10))
    world.invitation("accepted", THURSDAY + days(11))
    asked = {
        "before_interview": THURSDAY,
        "process_open": THURSDAY + hours(1),
        "verbal_offer": THURSDAY + days(8),
        "signed_checks_pending": THURSDAY + days(9),
        "pending": THURSDAY + days(10),
        "connected": THURSDAY + days(11),
    }
    assert {moment: decisive(world, moment) for moment in asked.values()} == {
        moment: rule for rule, moment in asked.items()
    }


def test_a_round_logged_after_it_took_place() -> None:
    world = World().person().application(at=NOW).involve("interviewer", at=NOW)
    world.meets(NOW - days(10), at=NOW)
    assert decisive(world, NOW - days(11)) == "before_interview"
    assert decisive(world, NOW - days(1)) == "process_open"


def test_its_outcome_may_be_dated_before_it_was_logged() -> None:
    world = acme().meets(NOW - days(10), at=NOW, told="no_show", told_at=NOW - days(10))
    assert decisive(world, NOW) == "before_interview"


def test_a_later_application_is_not_seen_from_before() -> None:
    world = met(ago=60).stands("rejected", NOW - days(50))
    world.application(GLOBEX, "Globex", at=NOW - days(5)).involve("interviewer", GLOBEX)
    assert decisive(world, NOW - days(40)) == "rejected"
    assert decisive(world, NOW) == "before_interview"


def test_a_moved_round_is_the_new_one() -> None:
    world = acme().meets(THURSDAY, id="9" * 16).meets(THURSDAY + days(7), id="9" * 16, at=NOW - hours(1))
    verdict = world.verdict()
    assert verdict.title == "Not yet. You meet Priya on Thursday 3 December at 15:00."
    assert "on Thursday at 15:00" in world.verdict(now=NOW - hours(2)).title


def test_moving_a_cancelled_round_brings_it_back() -> None:
    world = acme().meets(THURSDAY, id="9" * 16, told="cancelled", told_at=NOW - days(2))
    world.meets(THURSDAY + days(1), id="9" * 16, at=NOW - days(1))
    assert "on Friday at 15:00" in world.verdict().title


def test_a_round_called_done_early_counts_as_met() -> None:
    world = acme().meets(THURSDAY, told="done", told_at=NOW - hours(1))
    assert decisive(world, NOW) == "process_open"


def test_a_round_called_scheduled_is_done_when_it_is_past() -> None:
    world = acme().meets(NOW - days(2), told="scheduled", told_at=NOW - days(3))
    assert decisive(world, NOW) == "process_open"


def test_somebody_taken_off_the_panel_is_no_longer_in_the_process() -> None:
    world = World().person().application().meets(THURSDAY, id="9" * 16)
    assert decisive(world, NOW) == "before_interview"
    world.meets(THURSDAY, "2" * 16, id="9" * 16, at=NOW - hours(1))
    assert decisive(world, NOW) == "met_elsewhere"


def test_of_several_ended_processes_the_last_speaks() -> None:
    """Under `strict` only the hired connect: an old refusal by now-colleagues is history."""
    world = met(ago=300).stands("rejected", NOW - days(290))
    world.application(GLOBEX, "Globex").involve("interviewer", GLOBEX)
    world.stands("accepted", NOW - days(2), GLOBEX)
    verdict = world.verdict(policy=PolicyName.STRICT)
    assert (verdict.findings[0].rule, verdict.level) == ("signed_checks_pending", Level.GO)


def test_the_ends_of_the_calendar_are_moments_too() -> None:
    for now in (datetime.min.replace(tzinfo=LONDON), datetime.max.replace(tzinfo=LONDON)):
        assert met().verdict(now=now).decided_at == now
