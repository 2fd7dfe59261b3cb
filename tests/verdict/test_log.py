"""Facts folded to a log, and what it answers about a moment."""

from datetime import timedelta

import pytest

from afterword.verdict import facts as f
from afterword.verdict.history import History
from afterword.verdict.log import Log, Subject
from afterword.words import (
    ApplicationStatus,
    InterviewStatus,
    InvitationStep,
    InvolvementKind,
    KnownBy,
    TodoKind,
    TodoStep,
)
from tests.verdict.worlds import ACME, GLOBEX, LONG_AGO, NOW, OMAR, PRIYA, THURSDAY, World, acme, days, met


def status_of(world: World, moment=NOW) -> InterviewStatus:
    return next(iter(world.log.interviews.values())).status(moment)


def test_a_history_is_in_order_of_time_and_the_later_told_wins() -> None:
    history: History[f.Employed] = History()
    for company, at in (("Third", NOW), ("First", LONG_AGO), ("Second", NOW - days(1)), ("Last", NOW)):
        history.add(f.Employed(at=at, person=PRIYA, company=company))
    assert [fact.company for fact in history] == ["First", "Second", "Third", "Last"]
    assert len(history) == 4
    assert history.as_of(NOW).company == "Last"
    assert history.as_of(NOW - timedelta(microseconds=1)).company == "Second"
    assert history.as_of(LONG_AGO - days(1)) is None
    assert history.known(LONG_AGO - days(1)).company == "First"
    assert [fact.company for fact in history.until(NOW - days(1))] == ["First", "Second"]


def test_an_empty_history_knows_nothing() -> None:
    history: History[f.Employed] = History()
    assert history.as_of(NOW) is None
    assert history.known(NOW) is None


def test_every_fact_has_a_place() -> None:
    """The fold knows every type of facts.FACTS, and nothing is lost."""
    made = World().person().application().involve("panel").meets(THURSDAY, told="done").works_at("Acme", NOW)
    made.stands("open", NOW).invitation("sent", NOW).suggests(NOW)
    made.tell(
        f.Addressed(at=NOW, person=PRIYA, email="priya@acme.example"),
        f.RuledOut(at=NOW, person=PRIYA, slug="another-priya"),
        f.Remembered(at=NOW, person=PRIYA, detail="the migration story"),
        f.Announced(at=NOW, application=ACME),
        f.Spoken(at=NOW, person=PRIYA, language="de"),
        f.Drafted(at=NOW, person=PRIYA, text="Hi Priya!"),
        f.Declined(at=NOW, person=PRIYA, what=KnownBy.NAME, value="Priya Holm"),
        f.Merged(at=NOW, person=PRIYA, other=OMAR),
        f.Apart(at=NOW, person=PRIYA, other="9" * 16),
        f.Struck(at=NOW, person=PRIYA, what=KnownBy.NAME, value="Priya Niar"),
        f.Handled(at=NOW, todo=TodoKind.MAY_CONNECT, step=TodoStep.DONE, since=NOW, person=OMAR),
        f.Imported(at=NOW, interview="8" * 16, source=f"{'0' * 24}:", sequence=0, digest="0" * 24, people=()),
    )
    assert {type(fact) for fact in made.facts} == set(f.FACTS)
    person = made.log.people[PRIYA]
    histories = (
        person.names, person.employers, person.addresses, person.profiles, person.ruled_out,
        person.details, person.suggestions, person.invitations, person.declined,
        person.spoken, person.drafts,
    )  # fmt: skip
    assert [len(history) for history in histories] == [1] * 11
    assert len(made.log.handled[Subject(TodoKind.MAY_CONNECT, person=PRIYA)]) == 1, "said of the one they are"
    assert len(made.log.applications[ACME].announcements) == 1
    assert made.log.apart == {frozenset((PRIYA, "9" * 16))}


def test_names_and_employers_are_those_told_last() -> None:
    log = World().person().tell(f.Named(at=NOW, person=PRIYA, name="Priya Nair-Holm")).log
    assert log.people[PRIYA].name == "Priya Nair-Holm"
    assert log.people[PRIYA].employer is None
    assert Log().person("9" * 16).name == ""
    assert Log().application("9" * 16).company == ""
    assert Log().application("9" * 16).role is None


