"""Two entries as one person, and what never was right: the same told at once and one after the other."""

from typing import Any

import pytest

from afterword.verdict import facts as f
from afterword.verdict.log import Log
from afterword.words import KnownBy
from tests.verdict.worlds import ACME, GLOBEX, LONG_AGO, NOW, OMAR, PRIYA, THURSDAY, World, acme, days

THIRD = "3" * 16


def merged(person: str, other: str) -> f.Merged:
    return f.Merged(at=NOW, person=person, other=other)


def struck(value: str, what: KnownBy = KnownBy.NAME, person: str = PRIYA) -> f.Struck:
    return f.Struck(at=NOW, person=person, what=what, value=value)


def both_ways(*facts: f.Fact) -> Log:
    """The log of all facts; told one by one it is the same."""
    at_once, one_by_one = Log(facts), Log()
    for fact in facts:
        one_by_one.add(fact)
    assert _seen(at_once) == _seen(one_by_one)
    assert at_once.told == one_by_one.told
    return at_once


def _seen(log: Log) -> Any:
    people = {id: [list(p.names), list(p.employers), list(p.addresses)] for id, p in log.people.items()}
    applications = {id: [a.id for a in log.applications_of(id)] for id in log.people}
    rounds = [list(interview.schedules) for interview in log.interviews.values()]
    return people, applications, rounds, log.apart, {k: list(v) for k, v in log.addressed.items() if v}


def test_all_of_the_other_is_the_persons() -> None:
    world = (
        acme().person(OMAR, "P. Nair", "p-nair").application(GLOBEX, "Globex").involve("panel", GLOBEX, OMAR)
    )
    world.meets(THURSDAY, PRIYA, OMAR).tell(f.Addressed(at=NOW, person=OMAR, email="Pn@globex.example"))
    log = both_ways(*world.facts, f.Apart(at=NOW, person=THIRD, other=OMAR), merged(PRIYA, OMAR))
    assert list(log.people) == [PRIYA]
    assert log.find(OMAR) is log.find(PRIYA) is log.people[PRIYA]
    assert [a.id for a in log.applications_of(PRIYA)] == [ACME, GLOBEX]
    assert log.interviews_with(PRIYA, ACME, NOW)[0].schedule(NOW).people == (PRIYA,)
    assert list(log.addressed["pn@globex.example"]) == [PRIYA]
    assert log.apart == {frozenset((PRIYA, THIRD))}


def test_what_is_told_of_the_other_afterwards_is_the_persons_too() -> None:
    facts = [*World().person().facts, merged(PRIYA, OMAR)]
    late = f.Remembered(at=NOW, person=OMAR, detail="cats")
    log = both_ways(*facts, late)
    assert [fact.detail for fact in log.people[PRIYA].details] == ["cats"]


@pytest.mark.parametrize(
    "joined",
    [
        [(PRIYA, OMAR), (OMAR, THIRD)],
        [(OMAR, THIRD), (PRIYA, OMAR)],
        [(OMAR, THIRD), (PRIYA, THIRD)],
        [(PRIYA, OMAR), (PRIYA, THIRD), (THIRD, OMAR), (OMAR, PRIYA)],
    ],
)
def test_three_become_one(joined: list[tuple[str, str]]) -> None:
    people = [f.Named(at=LONG_AGO, person=id, name=id) for id in (PRIYA, OMAR, THIRD)]
    log = both_ways(*people, *(merged(*pair) for pair in joined))
    assert list(log.people) == [PRIYA]
    assert len(log.people[PRIYA].names) == 3


@pytest.mark.parametrize(
    ("what", "value"),
    [(KnownBy.NAME, "PRIYA NIAR"), (KnownBy.COMPANY, "globex"), (KnownBy.EMAIL, "P@globex.example")],
)
def test_what_never_was_right_counts_only_when_told_again(what: KnownBy, value: str) -> None:
    made: dict[KnownBy, f.Fact] = {
        KnownBy.NAME: f.Named(at=NOW - days(3), person=PRIYA, name="Priya Niar"),
        KnownBy.COMPANY: f.Employed(at=NOW - days(3), person=PRIYA, company="Globex"),
        KnownBy.EMAIL: f.Addressed(at=NOW - days(3), person=PRIYA, email="p@globex.example"),
    }
    told = [*World().person().facts, *made.values()]
    assert set(both_ways(*told, struck(value, what)).told) == {*told, struck(value, what)} - {made[what]}
    assert made[what] in both_ways(*told, struck(value, what), made[what]).told
    assert made[what] in both_ways(*told, struck(value, what, OMAR)).told, "another's"


def test_what_was_wrong_of_one_is_wrong_of_both() -> None:
    named = f.Named(at=NOW, person=OMAR, name="Priya Niar")
    log = both_ways(*World().person().facts, named, merged(PRIYA, OMAR), struck("Priya Niar"))
    assert [fact.name for fact in log.people[PRIYA].names] == ["Priya Nair"]
