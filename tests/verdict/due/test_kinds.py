"""Each kind of thing to do: when it begins, when it ends, for whom, and what it says."""

from datetime import UTC, datetime

import pytest

from afterword.verdict import facts as f
from afterword.verdict.due import KINDS, Todo, due, is_due
from afterword.verdict.policy import POLICIES
from afterword.words import PolicyName, TodoKind
from tests.verdict.worlds import (
    ACME,
    ARTICLE,
    GLOBEX,
    LONG_AGO,
    NOW,
    OMAR,
    PRIYA,
    THURSDAY,
    World,
    acme,
    days,
    hours,
    met,
)

ROUND = "0" * 16
END = THURSDAY + hours(1)


def panel() -> World:
    """Priya and Omar, together on Thursday."""
    world = acme("panel").person(OMAR, "Omar Haddad", "omar-haddad-7").involve("panel", person=OMAR)
    return world.meets(THURSDAY, PRIYA, OMAR, id=ROUND)


def found(
    world: World, kind: str, now: datetime, policy: PolicyName = PolicyName.ARTICLE, *, later: bool = False
) -> list[Todo]:
    """Those of the kind that are due at `now`, or all."""
    todos = [todo for todo in due(world.log, POLICIES[policy], now) if todo.subject.todo == kind]
    return [todo for todo in todos if later or is_due(todo, now)]


def test_every_kind_is_a_file_and_listed() -> None:
    assert set(KINDS) == set(TodoKind)
    assert {kind: todos.__module__.rpartition(".")[2] for kind, todos in KINDS.items()} == {
        kind: kind.value for kind in TodoKind
    }


@pytest.mark.parametrize(
    ("now", "is_there", "at_once"),
    [
        (THURSDAY - days(40), False, False),
        (THURSDAY - days(1), True, False),
        (END, True, False),
        (END + hours(0.5), True, True),
        (END + hours(47.9), True, True),
        (END + hours(48), False, False),
    ],
)
def test_thank_you(now: datetime, is_there: bool, at_once: bool) -> None:
    assert len(found(panel(), "thank_you", now, later=True)) == is_there
    assert len(found(panel(), "thank_you", now)) == at_once


def test_thank_you_is_one_for_a_panel() -> None:
    (todo,) = found(panel(), "thank_you", END + hours(2))
    assert todo.text == "Thank Priya Nair and Omar Haddad by mail, by Friday 27 November at 16:00."
    assert todo.by == END + hours(24)
    assert todo.commands == tuple(
        f"afterword note --person {id} --letter thank_you --mail" for id in (PRIYA, OMAR)
    )
    assert (todo.id, todo.company) == (f"thank_you-{ROUND}", "Acme")


@pytest.mark.parametrize("told", ["cancelled", "no_show"])
def test_nobody_is_thanked_for_a_round_that_was_none(told: str) -> None:
    world = acme().meets(NOW - hours(3), told=told)
    assert not due(world.log, ARTICLE, NOW)


def test_a_round_with_nobody_who_is_known() -> None:
    world = acme().meets(NOW - days(2), "9" * 16, id=ROUND)
    assert [todo.id for todo in due(world.log, ARTICLE, NOW) if is_due(todo, NOW)] == [
        f"outcome_missing-{ROUND}"
    ]
    (missing,) = found(world, "outcome_missing", NOW)
    assert missing.text == "Tell what came of the interview on Saturday 21 November."
    assert missing.commands == ('afterword outcome "Acme" rejected|offer|on_hold',)
    (asked,) = found(world, "follow_up", NOW, later=True)
    assert (asked.text, asked.commands) == ("Ask Acme for the status by mail: the first time.", ())


def test_a_round_of_no_application() -> None:
    world = acme().meets(NOW - days(1) - hours(2), application=GLOBEX, id=ROUND)
    world.facts = [fact for fact in world.facts if getattr(fact, "application", "") != ACME]
    assert {todo.subject.todo: todo.company for todo in due(world.log, ARTICLE, NOW)} == {
        "thank_you": "",
        "detail": "",
        "outcome_missing": "",
        "follow_up": "",
    }
    assert found(world, "follow_up", NOW, later=True)[0].text.startswith("Ask Priya Nair for the")


@pytest.mark.parametrize(
    ("now", "is_there"), [(THURSDAY, False), (END, True), (END + days(6.9), True), (END + days(7), False)]
)
def test_detail(now: datetime, is_there: bool) -> None:
    assert len(found(panel(), "detail", now, later=True)) == is_there


def test_detail_asks_for_those_of_whom_nothing_is_remembered() -> None:
    world = panel().tell(f.Remembered(at=END, person=PRIYA, detail="the piano"))
    (todo,) = found(world, "detail", END)
    assert todo.text == "Note what you want to remember of the conversation with Omar Haddad."
    assert todo.commands == (f'afterword note --person {OMAR} --detail "…" --remember',)
    assert not found(world.tell(f.Remembered(at=END, person=OMAR, detail="x")), "detail", END)


