"""Nobody is logged twice, and nobody is taken for another without a word."""

from typing import Any

import pytest

from afterword.contract import LogRequest
from afterword.errors import Ambiguous
from afterword.record import Told, known
from afterword.record.address import read
from afterword.verdict.facts import Apart
from tests.record.diary import Diary, ids


@pytest.fixture
def elizabeth(diary: Diary) -> str:
    """Elizabeth Brown, who recruits for Acme."""
    met = diary.met(
        "Elizabeth Brown", as_="recruiter_inhouse", email="eb@acme.example", linkedin="linkedin.com/in/eb"
    )
    return str(met.person)


@pytest.mark.parametrize(
    "told",
    [
        Told("Elizabeth Brown", "Acme"),
        Told("ELIZABETH BROWN, MBA", "Acme GmbH"),
        Told("Elizabeth Brown"),
        Told("Liz Brown", "Acme", "EB@acme.example"),
        Told("Beth Brown", "Globex", address=read("linkedin.com/in/EB")),
    ],
)
def test_what_is_certain_is_taken(diary: Diary, elizabeth: str, told: Told) -> None:
    found = known(told, diary.log)
    assert found.person
    assert found.person.id == elizabeth
    assert found.people == (found.person,)


@pytest.mark.parametrize(
    "told",
    [
        Told("Liz Brown", "Acme"),
        Told("Elizabeth Brown", "Globex"),
        Told("Tom Okafor", "Acme", address=read("linkedin.com/in/eb")),
    ],
)
def test_what_is_not_is_to_be_asked(diary: Diary, elizabeth: str, told: Told) -> None:
    found = known(told, diary.log)
    assert found.person is None
    assert [person.id for person in found.perhaps] == [elizabeth]
    assert found.people == found.perhaps


@pytest.mark.parametrize(
    "told", [Told("Tom Okafor", "Acme"), Told("Tom Okafor", "Acme", "eb@acme.example"), Told("🌟", "Acme")]
)
def test_anybody_else_is_new(diary: Diary, elizabeth: str, told: Told) -> None:
    assert known(told, diary.log) == (None, ())


def test_a_name_without_words_is_compared_as_it_stands(diary: Diary) -> None:
    blank = "\u3164\u3164"  # Hangul fillers: letters to Unicode, words to nobody
    met = diary.met(blank, "Acme")
    assert known(Told(blank, "Acme"), diary.log).person is diary.log.people[str(met.person)]
    assert known(Told(blank, "Globex"), diary.log) == (None, ())


def test_what_is_no_employer_is_compared_as_it_stands(diary: Diary) -> None:
    met = diary.met("Wei Wang", "Freelance")
    assert known(Told("Wei Wang", "freelance"), diary.log).person is diary.log.people[str(met.person)]
    assert known(Told("Wei Wang", "self-employed"), diary.log).person is None
    elsewhere = Told("Wei Wang", "Freelance", address=read("linkedin.com/in/wei-wang-3"))
    assert known(elsewhere, diary.log).person is None
    diary.met("Wei Wang", "Freelance", new_person=True)
    assert len(known(Told("Wei Wang", "Freelance"), diary.log).perhaps) == 2


class TestLogging:
    def test_a_nickname_is_asked_about(self, diary: Diary, elizabeth: str) -> None:
        with pytest.raises(Ambiguous) as asked:
            diary.met("Liz Brown")
        assert asked.value.text == "Is this Elizabeth Brown (Acme, in-house recruiter)?"
        assert (asked.value.field, ids(asked)) == ("person_id", [elizabeth])

    @pytest.mark.parametrize(("more", "is_her"), [({"person_id": True}, True), ({"new_person": True}, False)])
    def test_both_ways_out(self, diary: Diary, elizabeth: str, more: dict[str, Any], is_her: bool) -> None:
        more = {"person_id": elizabeth} if is_her else more
        entry = diary.tell(LogRequest(name="Liz Brown", company="Acme", **more))
        assert (entry.person == elizabeth) is is_her
        told = [fact.other for fact in entry.facts if isinstance(fact, Apart)]
        assert told == ([] if is_her else [elizabeth]), "that these are two is remembered"
        assert (frozenset((str(entry.person), elizabeth)) in diary.log.apart) is not is_her

    def test_several_are_listed(self, diary: Diary, elizabeth: str) -> None:
        diary.met("Elizabeth Brown", "Globex", new_person=True)
        with pytest.raises(
            Ambiguous, match=r"^Is Elizabeth Brown one of those you logged \(.+\), or somebody new\?$"
        ):
            diary.met("Elizabeth Brown", "Initech")

    def test_of_somebody_without_company_the_name_is_said(self, diary: Diary) -> None:
        diary.met("Elizabeth Brown", None, as_="contact")
        with pytest.raises(Ambiguous, match=r"^Is this Elizabeth Brown\?$"):
            diary.met("Liz Brown", None, as_="contact")
