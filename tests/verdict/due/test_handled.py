"""Done, later, never: what the user said of a thing to do."""

from datetime import datetime

from afterword.verdict import facts as f
from afterword.verdict.due import Todo, due, is_due
from afterword.words import TodoKind, TodoStep
from tests.verdict.worlds import ACME, ARTICLE, NOW, World, days, hours, met


def follow_up(world: World, now: datetime) -> Todo | None:
    todos = due(world.log, ARTICLE, now)
    return next((todo for todo in todos if todo.subject.todo is TodoKind.FOLLOW_UP), None)


def says(world: World, step: str, at: datetime, until: datetime | None = None) -> World:
    todo = follow_up(world, at)
    assert todo
    return world.tell(
        f.Handled(
            at=at,
            todo=TodoKind.FOLLOW_UP,
            step=TodoStep(step),
            since=todo.since,
            until=until,
            application=ACME,
        )
    )


def test_the_next_follow_up_comes_a_week_after_the_one_that_was_done_three_in_all() -> None:
    world = met(ago=8)
    for turn, after in ((1, 0), (2, 7.5), (3, 15)):
        todo = follow_up(world, NOW + days(after))
        assert todo
        assert (todo.turn, is_due(todo, NOW + days(after))) == (turn, True)
        says(world, "done", NOW + days(after))
        upcoming = follow_up(world, NOW + days(after))
        assert upcoming is None or upcoming.since == NOW + days(after + 7)
    assert follow_up(world, NOW + days(21.9)) is None


def test_a_new_contact_begins_anew() -> None:
    world = says(met(ago=8), "done", NOW).meets(NOW + days(1))
    todo = follow_up(world, NOW + days(9))
    assert todo
    assert todo.turn == 1


def test_later() -> None:
    world = says(met(ago=8), "snoozed", NOW, NOW + days(1))
    todo = follow_up(world, NOW + hours(1))
    assert todo
    assert (todo.snoozed, is_due(todo, NOW + hours(1))) == (NOW + days(1), False)
    again = follow_up(world, NOW + days(1))
    assert again
    assert (again.snoozed, is_due(again, NOW + days(1))) == (None, True)
    assert follow_up(world, NOW - hours(1)) is not None, "not said yet then"


def test_never() -> None:
    world = says(met(ago=8), "never", NOW)
    assert follow_up(world, NOW + days(2)) is None
    assert follow_up(world.meets(NOW + days(1)), NOW + days(9)) is None


def test_done_before_it_was_time() -> None:
    world = met(ago=3)
    early = follow_up(world, NOW)
    assert early
    assert not is_due(early, NOW)
    after = follow_up(says(world, "done", NOW), NOW + days(5))
    assert after
    assert after.turn == 2


def test_what_was_said_of_one_round_is_not_said_of_another() -> None:
    world = met(ago=1).tell(
        f.Handled(
            at=NOW, todo=TodoKind.THANK_YOU, step=TodoStep.DONE, since=NOW - days(1), interview="9" * 16
        )
    )
    assert any(todo.subject.todo is TodoKind.THANK_YOU for todo in due(world.log, ARTICLE, NOW))


def test_a_correction_makes_no_new_time_of_it() -> None:
    world = met(ago=0.2)
    (thanks,) = (t for t in due(world.log, ARTICLE, NOW) if t.subject.todo is TodoKind.THANK_YOU)
    round = thanks.subject.interview
    assert round
    world.tell(
        f.Handled(at=NOW, todo=TodoKind.THANK_YOU, step=TodoStep.DONE, since=thanks.since, interview=round)
    )
    longer = world.meets(NOW - hours(5.8), minutes=90, id=round, at=NOW + hours(1))
    later = due(longer.log, ARTICLE, NOW + hours(2))
    assert not any(todo.subject.todo is TodoKind.THANK_YOU for todo in later)
    moved = world.meets(NOW + days(3), id=round, at=NOW + hours(3))
    assert any(t.subject.todo is TodoKind.THANK_YOU for t in due(moved.log, ARTICLE, NOW + days(3.1)))
