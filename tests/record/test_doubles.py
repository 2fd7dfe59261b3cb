"""Who may be in the log twice."""

import pytest

from afterword.contract import MergeRequest, PersonRef
from afterword.record import doubles
from afterword.verdict.facts import Apart, Fact
from afterword.verdict.log import Log
from tests.record.diary import Diary


def pairs(diary: Diary, most: int = 10) -> list[tuple[str, str]]:
    return [(double.one.name, double.other.name) for double in doubles(diary.log.told, most).pairs]


def unasked(diary: Diary) -> list[Fact]:
    """As if they had come from elsewhere, and nobody had said that they are two."""
    return [fact for fact in diary.log.told if not isinstance(fact, Apart)]


@pytest.fixture
def alone(diary: Diary) -> Diary:
    """Three who are three."""
    diary.met("Priya Nair", "Acme")
    diary.met("Tomáš Dvořák", "Acme", email="jobs@acme.example")
    diary.met("Zoe Quist", "Globex", email="JOBS@acme.example")
    return diary


def test_nobody_is(alone: Diary) -> None:
    assert pairs(alone) == []


@pytest.mark.parametrize(
    ("name", "company", "more", "why"),
    [
        ("Priya Nair", "Globex", {"email": "priya@acme.example"}, "same e-mail address: priya@acme.example"),
        (
            "Priyanka Nair",
            "Globex",
            {"email": "PRIYA@acme.example"},
            "same e-mail address: priya@acme.example",
        ),
        ("NAIR, Priya", "Acme Inc.", {}, "same name, same company: Acme"),
    ],
)
def test_two_may_be_one(alone: Diary, name: str, company: str, more: dict[str, str], why: str) -> None:
    first = alone.met("Priya Nair", "Acme", email="priya@acme.example").person
    other = alone.met(name, company, new_person=True, **more).person
    [double] = doubles(unasked(alone), 10).pairs
    assert {double.one.id, double.other.id} == {first, other}
    assert double.why == why


def test_a_nickname_at_the_same_company(diary: Diary) -> None:
    diary.met("Elizabeth Brown", "Acme")
    diary.met("Liz Brown", "Acme", new_person=True)
    [double] = doubles(unasked(diary), 10).pairs
    assert [double.one.name, double.other.name] == ["Elizabeth Brown", "Liz Brown"]
    assert double.why


def test_who_was_said_to_be_new_is_not_listed(alone: Diary) -> None:
    alone.met("Priya Nair", "Acme", new_person=True)
    assert pairs(alone) == []


def test_who_have_a_profile_each_are_two(alone: Diary) -> None:
    alone.met("Priya Nair", "Acme", linkedin="linkedin.com/in/pn")
    alone.met("Priya Nair", "Acme", linkedin="linkedin.com/in/other-pn", new_person=True)
    assert doubles(unasked(alone), 10).pairs == []


def test_joined_or_told_apart_they_are_listed_no_more(diary: Diary) -> None:
    ids = [diary.met(name, "Acme", new_person=True).person for name in ("Elizabeth Brown", "Liz Brown")]
    person, other = (PersonRef(person_id=id) for id in ids)
    told = unasked(diary)
    for same in (True, False):
        diary.log = Log(told)
        assert len(pairs(diary)) == 1
        entry = diary.tell(MergeRequest(person=person, other=other, same=same))
        assert pairs(diary) == []
    assert entry.text == "Noted: Elizabeth Brown and Liz Brown are two people."
    assert diary.tell(MergeRequest(person=person, other=other, same=False)).facts == ()


def test_only_so_many_are_listed(diary: Diary) -> None:
    for company in ("Acme", "Globex", "Initech"):
        for _ in range(3):
            diary.met("Priya Nair", company, new_person=True)
    found = doubles(unasked(diary), 4)
    assert (len(found.pairs), found.more) == (4, 5)
    assert doubles(unasked(diary), 9).more == 0