@pytest.mark.parametrize(
    ("ago", "is_there", "at_once"),
    [(0, True, False), (6.9, True, False), (7, True, True), (30, False, False)],
)
def test_follow_up(ago: float, is_there: bool, at_once: bool) -> None:
    assert len(found(met(ago=ago), "follow_up", NOW, later=True)) == is_there
    assert len(found(met(ago=ago), "follow_up", NOW)) == at_once


def test_follow_up_writes_to_who_writes_the_mails() -> None:
    (todo,) = found(met(ago=8), "follow_up", NOW)
    assert todo.text == "Ask Priya Nair of Acme for the status by mail: the first time."
    assert "The last contact was on Sunday 15 November." in todo.why
    assert todo.commands == (f"afterword note --person {PRIYA} --letter follow_up --turn 1 --mail",)
    world = met(ago=8).person(OMAR, "Omar Haddad").involve("recruiter_inhouse", person=OMAR)
    assert found(world, "follow_up", NOW)[0].people[0].id == OMAR


@pytest.mark.parametrize(
    "world",
    [
        acme(),
        met(ago=8).meets(THURSDAY),
        met(ago=8).stands("on_hold", NOW - days(1)),
        met(ago=8).stands("rejected", NOW - days(1)),
        acme().meets(NOW - days(8), told="cancelled"),
    ],
    ids=["no contact yet", "a round to come", "on hold", "rejected", "nothing took place"],
)
def test_nobody_is_asked_for_the_status(world: World) -> None:
    assert not found(world, "follow_up", NOW, later=True)


def test_follow_up_counts_from_the_last_word() -> None:
    assert not found(met(ago=20).stands("open", NOW - days(3)), "follow_up", NOW)
    assert found(met(ago=20).stands("open", NOW - days(8)), "follow_up", NOW)
    assert found(acme().stands("open", NOW - days(8)), "follow_up", NOW)


@pytest.mark.parametrize(
    ("ago", "is_there", "at_once"),
    [(0.5, True, False), (1, True, True), (29, True, True), (30, False, False)],
)
def test_outcome_missing(ago: float, is_there: bool, at_once: bool) -> None:
    assert len(found(met(ago=ago), "outcome_missing", NOW, later=True)) == is_there
    assert len(found(met(ago=ago), "outcome_missing", NOW)) == at_once


def test_outcome_missing_says_how_to_tell() -> None:
    (todo,) = found(panel(), "outcome_missing", END + days(2))
    assert todo.text == (
        "Tell what came of the interview with Priya Nair and Omar Haddad on Thursday 26 November."
    )
    assert todo.commands == (
        'afterword outcome "Acme" rejected|offer|on_hold',
        f"afterword edit --person {PRIYA} --interview {ROUND} --status done|no_show",
    )


@pytest.mark.parametrize(
    "world",
    [
        met().stands("on_hold", NOW - days(1)),
        met().meets(THURSDAY),
        acme().meets(NOW - days(5), told="done", told_at=NOW - days(1)),
    ],
    ids=["the application's is told", "another round is agreed upon", "the round's is told"],
)
def test_what_came_of_it_is_known(world: World) -> None:
    assert not found(world, "outcome_missing", NOW)


def test_only_the_last_round_is_asked_about() -> None:
    world = met(ago=9).meets(NOW - days(3), id="e" * 16).stands("open", NOW - days(12))
    assert [todo.id for todo in found(world, "outcome_missing", NOW)] == [f"outcome_missing-{'e' * 16}"]


def test_may_connect_tells_of_a_panel_once() -> None:
    world = panel().stands("rejected", END + days(3))
    assert not found(world, "may_connect", END + days(2.9), later=True)
    (todo,) = found(world, "may_connect", END + days(3))
    assert todo.text == "Now you may connect with Priya Nair and Omar Haddad."
    assert (todo.id, todo.since) == (f"may_connect-{ACME}", END + days(3))
    assert todo.commands == (f"afterword note --person {PRIYA}", f"afterword note --person {OMAR}")
    assert todo.source.text == "Sigerhall, rule 3"
    assert found(world, "may_connect", END + days(32.9))
    assert not found(world, "may_connect", END + days(33), later=True)
    invited = world.invitation("sent", END + days(4))
    assert [one.id for one in found(invited, "may_connect", END + days(5))[0].people] == [OMAR]


@pytest.mark.parametrize(
    ("policy", "expected"),
    [("article", 1), ("strict", 0), ("ask_first", 1), ("day_after", 0), ("public_sector", 1)],
)
def test_may_connect_goes_by_the_policy(policy: str, expected: int) -> None:
    """By `day_after` it was fine before the end already."""
    world = met(ago=40).stands("rejected", NOW - days(1))
    assert len(found(world, "may_connect", NOW, PolicyName(policy))) == expected


def test_may_connect_a_day_after_the_round() -> None:
    assert not found(met(ago=0.9), "may_connect", NOW, PolicyName.DAY_AFTER)
    (todo,) = found(met(ago=1.5), "may_connect", NOW, PolicyName.DAY_AFTER)
    assert (todo.id, todo.since) == (f"may_connect-{PRIYA}", NOW - days(0.5))
    assert todo.source == POLICIES[PolicyName.DAY_AFTER].source


