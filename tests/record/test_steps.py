"""Suggestions, invitations, confirmations and details."""

from typing import Any

import pytest

from afterword.contract import (
    ConfirmRequest,
    InvitationRequest,
    NoteRequest,
    PersonRef,
    Profile,
    SuggestedRequest,
)
from afterword.errors import BadInput, Conflict, NotFound
from afterword.record import Entry
from afterword.verdict.facts import Invited, Linked, Remembered, RuledOut, Suggested
from afterword.verdict.identify import identify
from afterword.words import MatchKind
from tests.record.diary import DAY, NOW, THURSDAY, Diary

PRIYA = PersonRef(name="Priya")


class TestSuggested:
    def test_with_their_words(self, diary: Diary) -> None:
        met = diary.met()
        entry = diary.tell(SuggestedRequest(person=PRIYA, on=NOW - DAY, words=" let's  connect! "))
        assert entry.text == "Noted: Priya Nair suggested connecting on Sunday 22 November."
        assert entry.facts == (Suggested(at=NOW - DAY, person=str(met.person), words="let's connect!"),)

    @pytest.mark.parametrize(("words", "new"), [(None, False), ("yes", False), ("no", True)])
    def test_a_second_click_adds_nothing(self, diary: Diary, words: str | None, new: bool) -> None:
        diary.met()
        diary.tell(SuggestedRequest(person=PRIYA, words="yes"))
        assert bool(diary.tell(SuggestedRequest(person=PRIYA, words=words)).facts) is new

    def test_another_day_is_another_suggestion(self, diary: Diary) -> None:
        diary.met()
        diary.tell(SuggestedRequest(person=PRIYA, on=NOW - DAY))
        assert diary.tell(SuggestedRequest(person=PRIYA)).facts

    def test_a_day_to_come(self, diary: Diary) -> None:
        diary.met()
        with pytest.raises(BadInput, match="still to come"):
            diary.tell(SuggestedRequest(person=PRIYA, on=NOW + DAY))


class TestInvitation:
    def step(self, diary: Diary, step: str, **more: Any) -> Entry:
        return diary.tell(InvitationRequest.model_validate({"person": PRIYA, "step": step} | more))

    @pytest.mark.parametrize(
        ("step", "text"),
        [
            ("sent", "Noted: you invited Priya Nair."),
            ("received", "Noted: Priya Nair invited you."),
            ("accepted", "Noted: you and Priya Nair are connected."),
        ],
    )
    def test_each_step_is_noted_once_even_if_no_other_is_known(
        self, diary: Diary, step: str, text: str
    ) -> None:
        met = diary.met()
        entry = self.step(diary, step, note="Thank you")
        assert entry.text == text
        [fact] = entry.facts
        assert isinstance(fact, Invited)
        assert (fact.person, fact.step, fact.note) == (met.person, step, "Thank you")
        again = self.step(diary, step)
        assert (again.facts, again.text) == ((), text.replace("Noted", "Already noted"))

    @pytest.mark.parametrize("end", ["accepted", "withdrawn"])
    @pytest.mark.parametrize("beginning", ["sent", "received"])
    def test_no_end_before_the_beginning(self, diary: Diary, beginning: str, end: str) -> None:
        diary.met()
        self.step(diary, beginning, on=NOW - 2 * DAY)
        with pytest.raises(BadInput, match="The invitation is of Saturday 21 November only") as refusal:
            self.step(diary, end, on=NOW - 3 * DAY)
        assert refusal.value.field == "on"
        assert self.step(diary, end, on=NOW - DAY).facts

    def test_a_connection_is_not_invited(self, diary: Diary) -> None:
        diary.met()
        self.step(diary, "accepted")
        with pytest.raises(Conflict, match="You and Priya Nair are connected already"):
            self.step(diary, "sent")

    @pytest.mark.parametrize("beginning", ["sent", "received"])
    def test_only_an_invitation_that_is_known_is_withdrawn(self, diary: Diary, beginning: str) -> None:
        diary.met()
        with pytest.raises(Conflict, match="No invitation of yours to Priya Nair is in the log"):
            self.step(diary, "withdrawn")
        self.step(diary, beginning)
        said = self.step(diary, "withdrawn").text
        assert said == "Noted: the invitation between you and Priya Nair was withdrawn."
        assert self.step(diary, "withdrawn").text == said.replace("Noted", "Already noted")

    def test_a_second_invitation_after_a_withdrawn_one(self, diary: Diary) -> None:
        diary.met()
        for step, ago in (("sent", 60), ("withdrawn", 40), ("sent", 10), ("accepted", 1)):
            assert self.step(diary, step, on=NOW - ago * DAY).facts

    def test_the_day_told_is_read_back(self, diary: Diary) -> None:
        diary.met()
        said = self.step(diary, "sent", on=NOW - DAY).text
        assert said == "Noted: you invited Priya Nair on Sunday 22 November."

    def test_a_beginning_told_late(self, diary: Diary) -> None:
        diary.met()
        self.step(diary, "accepted", on=NOW - DAY)
        assert self.step(diary, "sent", on=NOW - 3 * DAY).facts


