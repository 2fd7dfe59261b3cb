"""What an import brought, or would bring."""

from typing import Any

from afterword.cli.importing.rows import Rows
from afterword.cli.show import screen
from afterword.cli.show.moment import shown

_SPOKEN = {
    "recruiter_inhouse": "recruiter",
    "recruiter_agency": "agency recruiter",
    "hiring_manager": "hiring manager",
}
_SIGN = {"add": "+", "update": "~", "skip": "?"}
_MOST_REASONS = 12


def show_import(rows: Rows, *, written: bool, open: int) -> None:
    """The table of what is new and changed, then why the rest was not taken."""
    if rows.shown:
        screen.table(["", "What", "With", "When", "Why"], map(_row, rows.shown))
    for reason, count in rows.skipped.most_common(_MOST_REASONS):
        screen.say(f"{count} skipped: {reason}.")
    if len(rows.skipped) > _MOST_REASONS:
        screen.say(f"… and for {len(rows.skipped) - _MOST_REASONS} other reasons; --json tells all.")
    added, updated, skipped = (rows.counts[name] for name in ("add", "update", "skip"))
    done = f"{added} added, {updated} changed, {skipped} skipped"
    if not written:
        screen.say(f"Nothing was written yet: {done}. Without --dry-run this goes into your log.")
    elif added or updated:
        screen.say(f"Done: {done}. `afterword undo` takes all of it back.")
    else:
        screen.say(f"Nothing new: {done}.")
    if open:
        screen.say(f"{open} wait for an answer (?): on a terminal, `afterword import` asks.")


def _row(row: dict[str, Any]) -> tuple[str, ...]:
    return (
        _SIGN[row["action"]],
        _what(row),
        _people(row),
        shown(row["starts_at"]) if row.get("starts_at") else "",
        row.get("why") or "",
    )


def _what(row: dict[str, Any]) -> str:
    parts = [row.get("round") or row["kind"], row.get("company"), row.get("role"), row.get("status")]
    return ", ".join(filter(None, parts)).replace("_", " ")


def _people(row: dict[str, Any]) -> str:
    return ", ".join(_person(person) for person in row["people"])


def _person(person: dict[str, str]) -> str:
    kind = person.get("as", "interviewer")
    return person["name"] if kind == "interviewer" else f"{person['name']} ({_SPOKEN.get(kind, kind)})"
