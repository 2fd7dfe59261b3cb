"""What is due, by a real service: told, ticked off, undone, forgotten, and kept in a calendar file."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.companion import Companion, wait_for
from tests.service.paired import paired

NOW = datetime.now(UTC).replace(microsecond=0)
YESTERDAY = (NOW - timedelta(hours=20)).isoformat()
PANEL = ("Priya Nair", "Omar Haddad")


@pytest.fixture
def told(companion: Companion) -> Companion:
    """A panel of two, yesterday."""
    for name in PANEL:
        companion.ok("log", {"name": name, "company": "Acme", "as": "panel", "starts_at": YESTERDAY})
    return companion


def kinds(companion: Companion, **ask: Any) -> list[str]:
    return [row["kind"] for row in companion.ok("due", ask)["todos"]]


def test_what_is_due_and_what_is_to_come(told: Companion) -> None:
    reply = told.ok("due")
    first = reply["todos"][0]
    assert [row["kind"] for row in reply["todos"]] == ["thank_you", "detail"]
    assert [person["name"] for person in first["people"]] == list(PANEL)
    assert (first["state"], first["company"], len(first["commands"])) == ("now", "Acme", 2)
    assert first["why"]
    assert first["source_url"].startswith("https://")
    assert reply["later"] == 2
    assert datetime.fromisoformat(reply["next_at"]) > NOW
    assert kinds(told, all=True) == ["thank_you", "detail", "outcome_missing", "follow_up"]
    tomorrow = (NOW + timedelta(days=1)).isoformat()
    assert "outcome_missing" in kinds(told, at=tomorrow)


def test_ticked_off_and_taken_back(told: Companion) -> None:
    id = told.ok("due")["todos"][0]["id"]
    done = told.ok("todo", {"id": id, "step": "done"})
    assert done["text"].startswith("Done: Thank Priya Nair and Omar Haddad by mail")
    assert kinds(told) == ["detail"]
    shown = told.ok("show", {"person": {"name": "Omar Haddad"}})
    assert "Thank-you mail: done" in [fact["text"] for fact in shown["history"]]
    told.stop()
    told.start()
    assert kinds(told) == ["detail"]
    undone = told.ok("undo", {"revision": done["undo"]})
    assert undone["text"] == "Taken back: your word on a thing to do (Priya Nair, Omar Haddad, Acme)."
    assert kinds(told) == ["thank_you", "detail"]


def test_snoozed_is_to_come(told: Companion) -> None:
    id = told.ok("due")["todos"][1]["id"]
    until = (NOW + timedelta(hours=2)).isoformat()
    told.ok("todo", {"id": id, "step": "snoozed", "until": until})
    row = next(row for row in told.ok("due", {"all": True})["todos"] if row["id"] == id)
    assert row["state"] == "snoozed"
    assert datetime.fromisoformat(row["snoozed"]) == datetime.fromisoformat(until)


def test_refusals(told: Companion) -> None:
    status, reply = told.call("todo", {"id": "detail-0", "step": "done"})
    assert (status, reply["error"]["code"]) == (404, "not_found")
    id = told.ok("due")["todos"][0]["id"]
    status, reply = told.call("todo", {"id": id, "step": "snoozed", "until": YESTERDAY})
    assert (status, reply["error"]["field"]) == (400, "until")


def test_what_was_said_of_somebody_is_forgotten_with_them(told: Companion) -> None:
    told.ok("outcome", {"company": "Acme", "status": "rejected"})
    assert "may_connect" in kinds(told)
    for name in PANEL:
        told.ok("suggested", {"person": {"name": name}})
    for row in told.ok("due")["todos"]:
        told.ok("todo", {"id": row["id"], "step": "never"})
    for name in PANEL:
        told.ok("forget", {"person": {"name": name}})
    left = [row["kind"] for row in told.ok("due", {"all": True})["todos"]]
    assert left == []


def summaries(file: Path) -> list[str]:
    return [str(event["SUMMARY"]) for event in Calendar.from_ical(file.read_bytes()).walk("VEVENT")]


def test_the_calendar_file_follows_the_log(told: Companion, tmp_path: Path) -> None:
    file = tmp_path / "due.ics"
    reply = told.ok("feed", {"path": str(file)})
    assert reply == {
        "path": str(file),
        "ok": True,
        "text": f"{file} is kept up to date: let your calendar subscribe to it.",
    }
    assert file.stat().st_mode & 0o777 == 0o600
    assert len(summaries(file)) == 4
    id = told.ok("due")["todos"][0]["id"]
    told.ok("todo", {"id": id, "step": "done"})
    wait_for(lambda: len(summaries(file)) == 3)
    told.stop()
    file.unlink()
    told.start()
    wait_for(file.exists)
    assert told.ok("feed", {"off": True})["path"] is None
    assert not file.exists()
    told.stop()
    told.start()
    assert told.ok("feed")["text"] == "No calendar file is kept."


def test_a_calendar_file_that_cannot_be(told: Companion, tmp_path: Path) -> None:
    other = tmp_path / "mine.ics"
    other.write_text("BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n")
    for path, said in (
        (str(other), "is another program's file and was left as it is."),
        (str(tmp_path), "There can be no file"),
        (str(tmp_path / "none" / "due.ics"), "There can be no file"),
        ("due.ics", "There can be no file"),
    ):
        status, reply = told.call("feed", {"path": path})
        assert (status, reply["error"]["field"]) == (400, "path")
        assert said in reply["error"]["text"]
    assert "Somebody" in other.read_text()


def test_a_folder_that_is_gone_is_told(told: Companion, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    told.ok("feed", {"path": str(folder / "due.ics")})
    (folder / "due.ics").unlink()
    folder.rmdir()
    told.ok("suggested", {"person": {"name": "Omar Haddad"}})
    wait_for(lambda: not told.ok("feed")["ok"])
    checks = {check["name"]: check for check in told.ok("doctor")["checks"]}
    assert not checks["calendar"]["ok"]
    assert "its folder is gone" in checks["calendar"]["text"]
    assert checks["calendar"]["fix"]
    assert not folder.exists()


def test_only_a_terminal_names_the_file(told: Companion, tmp_path: Path) -> None:
    status, reply = paired(told).call("feed", {"path": str(tmp_path / "due.ics")})
    assert (status, reply["error"]["field"]) == (400, "path")
    assert list(tmp_path.glob("*.ics")) == []
