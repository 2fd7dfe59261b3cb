"""The lanes of a real log, by a real service."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.companion import Companion

NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def told(companion: Companion) -> Companion:
    """Two applications, of which one has ended."""
    for company, ago in (("Acme", 5), ("Globex", 9)):
        start = (NOW - timedelta(days=ago)).isoformat()
        companion.ok("log", {"name": f"Priya {company}", "company": company, "starts_at": start})
    companion.ok("outcome", {"company": "Globex", "status": "rejected"})
    return companion


def test_lanes(told: Companion) -> None:
    reply = told.ok("timeline")
    assert [(lane["company"], lane["status"]) for lane in reply["lanes"]] == [
        ("Acme", "open"),
        ("Globex", "rejected"),
    ]
    acme, globex = reply["lanes"]
    assert (acme["people"][0]["level"], acme["people"][0]["fine_from"]) == ("not_yet", None)
    assert acme["people"][0]["until"] == "Acme has decided"
    assert datetime.fromisoformat(globex["people"][0]["fine_from"]) >= NOW
    assert [span["status"] for span in globex["spans"]] == ["open", "rejected"]
    assert globex["spans"][0]["until"] == globex["spans"][1]["since"]
    assert acme["rounds"][0]["people"] == ["Priya Acme"]
    assert reply["since"] <= globex["rounds"][0]["starts_at"]
    assert reply["picture"] is None


def test_some_of_them_and_drawn(told: Companion) -> None:
    assert len(told.ok("timeline", {"open": True})["lanes"]) == 1
    only = told.ok("timeline", {"company": "globex gmbh", "draw": "svg"})
    assert [lane["company"] for lane in only["lanes"]] == ["Globex"]
    assert only["picture"].startswith("<svg ")
    assert told.ok("timeline", {"draw": "html"})["picture"].startswith("<!doctype html>")


def test_before_anything_was_told(companion: Companion) -> None:
    reply = companion.ok("timeline", {"draw": "svg"})
    assert reply["lanes"] == []
    assert "No application is in your log yet." in reply["picture"]
