"""The note route and what it keeps: languages, the user's own text, and the way back of each."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.companion import Companion

PRIYA = {"person": {"name": "Priya Nair"}}
TEXT = "Liebe Frau Nair, danke für den Nachmittag mit den Zahlungen!"


@pytest.fixture
def told(companion: Companion) -> Companion:
    """The process with Priya at Acme is over."""
    companion.ok("log", {"name": "Priya Nair", "company": "Acme"})
    companion.ok("outcome", {"company": "Acme", "status": "rejected"})
    return companion


def note(companion: Companion, **ask: Any) -> dict[str, Any]:
    return companion.ok("note", PRIYA | ask)


def of_verdict(companion: Companion, **ask: Any) -> dict[str, Any]:
    found: dict[str, Any] = companion.ok("verdict", {"name": "Priya Nair", "company": "Acme", **ask})["note"]
    return found


def spoken(note: dict[str, Any]) -> tuple[str, str]:
    return note["language"], note["register"]


def test_asked_for_then_the_persons_then_the_pages_then_the_users(told: Companion) -> None:
    assert spoken(of_verdict(told)) == ("en", "neutral")
    told.ok("language", {"language": "it"})
    assert spoken(of_verdict(told)) == ("it", "formal")
    assert spoken(of_verdict(told, language="de_DE")) == ("de", "formal")
    assert spoken(of_verdict(told, language="tlh-Latn")) == ("it", "formal")
    kept = note(told, language="fr", register="informal", keep=True)
    assert (kept["own"], kept["kept"]["text"]) == (
        {"language": "fr", "register": "informal"},
        "Noted: notes to Priya Nair are in Français (tu).",
    )
    assert spoken(of_verdict(told, language="de_DE")) == ("fr", "informal")
    assert spoken(note(told, page_language="de_DE")["note"]) == ("fr", "informal")
    assert spoken(note(told, language="pl")["note"]) == ("pl", "formal")
    assert spoken(note(told, language="auto", page_language="de_DE")["note"]) == ("de", "formal")
    assert spoken(note(told, language="auto")["note"]) == ("it", "formal")
    assert spoken(note(told, page_language="de_DE", register="formal")["note"]) == ("fr", "formal")


def test_the_persons_language_is_shown_taken_back_and_left_to_the_page(told: Companion) -> None:
    kept = note(told, language="de", keep=True)["kept"]
    assert told.ok("show", PRIYA)["language"] == {"language": "de", "register": None}
    undone = told.ok("undo", {"revision": kept["undo"]})
    assert undone["text"] == "Taken back: the language of notes (Priya Nair)."
    assert told.ok("show", PRIYA)["language"] is None
    note(told, language="de", keep=True)
    assert note(told, language="auto", keep=True)["own"] is None
    assert note(told, language="auto", keep=True)["kept"]["undo"] is None


def test_only_keeping_keeps(told: Companion) -> None:
    before = told.ok("list")["revision"]
    note(told, language="de", register="informal")
    note(told, text=TEXT)
    assert told.ok("list")["revision"] == before
    assert note(told)["own"] is None


@pytest.mark.parametrize(
    ("ask", "field"),
    [({}, "keep"), ({"language": "tlh"}, "language"), ({"text": " "}, "text"),
     ({"text": TEXT, "fresh": True}, "fresh"), ({"text": TEXT, "language": "tlh"}, "language")],
)  # fmt: skip
def test_what_cannot_be_kept(told: Companion, ask: dict[str, Any], field: str) -> None:
    before = told.ok("list")["revision"]
    status, reply = told.call("note", PRIYA | ask | {"keep": True})
    assert (status, reply["error"]["code"], reply["error"]["field"]) == (400, "bad_input", field)
    assert told.ok("list")["revision"] == before


def test_a_text_of_the_users_own(told: Companion) -> None:
    kept = note(told, text=TEXT, language="de", keep=True)
    assert (kept["note"]["text"], kept["note"]["edited"], kept["own"]) == (TEXT, True, None)
    assert of_verdict(told) == kept["note"], "in its own language, whatever the page's is"
    assert note(told, language="de")["note"] == kept["note"]
    assert told.ok("show", PRIYA)["draft"] == TEXT
    assert not note(told, text=TEXT)["note"]["edited"], "only checked"
    for other in ({"fresh": True}, {"detail": "the piano"}, {"language": "fr"}, {"register": "informal"}):
        assert not note(told, **other)["note"]["edited"]
    assert of_verdict(told)["edited"]


def test_a_text_of_the_users_own_ends(told: Companion) -> None:
    note(told, text=TEXT, language="de", keep=True)
    back = note(told, fresh=True, keep=True)
    assert (back["note"]["edited"], of_verdict(told)["edited"]) == (False, False)
    told.ok("undo", {"revision": back["kept"]["undo"]})
    assert of_verdict(told)["text"] == TEXT
    assert told.ok("undo")["text"] == "Taken back: your own text of a note (Priya Nair)."
    assert told.ok("show", PRIYA)["draft"] is None
    note(told, text=TEXT, keep=True)
    told.ok("invitation", PRIYA | {"step": "sent", "note": TEXT})
    assert told.ok("show", PRIYA)["draft"] is None


def test_no_word_of_it_is_in_the_log_file(told: Companion) -> None:
    note(told, text=TEXT, keep=True)
    assert "Zahlungen" not in (told.home / "log" / "afterword.log").read_text(encoding="utf-8")


def log_talk(companion: Companion, hours: float, **more: str) -> None:
    """With Priya, beginning in so many hours."""
    start = datetime.now(UTC) + timedelta(hours=hours)
    companion.ok("log", {"name": "Priya Nair", "company": "Acme", "starts_at": start.isoformat(), **more})


def asked(companion: Companion, **at: str) -> Any:
    [row] = companion.ok("list", at)["people"]
    assert row["asks"] == companion.ok("show", PRIYA | at)["asks"]
    return row["asks"]


def test_what_to_remember_is_asked_once_the_talk_is_over(companion: Companion) -> None:
    log_talk(companion, -2)
    question = asked(companion)
    assert question["text"] == "What do you want to remember of your talk with Priya?"
    reply = note(companion, detail="her garden robots", remember=True)
    assert reply["details"] == ["her garden robots"]
    assert asked(companion) is None
    companion.ok("undo")
    assert asked(companion) == question


def test_what_was_noted_before_is_offered(companion: Companion) -> None:
    log_talk(companion, 2, topics="the payments outage")
    note(companion, detail="her garden robots", remember=True)
    assert asked(companion) is None
    later = (datetime.now(UTC) + timedelta(hours=4)).isoformat()
    assert asked(companion, at=later)["details"] == ["her garden robots", "the payments outage"]


def own(companion: Companion, **ask: Any) -> Any:
    return companion.ok("language", ask)["own"]


def test_the_users_own_language_is_kept_until_it_is_taken_back(told: Companion) -> None:
    assert own(told) is None
    assert own(told, language="de_AT") == {"language": "de", "register": None}
    assert own(told, register="informal") == {"language": "de", "register": "informal"}
    told.stop()
    told.start()
    assert own(told) == {"language": "de", "register": "informal"}
    assert spoken(of_verdict(told)) == ("de", "informal")
    assert own(told, language="auto", register="informal") == {"language": None, "register": "informal"}
    assert own(told, language="auto") is None
    assert spoken(of_verdict(told)) == ("en", "neutral")
    assert {row["code"] for row in told.ok("language")["languages"]} >= {"de", "en", "zh-Hant"}


def test_another_language_wakes_whoever_watches(told: Companion) -> None:
    before = told.ok("list")["revision"]
    told.ok("language", {"language": "de"})
    assert told.ok("watch", {"revision": before, "seconds": 20})["revision"] == before + 1


def test_a_language_of_ones_own_that_there_is_none_of(told: Companion) -> None:
    status, reply = told.call("language", {"language": "tlh"})
    assert (status, reply["error"]["field"]) == (400, "language")
    assert own(told) is None


def test_what_is_announced_may_be_named(told: Companion) -> None:
    text = "Hi Priya, I accepted the offer, and the piano in your lobby helped."
    for more, found in (({}, ["names_offer"]), ({"announced": True}, [])):
        told.ok("outcome", {"company": "Acme", "status": "accepted"} | more)
        assert [finding["rule"] for finding in note(told, text=text)["note"]["findings"]] == found
    [row] = told.ok("show", PRIYA)["applications"]
    assert (row["status"], row["announced"]) == ("accepted", True)
    assert told.ok("show", PRIYA)["history"][-1]["text"] == "Acme: announced"
    told.ok("undo")
    assert note(told, text=text)["note"]["findings"]


def test_the_advice_is_in_the_users_language_not_the_persons(told: Companion) -> None:
    note(told, language="ja", keep=True)
    assert note(told, letter="withdrew")["letter"]["language"] == "en"
    assert note(told, letter="withdrew", language="fr")["letter"]["language"] == "fr"
    told.ok("language", {"language": "de"})
    assert note(told, letter="withdrew", language="auto")["letter"]["language"] == "de"
    assert note(told, letter="reply")["letter"]["language"] == "ja"
