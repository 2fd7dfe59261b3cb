"""Who it is, in one line each, and the evidence."""

from afterword.contract import Profile
from afterword.verdict.brief import brief_of, match_answer
from afterword.verdict.identify.match import Clue, Match
from afterword.words import MatchKind
from tests.verdict.worlds import (
    GLOBEX,
    NOW,
    OMAR,
    PRIYA,
    PRIYAS_PROFILE,
    STRANGER,
    THURSDAY,
    World,
    acme,
    days,
    met,
)


def detail(world: World) -> str | None:
    log = world.log
    return brief_of(log.people[PRIYA], log, NOW).detail


def test_a_person_in_one_line() -> None:
    assert detail(acme().meets(THURSDAY)) == "interviewer, Acme, Thursday at 15:00"
    assert detail(met()) == "interviewer, Acme, Wednesday at 08:00"
    assert detail(acme("recruiter_agency")) == "agency recruiter, Acme"
    assert detail(World().person()) is None


def test_the_most_pressing_application_names_a_person() -> None:
    world = met(ago=60).stands("rejected", NOW - days(50)).application(GLOBEX, "Globex")
    world.involve("coordinator", GLOBEX)
    assert detail(world) == "coordinator, Globex"
    assert detail(world.stands("cancelled", NOW - days(1), GLOBEX)) == "coordinator, Globex"
    assert detail(world.stands("cancelled", NOW - days(55), ).stands("rejected", NOW)) == (
        "interviewer, Acme, Thursday 24 September at 08:00"
    )  # fmt: skip


def test_a_round_left_over_in_an_ended_process_is_not_to_come() -> None:
    world = acme().meets(THURSDAY).stands("rejected", NOW - days(1))
    assert detail(world) == "interviewer, Acme"


def test_the_company_is_the_employer_else_the_applications() -> None:
    log = acme("recruiter_agency").works_at("Talent House", NOW - days(90)).log
    assert brief_of(log.people[PRIYA], log, NOW).company == "Talent House"
    log = acme().log
    assert brief_of(log.people[PRIYA], log, NOW).company == "Acme"
    log = World().person().log
    assert brief_of(log.people[PRIYA], log, NOW).company is None


def test_an_exact_match_names_the_person_and_no_candidates() -> None:
    answer = acme().verdict().match
    assert answer.kind is MatchKind.EXACT
    assert answer.person is not None
    assert answer.person.id == PRIYA
    assert answer.candidates == []
    assert answer.evidence


def test_a_possible_match_names_candidates_and_no_person() -> None:
    answer = acme().meets(THURSDAY).verdict(Profile(name="Priya Nair", company="Umbra Shipping")).match
    assert (answer.kind, answer.person) == (MatchKind.POSSIBLE, None)
    assert [candidate.id for candidate in answer.candidates] == [PRIYA]
    assert answer.candidates[0].detail == "interviewer, Acme, Thursday at 15:00"


def test_nobody() -> None:
    answer = acme().verdict(STRANGER).match
    assert (answer.kind, answer.person, answer.candidates) == (MatchKind.NONE, None, [])


def test_evidence_is_passed_on_by_name() -> None:
    log = acme().person(OMAR, "Omar Haddad", "omar").log
    clues = (Clue("name", "The names are the same.", 3.5), Clue("company", "Another company.", -2.0))
    match = Match(MatchKind.POSSIBLE, (log.people[OMAR], log.people[PRIYA]), clues)
    answer = match_answer(match, log, NOW, [])
    assert [(e.name, e.text, e.weight) for e in answer.evidence] == [tuple(clue) for clue in clues]
    assert [candidate.name for candidate in answer.candidates] == ["Omar Haddad", "Priya Nair"]


def test_the_last_step_of_the_invitation_that_the_log_knows() -> None:
    world = met().invitation("sent", NOW - days(2))
    assert world.verdict(PRIYAS_PROFILE).match.invitation == "sent"
    assert world.invitation("accepted", NOW + days(1)).verdict(PRIYAS_PROFILE).match.invitation == "sent"
    assert acme().verdict(STRANGER).match.invitation is None
