"""What is kept for notes to a person: a language, a register, a text of the user's own."""

import pytest

from afterword import record
from afterword.contract import InvitationRequest, NoteRequest, PersonRef
from afterword.errors import BadInput, NotFound
from afterword.record import Entry
from afterword.verdict.facts import Drafted, Invited, Spoken
from afterword.verdict.note.language import language_of
from afterword.words import InvitationStep
from tests.record.diary import DAY, ZONE, Diary

PRIYA = PersonRef(name="Priya")


def speak(diary: Diary, language: str | None = None, register: str | None = None) -> Entry:
    request = NoteRequest.model_validate({"person": PRIYA, "language": language, "register": register})
    return kept(diary, record.speech(request, diary.log, diary.now, ZONE, str))


def write(diary: Diary, text: str | None = None, fresh: bool = False, language: str = "de") -> Entry:
    request = NoteRequest(person=PRIYA, text=text, fresh=fresh)
    return kept(diary, record.draft(request, diary.log, diary.now, lambda _: language_of(language)))


def kept(diary: Diary, entry: Entry) -> Entry:
    for fact in entry.facts:
        diary.log.add(fact)
    diary.now = diary.now.replace(minute=diary.now.minute + 1)
    return entry


@pytest.fixture
def met(diary: Diary) -> Diary:
    diary.met()
    return diary


def wish(entry: Entry) -> tuple[str | None, str | None]:
    [fact] = entry.facts
    assert isinstance(fact, Spoken)
    return fact.language, fact.register


class TestLanguage:
    def test_by_its_own_code(self, met: Diary) -> None:
        entry = speak(met, "de_AT", "formal")
        assert wish(entry) == ("de", "formal")
        assert entry.text == "Noted: notes to Priya Nair are in Deutsch (Sie)."

    def test_without_a_register_it_is_the_usual_one(self, met: Diary) -> None:
        assert speak(met, "fr").text == "Noted: notes to Priya Nair are in Français."

    def test_a_register_of_its_own(self, met: Diary) -> None:
        speak(met, "de")
        assert wish(speak(met, None, "informal")) == ("de", "informal")
        assert speak(met, "de").facts == (), "the register stays where the language does"
        assert wish(speak(met, "fr")) == ("fr", None)

    def test_a_register_in_whatever_language(self, met: Diary) -> None:
        entry = speak(met, None, "informal")
        assert wish(entry) == (None, "informal")
        assert entry.text.endswith("are in the language of their profile, else yours, informal.")

    def test_the_way_back(self, met: Diary) -> None:
        speak(met, "de", "informal")
        assert wish(speak(met, "auto")) == (None, None)
        assert speak(met, "auto").text.startswith("So it is already: ")

    def test_one_there_is_none_of(self, met: Diary) -> None:
        with pytest.raises(BadInput, match="No notes in “tlh” yet"):
            speak(met, "tlh")

    def test_nothing_to_keep(self, met: Diary) -> None:
        with pytest.raises(BadInput, match="Say what to keep"):
            speak(met)

    def test_nobody(self, diary: Diary) -> None:
        with pytest.raises(NotFound):
            speak(diary, "de")


class TestText:
    def test_as_it_was_written(self, met: Diary) -> None:
        entry = write(met, " Liebe Priya, \n\n danke! \u202e ")
        [fact] = entry.facts
        assert isinstance(fact, Drafted)
        assert (fact.text, fact.language, fact.register) == ("Liebe Priya,\n\ndanke!", "de", "formal")
        assert entry.text == "Your text for Priya Nair is kept until you send it."

    def test_the_same_again_adds_nothing(self, met: Diary) -> None:
        write(met, "Danke!")
        assert write(met, "Danke!").text == "Your text for Priya Nair is kept already."
        assert write(met, "Danke!", language="nl").facts
        assert write(met, "Danke sehr!", language="nl").facts

    def test_back_to_our_draft(self, met: Diary) -> None:
        assert write(met, fresh=True).text == "The note to Priya Nair is Afterword's draft already."
        write(met, "Danke!")
        entry = write(met, fresh=True)
        assert entry.text == "The note to Priya Nair is Afterword's draft again."
        assert isinstance(entry.facts[0], Drafted)
        assert entry.facts[0].text is None

    @pytest.mark.parametrize(("text", "fresh"), [("", False), (" \n ", False), ("Danke!", True)])
    def test_what_cannot_be_kept(self, met: Diary, text: str, fresh: bool) -> None:
        with pytest.raises(BadInput):
            write(met, text, fresh)


class TestSent:
    """The text that is kept is the one that was sent."""

    def sent(self, diary: Diary, step: InvitationStep = InvitationStep.SENT, **more: object) -> Invited:
        entry = diary.make(InvitationRequest.model_validate({"person": PRIYA, "step": step, **more}))
        self.text = entry.text
        [fact] = entry.facts
        assert isinstance(fact, Invited)
        return fact

    def test_without_being_told_again(self, met: Diary) -> None:
        write(met, "Danke für die Gartenroboter!")
        assert self.sent(met).note == "Danke für die Gartenroboter!"
        assert self.text == "Noted: you invited Priya Nair, with the text that you kept."

    def test_what_is_told_goes_first(self, met: Diary) -> None:
        write(met, "Danke!")
        assert self.sent(met, note="Thanks!").note == "Thanks!"
        assert self.text == "Noted: you invited Priya Nair."
        assert self.sent(met, note="").note is None
        assert self.sent(met, InvitationStep.RECEIVED).note is None

    def test_nothing_is_kept(self, met: Diary) -> None:
        assert self.sent(met).note is None
        write(met, "Danke!")
        write(met, fresh=True)
        assert self.sent(met).note is None

    def test_on_a_day(self, met: Diary) -> None:
        write(met, "Danke!")
        assert self.sent(met, on=met.now.replace(hour=0)).note == "Danke!"
        assert self.sent(met, on=met.now - DAY).note is None, "it was written a day later"

    def test_a_text_that_was_sent_once_is_not_sent_again(self, met: Diary) -> None:
        write(met, "Danke!")
        met.log.add(self.sent(met))
        met.now += DAY
        assert met.make(InvitationRequest(person=PRIYA, step=InvitationStep.SENT)).facts == ()
