"""The exported JSON holds every fact, and reads back to the very same ones."""

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from pydantic import ValidationError

from afterword.contract import Export, KeptLanguage
from afterword.contract.exports import FactKind
from afterword.errors import BadInput
from afterword.exports import FORMATS, Told
from afterword.exports.read_back import facts_of
from afterword.verdict.facts import FACTS, Fact
from afterword.words import ExportFormat, PolicyName, Register
from tests.store.samples import EVERY_KIND
from tests.verdict.strategies import worlds
from tests.verdict.worlds import NOW, World

DOCUMENT = (Path(__file__).parents[2] / "docs" / "EXPORT.md").read_text()
LANGUAGE = KeptLanguage(language="de", register=Register.FORMAL)


def text_of(facts: list[Fact]) -> str:
    told = Told(facts, 7, PolicyName.STRICT, LANGUAGE, NOW)
    return FORMATS[ExportFormat.JSON].write(told)


def read(rows: list[dict[str, Any]]) -> list[Fact]:
    whole = json.loads(text_of([])) | {"facts": rows}
    return facts_of(Export.model_validate(whole))


def test_every_kind_of_fact_comes_back() -> None:
    assert {type(fact) for fact in EVERY_KIND} == set(FACTS)
    export = Export.model_validate_json(text_of(list(EVERY_KIND)))
    assert facts_of(export) == list(EVERY_KIND)
    assert (export.revision, export.policy, export.language) == (7, PolicyName.STRICT, LANGUAGE)


@settings(deadline=None)
@given(worlds())
def test_any_log_comes_back(world: World) -> None:
    assert facts_of(Export.model_validate_json(text_of(world.facts))) == world.facts


def test_the_file_is_lines_of_one_fact_each() -> None:
    lines = text_of(list(EVERY_KIND)).splitlines()
    assert len(lines) == len(EVERY_KIND) + 2
    assert json.loads(lines[1].rstrip(","))["name"] == "Priya Nair"
    assert json.loads("\n".join(lines))["exported_at"] == "2026-11-23T09:00:00Z"


def test_the_contract_and_the_document_know_every_kind_and_field() -> None:
    assert set(get_args(FactKind)) == {fact.kind for fact in FACTS}
    rows = json.loads(text_of(list(EVERY_KIND)))["facts"]
    for row in rows:
        line = next(line for line in DOCUMENT.splitlines() if line.startswith(f"| `{row['kind']}` |"))
        assert not [name for name in row if name not in ("kind", "at") and f"`{name}`" not in line]


NAMED = {"kind": "named", "at": "2026-11-23T09:00:00Z", "person": "0" * 16, "name": "Priya Nair"}
HAPPENED = {"kind": "happened", "at": "2026-11-23T09:00:00Z", "interview": "0" * 16}


@pytest.mark.parametrize(
    ("row", "field", "text"),
    [
        ({"kind": "named", "at": NAMED["at"], "person": "0" * 16}, "name", "“name” is missing."),
        (NAMED | {"status": "open"}, "status", "“status” is nothing that it can have."),
        (NAMED | {"register": "formal"}, "register", "“register” is nothing that it can have."),
        (HAPPENED | {"status": "rejected"}, "status", "“status” does not read."),
    ],
)
def test_what_a_fact_cannot_be_is_named(row: dict[str, Any], field: str, text: str) -> None:
    with pytest.raises(BadInput) as refusal:
        read([NAMED, row])
    assert refusal.value.text == f"Fact 2 of the file ({row['kind']}): {text}"
    assert refusal.value.field == field


@pytest.mark.parametrize("changed", [{"version": 2}, {"app": "other"}, {"facts": [NAMED | {"kind": "x"}]}])
def test_another_form_does_not_read(changed: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Export.model_validate(json.loads(text_of([])) | changed)
