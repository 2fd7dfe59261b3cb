"""Corrections: each part, what is asked back, and what is refused."""

from datetime import UTC, timedelta
from typing import Any

import pytest

from afterword.contract import PersonRef, UpdateRequest
from afterword.errors import Ambiguous, BadInput, Conflict, NotFound
from afterword.words import InterviewStatus, InvolvementKind
from tests.record.diary import DAY, NOW, THURSDAY, Diary, ids

PRIYA = PersonRef(name="Priya Nair")


def change(diary: Diary, **more: Any) -> Any:
    return diary.tell(UpdateRequest.model_validate({"person": PRIYA} | more))


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"name": "Priya Menon"}, "Changed: Priya Nair: now called Priya Menon."),
        ({"employer": "Acme Robotics"}, "Changed: Priya Nair: works at Acme Robotics."),
        ({"email": "p@acme.example"}, "Changed: Priya Nair: e-mail p@acme.example."),
        ({"linkedin": "linkedin.com/in/pn"}, "Changed: Priya Nair: the LinkedIn profile."),
        ({"role": "Engineer"}, "Changed: Priya Nair: the role at Acme is Engineer."),
        ({"as": "panel"}, "Changed: Priya Nair: panel member at Acme."),
        ({"topics": "cats"}, "Changed: Priya Nair: what you talked about."),
        ({"interview": {"starts_at": THURSDAY + DAY}},
         "Changed: Priya Nair: the round is Friday 27 November at 15:00."),
        ({"interview": {"status": "cancelled"}},
         "Changed: Priya Nair: the round of Thursday 26 November at 15:00: cancelled."),
        ({"interview": {"zone": "America/New_York"}},
         "Changed: Priya Nair: the round is Thursday 26 November at 09:00 New York time."),
        ({"role": "Engineer", "employer": "Globex"},
         "Changed: Priya Nair: works at Globex; the role at Acme is Engineer."),
    ],
)  # fmt: skip
def test_it_is_changed_once(diary: Diary, more: dict[str, Any], text: str) -> None:
    met = diary.met(starts_at=THURSDAY)
    request = UpdateRequest.model_validate({"person": {"person_id": met.person}} | more)
    entry = diary.tell(request)
    assert entry.text == text
    assert entry.facts
    again = diary.tell(request)
    assert again.facts == ()
    assert again.text.endswith("all of that was so already.")


@pytest.mark.parametrize("more", [{}, {"application_id": "00000000000000ff"}])
def test_nothing_to_change(diary: Diary, more: dict[str, Any]) -> None:
    diary.met()
    with pytest.raises(BadInput, match="Say what to change"):
        change(diary, **more)


def test_what_was_so_stays_as_history(diary: Diary) -> None:
    person = diary.log.people[str(diary.met().person)]
    change(diary, name="Priya Menon", employer="Globex")
    assert [fact.name for fact in person.names] == ["Priya Nair", "Priya Menon"]
    assert [fact.company for fact in person.employers] == ["Acme", "Globex"]


@pytest.mark.parametrize(
    ("since", "name", "text", "now"),
    [
        (NOW - 900 * DAY, "Priya Menon", "also known as Priya Menon", "Priya Nair"),
        (NOW, "Priya Menon", "now called Priya Menon", "Priya Menon"),
        (None, "Priya Menon", "now called Priya Menon", "Priya Menon"),
    ],
)
def test_a_name_since_a_day(diary: Diary, since: Any, name: str, text: str, now: str) -> None:
    person = diary.log.people[str(diary.met().person)]
    assert change(diary, name=name, since=since).text == f"Changed: Priya Nair: {text}."
    assert {fact.name for fact in person.names} == {"Priya Nair", name}
    assert person.name == now


def test_an_employer_since_a_day(diary: Diary) -> None:
    person = diary.log.people[str(diary.met().person)]
    told = change(diary, employer="Initech", since=NOW - 900 * DAY, email="p@initech.example")
    assert told.text == "Changed: Priya Nair: was before at Initech; e-mail p@initech.example."
    assert [fact.company for fact in person.employers] == ["Initech", "Acme"]
    assert {fact.at for fact in told.facts} == {(NOW - 900 * DAY).astimezone(UTC)}


