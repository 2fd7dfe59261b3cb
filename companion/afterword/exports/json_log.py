"""All of the log, as JSON that reads back without loss: docs/EXPORT.md. One fact stands on one line."""

import json
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from afterword.contract.exports import EXPORT_VERSION
from afterword.exports.told import Told
from afterword.verdict.facts import Fact


def write(told: Told) -> str:
    """The document, ending with a line end."""
    head = {
        "app": "afterword",
        "version": EXPORT_VERSION,
        "exported_at": _moment(told.now),
        "revision": told.revision,
        "policy": told.policy,
        "language": told.language.model_dump(mode="json") if told.language else None,
    }
    lines = ",\n".join(_json(row_of(fact)) for fact in told.facts)
    return f'{_json(head)[:-1]}, "facts": [\n{lines}\n]}}\n'


def row_of(fact: Fact) -> dict[str, Any]:
    """A fact as it stands in the file: its kind, its moment, and whatever was told."""
    row: dict[str, Any] = {"kind": fact.kind, "at": _moment(fact.at)}
    for field in fields(fact):
        value = getattr(fact, field.name)
        if field.name != "at" and value is not None:
            row[field.name] = _moment(value) if isinstance(value, datetime) else value
    return row


def _moment(at: datetime) -> str:
    """In UTC, to the microsecond where there are any."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
