"""What came of every entry: as it is printed by --json, and counted for the table."""

import json
from collections import Counter
from typing import Any

from afterword.sources.found import Found

_PEOPLE = ("name", "email", "linkedin", "as")
_FIELDS = ("action", "kind", "company", "role", "starts_at", "round", "status", "why")


class Rows:
    """Rows are kept as text: thousands of skipped connections are few bytes each."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.shown: list[dict[str, Any]] = []
        self.skipped: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()

    def skip(self, one: Found) -> None:
        """What was not even sent."""
        told: dict[str, Any] = {
            "action": "skip",
            "kind": one.kind,
            "people": [],
            "why": _titled(one),
            "starts_at": one.starts_at and one.starts_at.isoformat(),
        }
        self._take(told, one)
        self.skipped[_reason(one)] += 1

    def take(self, one: Found, outcome: dict[str, Any]) -> None:
        """What the service says came of it."""
        row = {name: outcome.get(name) for name in _FIELDS}
        row["people"] = [
            {name: told[name] for name in _PEOPLE if told.get(name)} for told in outcome["people"]
        ]
        row["why"] = (
            "; ".join(filter(None, [outcome.get("why"), *(one.why if outcome["action"] != "skip" else ())]))
            or None
        )
        self._take(row, one)
        if outcome["action"] == "skip" and not outcome.get("asks"):
            self.skipped[str(outcome.get("why"))] += 1
        else:
            self.shown.append(row | {"file": one.file, "line": one.line, "short": outcome.get("why")})

    def _take(self, row: dict[str, Any], one: Found) -> None:
        self.counts[row["action"]] += 1
        full = {**row, "file": one.file, "line": one.line}
        self.lines.append(
            json.dumps({name: value for name, value in full.items() if value is not None}, ensure_ascii=False)
        )

    def as_json(self) -> str:
        """DESIGN.md, "Imports"."""
        added, updated, skipped = (self.counts[name] for name in ("add", "update", "skip"))
        counts = f'"added": {added}, "updated": {updated}, "skipped": {skipped}'
        return f'{{"entries": [{", ".join(self.lines)}], {counts}}}'


def _titled(one: Found) -> str:
    return f"“{one.title}”: {one.skip}" if one.title else one.skip or ""


def _reason(one: Found) -> str:
    """For counting: without the words of one title."""
    return (one.skip or "").split(": ")[0].split(" (")[0] if one.source else one.skip or ""
