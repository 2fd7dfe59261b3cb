"""What crosses the wire: the examples are what the core says, and fit the published schema."""

import json
from pathlib import Path

import pytest

from afterword.contract import ROUTES, Verdict
from afterword.words import Level
from tests.contract.examples import EXAMPLES, FILE, as_json

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "contract" / "schema.json").read_text())


def test_the_examples_are_what_the_core_says() -> None:
    assert json.loads(FILE.read_text()) == as_json(), "run `python -m tests.contract.examples`"


def test_there_is_one_of_every_level() -> None:
    assert {verdict.level for _, verdict in EXAMPLES.values()} == set(Level)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_reads_back_as_it_was(name: str) -> None:
    _, verdict = EXAMPLES[name]
    assert Verdict.model_validate_json(verdict.model_dump_json()) == verdict


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_has_just_the_fields_of_the_schema(name: str) -> None:
    told = json.loads(EXAMPLES[name][1].model_dump_json())
    assert set(told) == set(SCHEMA["$defs"]["Verdict"]["properties"])


def test_every_route_is_in_the_schema_and_in_the_api_description() -> None:
    api = json.loads((Path(__file__).resolve().parents[2] / "contract" / "openapi.json").read_text())
    assert set(SCHEMA["properties"]) == {route.name for route in ROUTES}
    assert set(api["paths"]) == {route.path for route in ROUTES}
