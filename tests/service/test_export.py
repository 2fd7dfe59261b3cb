"""The log as a file, by a real service: what was told, whatever was made of it since."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from afterword.contract import Export
from afterword.exports.read_back import facts_of
from afterword.store import Store
from afterword.vault import load
from afterword.words import ExportFormat
from tests.companion import Companion

SOON = (datetime.now(UTC) + timedelta(days=3)).replace(microsecond=0)


@pytest.fixture
def told(companion: Companion) -> Companion:
    """Two entries that are one person, one name that never was right, a policy and a language."""
    priya = companion.ok("log", {"name": "Priya Nair", "company": "Acme", "starts_at": SOON.isoformat()})
    other = companion.ok("log", {"name": "P. Nair", "company": "Globex", "new_person": True})
    refs = [{"person_id": reply["person"]["id"]} for reply in (priya, other)]
    companion.ok("update", {"person": refs[0], "name": "Priya Shah", "wrong": "Priya Nair"})
    companion.ok("merge", {"person": refs[0], "other": refs[1]})
    companion.ok("policy", {"name": "strict"})
    companion.ok("language", {"language": "de"})
    return companion


def test_json_holds_what_the_store_holds(told: Companion) -> None:
    reply = told.ok("export")
    export = Export.model_validate_json(reply["text"])
    told.stop()
    store = Store.open(None, load().key)
    revision, facts = store.facts()
    store.close()
    assert (facts_of(export), export.revision) == (facts, revision)
    assert (export.policy, export.language and export.language.language) == ("strict", "de")
    assert (reply["people"], reply["applications"], reply["interviews"]) == (1, 2, 1)
    assert {"Priya Nair", "P. Nair"} <= {fact.get("name") for fact in json.loads(reply["text"])["facts"]}


@pytest.mark.parametrize("form", ExportFormat)
def test_every_format_is_answered(told: Companion, form: ExportFormat) -> None:
    reply = told.ok("export", {"format": form})
    assert (reply["format"], reply["suffix"][0]) == (form, ".")
    assert "Acme" in reply["text"]


def test_another_format_is_refused(companion: Companion) -> None:
    status, reply = companion.call("export", {"format": "xlsx"})
    assert (status, reply["error"]["field"]) == (400, "format")
    assert reply["error"]["text"] == "“format” must be one of json, csv, vcard or ics."
