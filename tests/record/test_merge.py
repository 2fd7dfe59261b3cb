"""Two entries made one: all see one person, and what is left as it is is not asked again."""

from typing import Any

import pytest

from afterword.contract import (
    DeclineRequest,
    LogRequest,
    MergeRequest,
    PersonRef,
    Profile,
    SuggestedRequest,
    UpdateRequest,
)
from afterword.errors import BadInput, NotFound
from afterword.record import Entry
from afterword.verdict.facts import Merged, Named
from afterword.verdict.identify import identify
from afterword.words import MatchKind
from tests.record.diary import DAY, THURSDAY, Diary


@pytest.fixture
def two(diary: Diary) -> tuple[str, str]:
    """Priya Nair of Acme, and P. Nair of Globex, told later."""
    first = diary.met(starts_at=THURSDAY, email="priya@acme.example", linkedin="linkedin.com/in/priya")
    other = diary.met(
        "P. Nair", "Globex", starts_at=THURSDAY + DAY, linkedin="linkedin.com/in/pnair", new_person=True
    )
    return str(first.person), str(other.person)


def join(diary: Diary, person: str, other: str) -> Entry:
    return diary.tell(MergeRequest(person=PersonRef(person_id=person), other=PersonRef(person_id=other)))


def test_they_are_one(diary: Diary, two: tuple[str, str]) -> None:
    entry = join(diary, *two)
    assert entry.text == "Priya Nair and P. Nair are one person in your log now."
    assert [type(fact) for fact in entry.facts] == [Merged, Named]
    [person] = diary.log.people.values()
    assert (person.id, person.name, person.employer) == (two[0], "Priya Nair", "Globex")
    assert {fact.name for fact in person.names} == {"Priya Nair", "P. Nair"}
    assert len(diary.log.applications_of(person.id)) == 2
    assert {p for i in diary.log.interviews.values() for p in i.schedule(diary.now).people} == {two[0]}
    for slug in ("priya", "pnair"):
        match = identify(Profile(slug=slug), diary.log)
        assert (match.kind, match.person) == (MatchKind.EXACT, person)


def test_the_name_that_is_the_last_anyway_is_not_told_again(diary: Diary, two: tuple[str, str]) -> None:
    assert [type(fact) for fact in join(diary, *two[::-1]).facts] == [Merged]
    assert [person.name for person in diary.log.people.values()] == ["P. Nair"]


def test_namesakes(diary: Diary) -> None:
    first, other = diary.met(), diary.met(company="Globex", new_person=True)
    text = join(diary, str(first.person), str(other.person)).text
    assert text == "The two called Priya Nair are one person in your log now."


def test_the_old_id_still_means_them(diary: Diary, two: tuple[str, str]) -> None:
    join(diary, *two)
    told = diary.tell(SuggestedRequest(person=PersonRef(person_id=two[1])))
    assert told.person == two[0]
    assert diary.tell(LogRequest(name="P. Nair", company="Initech", person_id=two[1])).person == two[0]


def test_three_by_either_way(diary: Diary, two: tuple[str, str]) -> None:
    third = str(diary.met("Priya N.", "Initech", new_person=True).person)
    join(diary, two[1], third)
    join(diary, *two)
    [person] = diary.log.people.values()
    assert person.id == two[0]
    assert all(diary.log.find(id) is person for id in (*two, third))


def test_two_in_one_round_are_one_in_it(diary: Diary) -> None:
    first = diary.met(starts_at=THURSDAY)
    other = diary.met("P. Nair", starts_at=THURSDAY, new_person=True)
    join(diary, str(first.person), str(other.person))
    [round] = diary.log.interviews.values()
    assert round.schedule(diary.now).people == (first.person,)


def test_what_was_taken_out_stays_out(diary: Diary, two: tuple[str, str]) -> None:
    diary.tell(UpdateRequest(person=PersonRef(person_id=two[0]), wrong="priya@acme.example"))
    join(diary, *two)
    assert not list(diary.log.people[two[0]].addresses)


@pytest.mark.parametrize("again", [(0, 0), (0, 1), (1, 0), (1, 1)])
def test_one_person_is_not_joined(diary: Diary, two: tuple[str, str], again: tuple[int, int]) -> None:
    join(diary, *two)
    with pytest.raises(BadInput, match="one person in your log: Priya Nair") as refusal:
        join(diary, two[again[0]], two[again[1]])
    assert refusal.value.field == "other"


def test_nobody_is_not_joined(diary: Diary, two: tuple[str, str]) -> None:
    with pytest.raises(NotFound):
        join(diary, two[0], "00000000000000ff")


class TestDecline:
    def say(self, diary: Diary, person: str, **what: Any) -> Entry:
        return diary.tell(DeclineRequest(person=PersonRef(person_id=person), **what))

    def test_a_name(self, diary: Diary, two: tuple[str, str]) -> None:
        entry = self.say(diary, two[0], kind="name", value="Priya Shah")
        assert entry.text == "Left as it is: Priya Nair. You will not be asked again."
        assert len(entry.facts) == 1
        assert self.say(diary, two[0], kind="name", value="PRIYA SHAH").facts == ()
        assert self.say(diary, two[0], kind="company", value="Priya Shah").facts

    def test_a_company(self, diary: Diary, two: tuple[str, str]) -> None:
        entry = self.say(diary, two[0], kind="company", value="Initech")
        assert entry.text == "Left as it is: Priya Nair at Acme. You will not be asked again."
        assert self.say(diary, two[0], kind="company", value="Initech Inc.").facts == ()

    def test_nothing_that_could_be_one(self, diary: Diary, two: tuple[str, str]) -> None:
        with pytest.raises(BadInput):
            self.say(diary, two[0], kind="name", value="…")
