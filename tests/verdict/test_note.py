"""The note of a verdict: in which language, and the user's own text in place of a draft."""

from datetime import datetime

import pytest

from afterword.contract.verdict import Note
from afterword.verdict.decide import decide
from afterword.verdict.facts import Drafted, Spoken
from afterword.verdict.note import Wish
from tests.verdict.worlds import ARTICLE, NOW, PRIYA, PRIYAS_PROFILE, World, days, met

PAGE, OWN = Wish("fr_FR"), Wish("it", "informal")
TEXT = "Liebe Frau Nair, danke für den Nachmittag mit den Zahlungen!"
DRAFT = Drafted(at=NOW - days(2), person=PRIYA, text=TEXT, language="de", register="formal")


def rejected() -> World:
    return met().stands("rejected", NOW - days(3))


def note_of(world: World, *wishes: Wish, now: datetime = NOW) -> Note:
    note = decide(PRIYAS_PROFILE, world.log, ARTICLE, now, 200, wishes).note
    assert note is not None
    return note


def speaks(language: str | None, register: str | None = None, ago: float = 1) -> Spoken:
    return Spoken(at=NOW - days(ago), person=PRIYA, language=language, register=register)


@pytest.mark.parametrize(
    ("kept", "wishes", "language", "register"),
    [
        ([], [], "en", "neutral"),
        ([], [OWN], "it", "informal"),
        ([], [PAGE, OWN], "fr", "formal"),
        ([speaks("de")], [PAGE, OWN], "de", "formal"),
        ([speaks("de"), speaks(None, ago=0.5)], [PAGE, OWN], "fr", "formal"),
        ([speaks(None, "informal")], [PAGE], "fr", "informal"),
        ([speaks("of_tomorrow")], [Wish("klingon"), OWN], "it", "informal"),
    ],
)
def test_the_persons_language_then_the_pages_then_the_users(
    kept: list[Spoken], wishes: list[Wish], language: str, register: str
) -> None:
    note = note_of(rejected().tell(*kept), *wishes)
    assert (note.language, note.register_) == (language, register)


def test_a_language_counts_from_the_day_it_was_told() -> None:
    world = rejected().tell(speaks("de"))
    assert note_of(world, now=NOW - days(2)).language == "en"


def test_the_users_own_text_is_the_note() -> None:
    note = note_of(rejected().tell(DRAFT), PAGE, OWN)
    assert (note.text, note.edited, note.length) == (TEXT, True, len(TEXT))
    assert (note.language, note.register_, note.detail_needed) == ("de", "formal", False)


def test_its_findings_are_live() -> None:
    world = rejected().tell(Drafted(at=NOW, person=PRIYA, text="Thank you, Priya, let's keep in touch."))
    assert [finding.rule for finding in note_of(world).findings] == ["no_detail"]
    assert note_of(world).detail_needed


def test_before_it_was_kept_the_note_is_ours() -> None:
    assert not note_of(rejected().tell(DRAFT), now=NOW - days(2.5)).edited


@pytest.mark.parametrize(
    "later", [Drafted(at=NOW, person=PRIYA), speaks("fr")], ids=["back to our draft", "another language"]
)
def test_what_ends_it(later: Drafted | Spoken) -> None:
    assert not note_of(rejected().tell(DRAFT, later)).edited


def test_a_language_chosen_before_it_does_not() -> None:
    assert note_of(rejected().tell(speaks("fr", ago=2.5), DRAFT)).edited


def test_a_sent_invitation_ends_it() -> None:
    sent = rejected().tell(DRAFT).invitation("sent", NOW - days(1)).invitation("withdrawn", NOW)
    assert not note_of(sent, now=NOW + days(30)).edited
    other_way = rejected().tell(DRAFT).invitation("withdrawn", NOW - days(1))
    assert note_of(other_way, now=NOW + days(30)).edited