@pytest.mark.parametrize(
    "more",
    [{"since": NOW - DAY}, {"since": NOW - DAY, "role": "Engineer"}, {"since": NOW + 9 * DAY, "name": "P N"}],
)
def test_since_when_of_nothing_or_not_yet(diary: Diary, more: dict[str, Any]) -> None:
    diary.met()
    with pytest.raises(BadInput):
        change(diary, **more)


class TestWrong:
    @pytest.mark.parametrize("wrong", ["GLOBEX", "p@acme.example", "Priya Niar"])
    def test_it_is_taken_out_and_can_be_told_again(self, diary: Diary, wrong: str) -> None:
        met = diary.met(email="p@acme.example")
        for more in ({"employer": "Globex"}, {"name": "Priya Niar"}, {"name": "Priya Nair"}):
            change(diary, person={"person_id": met.person}, **more)
        by_id = {"person": {"person_id": met.person}}
        before = known(diary, met.person)
        told = change(diary, **by_id, wrong=wrong)
        assert told.text == f"Changed: Priya Nair: “{wrong}” is taken out."
        assert {word.casefold() for word in before - known(diary, met.person)} == {wrong.casefold()}
        with pytest.raises(NotFound, match="afterword show"):
            change(diary, **by_id, wrong=wrong)
        field = "email" if "@" in wrong else "employer" if wrong == "GLOBEX" else "name"
        change(diary, **by_id, **{field: wrong})
        assert wrong in known(diary, met.person)

    def test_the_only_name_needs_another(self, diary: Diary) -> None:
        diary.met("Priya Niar")
        person = {"person": {"name": "Priya Niar"}}
        with pytest.raises(BadInput, match="only name") as refusal:
            change(diary, **person, wrong="Priya Niar")
        assert refusal.value.field == "wrong"
        told = change(diary, **person, wrong="Priya Niar", name="Priya Nair")
        assert told.text == "Changed: Priya Niar: “Priya Niar” is taken out; now called Priya Nair."
        assert [[fact.name for fact in person.names] for person in diary.log.people.values()] == [
            ["Priya Nair"]
        ]


def known(diary: Diary, person: str | None) -> set[str]:
    found = diary.log.people[str(person)]
    names = [fact.name for fact in found.names] + [fact.company for fact in found.employers]
    return {*names, *(fact.email for fact in found.addresses)}


def test_anothers_profile(diary: Diary) -> None:
    diary.met()
    diary.met("Tomáš Dvořák", linkedin="linkedin.com/in/td")
    with pytest.raises(Conflict, match="Tomáš Dvořák's in your log"):
        change(diary, linkedin="linkedin.com/in/td")


class TestApplication:
    def test_which_one_is_asked(self, diary: Diary) -> None:
        made = [diary.met(role=role) for role in ("Engineer", "Manager")]
        with pytest.raises(Ambiguous, match="several applications") as asked:
            change(diary, role="Director")
        assert ids(asked) == [entry.application for entry in made]
        change(diary, role="Director", application_id=made[1].application)
        assert [diary.log.applications[str(entry.application)].role for entry in made] == [
            "Engineer",
            "Director",
        ]

    def test_there_is_none(self, diary: Diary) -> None:
        diary.met(as_="contact")
        with pytest.raises(NotFound, match="in no application"):
            change(diary, **{"as": "panel"})

    def test_the_involvement(self, diary: Diary) -> None:
        met = diary.met()
        change(diary, **{"as": "coordinator"})
        known = diary.log.involvement(str(met.person), str(met.application), diary.now)
        assert known is InvolvementKind.COORDINATOR


