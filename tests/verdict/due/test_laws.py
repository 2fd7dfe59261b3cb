"""The laws of the list, for any log."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.verdict import facts as f
from afterword.verdict.due import due, is_due, starts
from afterword.verdict.due.became_go import turned
from afterword.verdict.due.todo import Asked
from afterword.verdict.policy import POLICIES, Policy
from afterword.words import TodoStep
from tests.verdict.strategies import moments, worlds
from tests.verdict.worlds import World

policies = st.sampled_from(list(POLICIES.values()))


@settings(deadline=None)
@given(worlds(), policies, moments)
def test_always_the_same_in_one_order_each_once(world: World, policy: Policy, now: datetime) -> None:
    log = world.log
    todos = due(log, policy, now)
    assert todos == due(log, policy, now)
    assert len({todo.id for todo in todos}) == len(todos)
    due_now = [is_due(todo, now) for todo in todos]
    assert due_now == sorted(due_now, reverse=True)
    later = [starts(todo) for todo in todos if not is_due(todo, now)]
    assert later == sorted(later)


@settings(deadline=None)
@given(worlds(), policies, moments)
def test_each_is_of_its_time_and_says_why(world: World, policy: Policy, now: datetime) -> None:
    for todo in due(world.log, policy, now):
        assert todo.since < todo.until
        assert todo.until > now
        assert todo.by is None or todo.since < todo.by < todo.until
        assert todo.text
        assert todo.text.endswith(".")
        assert todo.why
        assert todo.source.text


@settings(deadline=None)
@given(worlds(), policies)
def test_nothing_is_due_before_anything_was_told(world: World, policy: Policy) -> None:
    first = min(fact.at for fact in world.facts)
    assert not due(world.log, policy, first - timedelta(microseconds=1))


@settings(deadline=None)
@given(worlds(), policies, moments, st.integers(0, 24 * 60), st.data())
def test_done_stays_done(
    world: World, policy: Policy, now: datetime, hours: int, data: st.DataObject
) -> None:
    todos = due(world.log, policy, now)
    if not todos:
        return
    todo = data.draw(st.sampled_from(todos))
    said = f.Handled(at=now, step=TodoStep.DONE, since=todo.since, **todo.subject._asdict())
    later = now + timedelta(hours=hours)
    after = {other.id: other for other in due(world.tell(said).log, policy, later)}
    if todo.id in after:
        assert after[todo.id].since > max(now, todo.since), "another time of it"


@settings(deadline=None)
@given(worlds(), policies, moments)
def test_those_who_are_looked_at_are_all_who_have_turned(world: World, policy: Policy, now: datetime) -> None:
    """What is left out for speed makes no difference."""
    log = world.log
    asked = Asked(log, policy, now, now)
    everybody = list(log.people.values())
    assert list(turned(asked)) == list(turned(asked, everybody))