class TestConfirm:
    PROFILE = Profile(
        url="https://www.linkedin.com/in/Priya-N%C3%A4ir/", name="Priya N.", member_id="ACoAAB1"
    )

    def say(self, diary: Diary, person: str | None, same: bool, profile: Profile = PROFILE) -> Entry:
        return diary.tell(ConfirmRequest(person_id=str(person), profile=profile, same=same))

    def test_it_is_them(self, diary: Diary) -> None:
        met = diary.met()
        profile = Profile(url="https://www.linkedin.com/in/Priya-N%C3%A4ir/")
        entry = self.say(diary, met.person, True, profile)
        assert entry.text == "Noted: that profile is Priya Nair's."
        [fact] = entry.facts
        assert isinstance(fact, Linked)
        assert (fact.person, fact.slug, fact.member_id) == (met.person, "priya-näir", None)
        assert self.say(diary, met.person, True, profile).facts == ()

    def test_it_is_somebody_else(self, diary: Diary) -> None:
        met = diary.met()
        entry = self.say(diary, met.person, False)
        assert entry.text == "Noted: that profile is somebody else's, not Priya Nair's."
        assert [type(fact) for fact in entry.facts] == [RuledOut]

    def test_the_last_word_counts(self, diary: Diary) -> None:
        met = diary.met(company="Acme")
        for same in (True, False, True):
            self.say(diary, met.person, same)
            assert (identify(self.PROFILE, diary.log).kind is MatchKind.EXACT) is same

    def test_what_was_ruled_out_can_be_anothers(self, diary: Diary) -> None:
        priya, other = diary.met(), diary.met(company="Globex", new_person=True)
        self.say(diary, priya.person, True)
        self.say(diary, priya.person, False)
        self.say(diary, other.person, True)
        person = identify(self.PROFILE, diary.log).person
        assert person
        assert person.id == other.person

    def test_the_last_word_moves_it_to_another(self, diary: Diary) -> None:
        priya, tomas = diary.met(), diary.met("Tomáš Dvořák")
        self.say(diary, priya.person, True)
        moved = self.say(diary, tomas.person, True)
        assert moved.text == "Noted: that profile is Tomáš Dvořák's now, and no longer Priya Nair's."
        assert [type(fact) for fact in moved.facts] == [RuledOut, Linked]
        person = identify(self.PROFILE, diary.log).person
        assert person
        assert person.id == tomas.person
        assert self.say(diary, priya.person, False).facts == (), "that is known"
        self.say(diary, priya.person, True)
        assert identify(self.PROFILE, diary.log).person is diary.log.people[str(priya.person)]

    def test_the_ids_go_before_the_address_of_a_list(self, diary: Diary) -> None:
        met = diary.met()
        listed = Profile(url="https://www.linkedin.com/search/results/people/", slug="Priya-Nair")
        [fact] = self.say(diary, met.person, True, listed).facts
        assert isinstance(fact, Linked)
        assert fact.slug == "priya-nair"

    @pytest.mark.parametrize("profile", [Profile(name="Priya Nair"), Profile(url="https://example.com/in/x")])
    def test_nothing_to_link(self, diary: Diary, profile: Profile) -> None:
        met = diary.met()
        with pytest.raises(BadInput):
            self.say(diary, met.person, True, profile)

    def test_nobody(self, diary: Diary) -> None:
        with pytest.raises(NotFound):
            self.say(diary, "00000000000000ff", True)


def test_a_detail_is_remembered(diary: Diary) -> None:
    met = diary.met()
    entry = diary.tell(NoteRequest(person=PRIYA, detail=" her three\n\n\nquestions "))
    assert entry.facts == (
        Remembered(at=entry.facts[0].at, person=str(met.person), detail="her three\nquestions"),
    )
    assert diary.tell(NoteRequest(person=PRIYA, detail="her three\nquestions")).facts == ()
    assert diary.tell(NoteRequest(person=PRIYA, detail=" \n ")).facts == ()


def test_a_detail_of_a_talk_before_can_be_the_one_of_this(diary: Diary) -> None:
    detail = NoteRequest(person=PRIYA, detail="Kafka")
    diary.met(topics="Kafka", starts_at=THURSDAY)
    assert not diary.tell(detail).facts, "the talk is still to come"
    diary.now = THURSDAY + DAY
    assert diary.tell(detail).facts
    assert not diary.tell(detail).facts


def test_a_detail_told_again_is_the_last_one_again(diary: Diary) -> None:
    diary.met()
    for detail in ("the piano", "the garden", "the piano"):
        assert diary.tell(NoteRequest(person=PRIYA, detail=detail)).facts
    [person] = diary.log.people.values()
    assert [fact.detail for fact in person.details][-1] == "the piano"