class TestInterview:
    def test_the_next_one_is_meant_else_the_last(self, diary: Diary) -> None:
        for start in (NOW - 9 * DAY, NOW - 2 * DAY, THURSDAY + DAY, THURSDAY):
            diary.met(starts_at=start)
        moved = change(diary, interview={"starts_at": THURSDAY + timedelta(hours=1)})
        assert "Thursday 26 November at 16:00" in moved.text
        diary.now += 30 * DAY
        assert "Friday 27 November" in change(diary, interview={"status": "no_show"}).text

    def test_one_by_its_id(self, diary: Diary) -> None:
        first = diary.met(starts_at=THURSDAY)
        diary.met(starts_at=NOW + DAY)
        change(diary, interview={"interview_id": first.interview, "minutes": 90})
        assert diary.log.interviews[str(first.interview)].schedule(diary.now).minutes == 90

    def test_a_moved_round_is_on_again(self, diary: Diary) -> None:
        met = diary.met(starts_at=THURSDAY)
        round = diary.log.interviews[str(met.interview)]
        change(diary, interview={"status": "cancelled"})
        assert round.status(diary.now) is InterviewStatus.CANCELLED
        change(diary, interview={"interview_id": met.interview, "starts_at": THURSDAY + DAY})
        assert round.status(diary.now) is InterviewStatus.SCHEDULED
        assert round.schedule(diary.now).starts_at == (THURSDAY + DAY).astimezone(UTC)

    def test_logging_a_cancelled_round_again_puts_it_on_again(self, diary: Diary) -> None:
        met = diary.met(starts_at=THURSDAY)
        change(diary, interview={"status": "cancelled"})
        again = diary.met(starts_at=THURSDAY)
        assert again.interview == met.interview
        assert diary.log.interviews[str(met.interview)].status(diary.now) is InterviewStatus.SCHEDULED

    @pytest.mark.parametrize("status", ["done", "no_show"])
    def test_it_cannot_be_over_before_it_begins(self, diary: Diary, status: str) -> None:
        diary.met(starts_at=THURSDAY)
        text = (
            "That round is on Thursday 26 November at 15:00: "
            "it cannot be done or missed before it begins. Tell it afterwards."
        )
        with pytest.raises(BadInput) as refusal:
            change(diary, interview={"status": status})
        assert (refusal.value.text, refusal.value.field) == (text, "status")

    def test_what_is_over_is_not_moved_ahead(self, diary: Diary) -> None:
        diary.met(starts_at=NOW - DAY)
        with pytest.raises(BadInput, match="That round is over") as refusal:
            change(diary, interview={"starts_at": THURSDAY})
        assert refusal.value.field == "starts_at"
        assert change(diary, interview={"starts_at": NOW - 2 * DAY}).facts, "a slip of the day"

    def test_a_round_to_which_somebody_did_not_come_is_moved(self, diary: Diary) -> None:
        diary.met(starts_at=NOW - DAY)
        change(diary, interview={"status": "no_show"})
        assert change(diary, interview={"starts_at": THURSDAY}).facts

    @pytest.mark.parametrize(
        ("others", "too"),
        [
            (["Tomáš Dvořák"], ", for Tomáš Dvořák as well."),
            (
                ["Tomáš Dvořák", "Mia Sato", "Jonas Weber"],
                ", for Tomáš Dvořák, Mia Sato and Jonas Weber as well.",
            ),
        ],
    )
    def test_a_panel_is_told_whom_else_it_changes_for(
        self, diary: Diary, others: list[str], too: str
    ) -> None:
        for name in ("Priya Nair", *others):
            diary.met(name, starts_at=THURSDAY)
        moved = change(diary, interview={"starts_at": THURSDAY + DAY})
        assert moved.text == f"Changed: Priya Nair: the round is Friday 27 November at 15:00{too}"
        cancelled = change(diary, interview={"status": "cancelled"})
        assert cancelled.text.endswith(f"at 15:00: cancelled{too}")

    @pytest.mark.parametrize("interview", [{"status": "done"}, {"interview_id": "00000000000000ff"}])
    def test_there_is_none(self, diary: Diary, interview: dict[str, Any]) -> None:
        diary.met()
        with pytest.raises(NotFound):
            change(diary, interview=interview)

    @pytest.mark.parametrize("interview", [{"starts_at": NOW.replace(year=1889)}, {"zone": "Moon/Crater"}])
    def test_an_impossible_time(self, diary: Diary, interview: dict[str, Any]) -> None:
        diary.met(starts_at=THURSDAY)
        with pytest.raises(BadInput):
            change(diary, interview=interview)
