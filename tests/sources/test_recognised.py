"""Invented calendar files of many producers and languages, each with what is to be found in it."""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.sources.calendar.read import Context, calendar
from afterword.sources.recognise import Me

FILES = sorted((Path(__file__).parent / "calendars").glob("*.ics"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_found(file: Path) -> None:
    wanted = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    me = Me(frozenset({wanted["me"]}))
    (found,) = calendar(file.read_bytes(), file.name, Context(ZoneInfo("Europe/Berlin"), me))
    if "skip" in wanted:
        assert wanted["skip"] in (found.skip or ""), found
        return
    assert found.skip is None
    assert [[person.name, person.kind] for person in found.people] == wanted["people"]
    assert found.company == wanted["company"]
    assert found.starts_at == datetime.fromisoformat(wanted["starts_at"])
    for name in ("role", "round", "minutes"):
        assert getattr(found, name) == wanted.get(name, getattr(found, name))
    for name, slug in wanted.get("linkedin", {}).items():
        assert slug in str({person.name: person.linkedin for person in found.people}[name])
    assert found.why, found
