"""The look-alike's texts by language: one TOML file each, English where a language has none."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).with_name("languages")


def _read(language: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


@cache
def words(language: str) -> Mapping[str, Any]:
    """Every text of a language by its key. Raises FileNotFoundError for a language that has no file."""
    return {**_read("en"), **_read(language)}
