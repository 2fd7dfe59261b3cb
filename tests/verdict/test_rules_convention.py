"""How a rule is kept: one file, in the list, with its own name for an id, and a source."""

from importlib import import_module
from pathlib import Path

import pytest

from afterword.verdict import rules
from afterword.verdict.rules import RANK, RULES

_FOLDER = Path(rules.__file__).parent
_FILES = sorted(path.stem for path in _FOLDER.glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("name", _FILES)
def test_a_rule_is_listed_under_its_files_name_and_has_a_source(name: str) -> None:
    module = import_module(f"afterword.verdict.rules.{name}")
    assert module.RULE in RULES
    assert module.RULE.id == name
    assert module.RULE.source.text
    assert module.__doc__


def test_the_list_names_every_file_once() -> None:
    assert sorted(rule.id for rule in RULES) == _FILES
    assert list(RANK) == [rule.id for rule in RULES]


def test_the_table_of_the_documentation_is_the_lists_order() -> None:
    """What refines another row stands before it; the rest is ETIQUETTE.md's order."""
    for refining, refined in (
        ("left_company", "process_open"),
        ("internal_transfer", "process_open"),
        ("second_application", "rejected"),
        ("before_interview", "left_company"),
        ("they_suggested", "before_interview"),
        ("connected", "pending"),
    ):
        assert RANK[refining] < RANK[refined]