@pytest.mark.parametrize(
    ("told", "told_at", "expected"),
    [
        (None, None, InterviewStatus.DONE),
        ("scheduled", NOW - days(9), InterviewStatus.DONE),
        ("cancelled", NOW - days(9), InterviewStatus.CANCELLED),
        ("no_show", NOW - days(1), InterviewStatus.NO_SHOW),
        ("cancelled", NOW + days(1), InterviewStatus.DONE),
    ],
)
def test_what_became_of_a_round(told, told_at, expected) -> None:
    assert status_of(acme().meets(NOW - days(2), told=told, told_at=told_at)) is expected


def test_a_moved_round_starts_anew() -> None:
    moved = acme().meets(THURSDAY, id="9" * 16, told="cancelled", told_at=NOW - days(3))
    assert status_of(moved) is InterviewStatus.CANCELLED
    moved.meets(THURSDAY + days(1), id="9" * 16, at=NOW - days(2))
    assert status_of(moved) is InterviewStatus.SCHEDULED
    moved.tell(f.Happened(at=NOW - days(2), interview="9" * 16, status=InterviewStatus.CANCELLED))
    assert status_of(moved) is InterviewStatus.CANCELLED


def test_what_is_told_of_an_unknown_round_is_let_be() -> None:
    log = World().tell(f.Happened(at=NOW, interview="9" * 16, status=InterviewStatus.DONE)).log
    assert log.interviews == {}


def test_a_status_makes_its_application_and_the_last_told_holds() -> None:
    log = World().stands("rejected", NOW - days(2)).stands("open", NOW - days(1)).log
    assert log.applications[ACME].status(NOW) is ApplicationStatus.OPEN
    assert log.applications[ACME].status(NOW - days(2)) is ApplicationStatus.REJECTED
    assert log.applications[ACME].status(NOW - days(3)) is ApplicationStatus.OPEN


def live(world: World, now) -> set[str]:
    return {application.id for application in world.log.live_applications(now)}


def test_live_applications_now_and_then() -> None:
    world = World().application().application(GLOBEX, "Globex").stands("rejected", NOW - days(1))
    assert live(world, NOW) == {GLOBEX}
    assert live(world, NOW - days(1)) == {GLOBEX}
    assert live(world, NOW - days(2)) == {ACME, GLOBEX}
    assert live(world.stands("open", NOW), NOW) == {ACME, GLOBEX}
    assert live(world.stands("on_hold", NOW, GLOBEX), NOW) == {ACME, GLOBEX}


def test_statuses_dated_ahead() -> None:
    world = World().application().stands("rejected", NOW + days(1)).stands("offer", NOW - days(1))
    assert live(world, NOW) == {ACME}
    assert world.log.stood_after(NOW) == [NOW + days(1)]
    assert world.log.stood_after(NOW + days(1)) == []
    assert world.log.stood_after(NOW - days(2)) == [NOW - days(1), NOW + days(1)]


def test_who_has_to_do_with_what() -> None:
    world = acme().application(GLOBEX, "Globex").meets(THURSDAY, OMAR, application=GLOBEX)
    log = world.person(OMAR, "Omar Haddad", "omar").log
    assert [a.id for a in log.applications_of(PRIYA)] == [ACME]
    assert [a.id for a in log.applications_of(OMAR)] == [GLOBEX]
    assert log.applications_of("9" * 16) == []
    assert [person.id for person in log.people_in(ACME)] == [PRIYA]
    assert log.people_in("9" * 16) == []
    assert log.involvement(PRIYA, ACME, LONG_AGO - days(1)) is InvolvementKind.INTERVIEWER
    assert log.involvement(OMAR, GLOBEX, NOW) is None
    assert log.involvement(OMAR, "9" * 16, NOW) is None


def test_those_who_were_written_to() -> None:
    world = acme().person(OMAR, "Omar Haddad", "omar").invitation("sent", NOW, OMAR)
    assert world.log.written_to() == []
    sent = f.Invited(at=NOW, person=PRIYA, step=InvitationStep.SENT, note="Hi Priya, the piano!")
    assert [person.id for person in world.tell(sent, sent).log.written_to()] == [PRIYA]


def test_rounds_with_a_person_in_order_of_time() -> None:
    log = met().meets(THURSDAY).meets(NOW - days(9)).meets(NOW, OMAR).log
    starts = [interview.schedule(NOW).starts_at for interview in log.interviews_with(PRIYA, ACME, NOW)]
    assert starts == sorted(starts)
    assert len(starts) == 3
    assert len(log.interviews_in(ACME)) == 4
    assert log.interviews_in("9" * 16) == []
