"""The laws of a verdict, for any log.

*Never milder*: holding an invitation back is ordered go < ask_first < not_yet (`level.STRICTNESS`). The other
levels are outside the order. `settled` comes of the relation on LinkedIn, `confirm` and `unlisted` of not
knowing who it is; no application and no interview changes either, so each must stay exactly what it is.
The law holds for a given match: who somebody is, is identify()'s to say, and it may learn from an
application where a person works.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from afterword.contract import Profile
from afterword.verdict import facts as f
from afterword.verdict.changes import changes_at
from afterword.verdict.decide import decide
from afterword.verdict.identify import Match, identify
from afterword.verdict.judge import decision, judge
from afterword.verdict.level import STRICTNESS
from afterword.verdict.policy import POLICIES, Policy
from afterword.verdict.rules import RULES
from afterword.verdict.situation import cases
from afterword.words import InvolvementKind, Level
from tests.verdict.strategies import APPLICATIONS, COMPANIES, future, kinds, moments, past, profiles, worlds
from tests.verdict.worlds import NOW, PRIYA, World

FREE = (Level.SETTLED, Level.CONFIRM, Level.UNLISTED)
NEW = "f" * 16
policies = st.sampled_from(list(POLICIES.values()))


class Asked(NamedTuple):
    """A question that can be put again when the world has changed, about the same match."""

    profile: Profile
    policy: Policy
    match: Match

    def of(self, world: World, now: datetime = NOW) -> tuple[Level, str]:
        log = world.log
        match = self.match._replace(people=tuple(log.people[person.id] for person in self.match.people))
        return decision(cases(self.profile, log, self.policy, now, match))


def ask(world: World, profile: Profile, policy: Policy) -> Asked:
    return Asked(profile, policy, identify(profile, world.log))


def not_milder(before: Level, after: Level) -> bool:
    if before in FREE or after in FREE:
        return before is after
    return STRICTNESS[after] >= STRICTNESS[before]


@given(worlds(), profiles(), policies, moments)
def test_any_log_gets_a_verdict_and_always_the_same(
    world: World, profile: Profile, policy: Policy, now: datetime
) -> None:
    first = decide(profile, world.log, policy, now)
    assert first == decide(profile, world.log, policy, now)
    assert first.findings[0].text
    assert (first.note is not None) == (first.level is Level.GO)


@given(worlds(), profiles(), policies, st.data())
def test_the_order_of_rules_and_applications_makes_no_difference(
    world: World, profile: Profile, policy: Policy, data: st.DataObject
) -> None:
    log = world.log
    found = cases(profile, log, policy, NOW, identify(profile, log))
    shuffled = judge(data.draw(st.permutations(found)), data.draw(st.permutations(RULES)))
    assert shuffled == judge(found)
    assert decision(found) == (shuffled[0].level, shuffled[0].decisive)


@given(worlds(opened=past), profiles(), policies, kinds, st.sampled_from(COMPANIES), past)
def test_one_more_open_application_is_never_milder(
    world: World, profile: Profile, policy: Policy, kind: InvolvementKind, company: str, at: datetime
) -> None:
    asked = ask(world, profile, policy)
    before, _ = asked.of(world)
    alone, _ = asked.of(world.application(NEW, company, at=at))
    assert not_milder(before, alone)
    with_them, _ = asked.of(world.involve(kind, NEW, at=at))
    assert not_milder(alone, with_them)


@given(worlds(), profiles(), policies, st.sampled_from(APPLICATIONS), future, past)
def test_one_more_future_interview_is_never_milder(
    world: World, profile: Profile, policy: Policy, application: str, start: datetime, at: datetime
) -> None:
    world.involve("interviewer", application)
    asked = ask(world, profile, policy)
    before, _ = asked.of(world)
    after, _ = asked.of(world.meets(start, application=application, at=at))
    assert not_milder(before, after)


@given(worlds(), profiles(), policies)
def test_the_verdict_changes_at_changes_at_and_not_before(
    world: World, profile: Profile, policy: Policy
) -> None:
    asked = ask(world, profile, policy)
    held = asked.of(world)
    change = changes_at(profile, world.log, policy, NOW, identify(profile, world.log), held)
    for moment in _around(world):
        if moment > NOW and (change is None or moment < change):
            assert asked.of(world, moment) == held
    if change is not None:
        assert change > NOW
        assert asked.of(world, change) != held


def _around(world: World) -> list[datetime]:
    """Just before, at and after everything dated, and the spans that rules reckon with."""
    dated = {fact.at for fact in world.facts}
    for fact in world.facts:
        if isinstance(fact, f.Scheduled):
            dated |= {fact.starts_at, fact.starts_at + timedelta(minutes=fact.minutes)}
    spans = [timedelta(days=count) for count in (0, 1, 2, 14, 21, 30)]
    near = [timedelta(microseconds=step) for step in (-1, 0, 1)]
    return sorted({moment + span + step for moment in dated for span in spans for step in near})


@given(worlds(), policies)
def test_somebody_logged_always_gets_an_answer_of_a_rule(world: World, policy: Policy) -> None:
    log = world.log
    for person in log.people.values():
        profile = Profile(slug=person.profiles.facts[-1].slug, name=person.name)
        first = judge(cases(profile, log, policy, NOW, identify(profile, log)))[0]
        assert first.rules
        assert person.id != PRIYA or first.case.person is person