def test_may_connect_since_they_suggested_it() -> None:
    (todo,) = found(met().suggests(NOW - days(2)), "may_connect", NOW)
    assert (todo.id, todo.since) == (f"may_connect-{PRIYA}", NOW - days(2))


def test_may_connect_after_a_call_with_an_agency_recruiter() -> None:
    (todo,) = found(met("recruiter_agency", ago=2), "may_connect", NOW)
    assert todo.since == NOW - days(2)


def test_may_connect_with_another_part_in_it() -> None:
    world = acme().involve("referrer", at=NOW - days(2))
    assert [todo.since for todo in found(world, "may_connect", NOW)] == [NOW - days(2)]


def test_nobody_is_told_of_who_was_fine_all_along() -> None:
    world = World().person().works_at("Acme", LONG_AGO).works_at("Globex", NOW - days(1))
    assert not found(world, "may_connect", NOW)
    assert not found(met(ago=3).stands("rejected", NOW - days(40)), "may_connect", NOW)


def test_cool_down_over() -> None:
    world = met(ago=60).invitation("sent", NOW - days(50)).stands("rejected", NOW - days(45))
    world.invitation("withdrawn", NOW - days(20))
    (todo,) = found(world, "cool_down_over", NOW, later=True)
    assert (todo.since, is_due(todo, NOW)) == (NOW + days(1), False)
    assert (todo.text, todo.id) == ("Now you may invite Priya Nair again.", f"cool_down_over-{PRIYA}")
    assert found(world, "cool_down_over", NOW + days(1))
    assert not found(world, "may_connect", NOW + days(1)), "told once"
    assert not found(world, "cool_down_over", NOW + days(31), later=True)
    again = world.invitation("sent", NOW + days(2))
    assert not found(again, "cool_down_over", NOW + days(3), later=True)


def test_a_cool_down_that_ends_while_the_process_is_open() -> None:
    world = met(ago=60).invitation("sent", NOW - days(50)).invitation("withdrawn", NOW - days(25))
    assert not found(world, "cool_down_over", NOW, later=True)
    ended = world.stands("rejected", NOW - days(1))
    assert not found(ended, "cool_down_over", NOW, later=True)
    assert found(ended, "may_connect", NOW)
    reopened = met(ago=60).stands("rejected", NOW - days(40)).invitation("withdrawn", NOW - days(25))
    assert not found(reopened.stands("open", NOW - days(1)), "cool_down_over", NOW)


def test_pending_at_end() -> None:
    world = panel().invitation("sent", END).stands("rejected", END + days(3))
    (todo,) = found(world, "pending_at_end", END + days(3))
    assert todo.text == "Look whether Priya Nair accepted your invitation, and tell."
    assert todo.commands == (f"afterword invitation --person {PRIYA} accepted|withdrawn",)
    assert not found(world, "pending_at_end", END + days(33), later=True)
    assert not found(world.invitation("accepted", END + days(4)), "pending_at_end", END + days(5))


def test_an_invitation_that_waits_for_good_reason() -> None:
    sent_after = met().stands("rejected", NOW - days(2)).invitation("sent", NOW - days(1))
    assert not found(sent_after, "pending_at_end", NOW)
    elsewhere = met().invitation("sent", NOW - days(3)).stands("rejected", NOW - days(2))
    elsewhere.application(GLOBEX, "Globex").involve("interviewer", GLOBEX)
    assert not found(elsewhere, "pending_at_end", NOW)
    assert not found(met().invitation("sent", NOW - days(3)), "pending_at_end", NOW)


def test_many_people_are_not_all_named() -> None:
    world = acme()
    ids = [f"{number:016x}" for number in range(100, 106)]
    for number, id in enumerate(ids):
        world.person(id, f"Person {number}", f"person-{number}")
    (todo,) = found(world.meets(NOW - hours(3), *ids), "thank_you", NOW)
    assert todo.text.startswith("Thank Person 0, Person 1, Person 2 and 3 others by mail")
    assert len(todo.commands) == 6


def test_what_is_due_comes_first_and_the_most_urgent_before_the_rest() -> None:
    world = met(ago=1.2).meets(NOW - days(9), application=GLOBEX, id="d" * 16).application(GLOBEX, "Globex")
    world.meets(THURSDAY, id=ROUND)
    todos = due(world.log, ARTICLE, NOW)
    assert [(is_due(todo, NOW), todo.subject.todo.value) for todo in todos] == [
        (True, "thank_you"),
        (True, "detail"),
        (True, "follow_up"),
        (True, "outcome_missing"),
        (False, "thank_you"),
    ]


def test_nothing_is_due_before_the_log_begins() -> None:
    assert not due(panel().log, ARTICLE, LONG_AGO - hours(1))
    assert not due(World().log, ARTICLE, datetime(2026, 1, 1, tzinfo=UTC))
