"""Which conversation a detail is still missing of."""

from datetime import timedelta

import pytest

from afterword.verdict.facts import Remembered
from afterword.verdict.unremembered import unremembered
from tests.verdict.worlds import NOW, OMAR, PRIYA, World, acme, days, hours, met

MINUTE = timedelta(minutes=1)


def asks(world: World, person: str = PRIYA) -> bool:
    log = world.log
    return unremembered(log.people[person], log, NOW) is not None


def remembered(ago: timedelta) -> Remembered:
    return Remembered(at=NOW - ago, person=PRIYA, detail="the piano in the lobby")


@pytest.mark.parametrize(
    ("start", "minutes", "asked"),
    [
        (NOW - hours(1), 60, True),
        (NOW - hours(1) + MINUTE, 60, False),
        (NOW - hours(1), 90, False),
        (NOW + days(1), 60, False),
        (NOW - days(7), 60, True),
        (NOW - days(7) - hours(1), 60, False),
    ],
    ids=["just over", "not over yet", "longer", "to come", "in time", "too long ago"],
)
def test_from_its_end_on_while_it_is_fresh(start: object, minutes: int, asked: bool) -> None:
    assert asks(acme().meets(start, minutes=minutes)) is asked  # type: ignore[arg-type]


def test_what_was_told_of_it_is_enough() -> None:
    assert not asks(met().tell(remembered(days(4))))
    assert not asks(met().tell(remembered(days(5) + hours(0.5)))), "told during the talk"


def test_what_was_told_before_it_is_not() -> None:
    world = met().tell(remembered(days(6)))
    assert asks(world)
    assert unremembered(world.log.people[PRIYA], world.log, NOW - days(6)) is None


def test_the_last_of_several_counts() -> None:
    world = met(ago=5).tell(remembered(days(4))).meets(NOW - days(2))
    found = unremembered(world.log.people[PRIYA], world.log, NOW)
    assert found is not None
    assert found.starts_at == NOW - days(2)


@pytest.mark.parametrize("told", ["cancelled", "no_show"])
def test_a_round_that_was_none(told: str) -> None:
    assert not asks(acme().meets(NOW - days(1), told=told))


def test_nobody_else_is_asked_about() -> None:
    assert not asks(met().person(OMAR, "Omar Haddad", "omar-haddad-7").involve("panel", person=OMAR), OMAR)


def test_after_the_invitation_none_is_needed() -> None:
    assert not asks(met().invitation("sent", NOW - days(1)))
    assert asks(met().invitation("sent", NOW - days(9)))
    assert asks(met().invitation("received", NOW - days(1)))
