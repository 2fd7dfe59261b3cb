"""An entry of an import as facts: the same pure step as every other request (decision 0003)."""

from collections.abc import Callable
from datetime import datetime

from afterword.contract import ImportEntry
from afterword.errors import AfterwordError
from afterword.record.import_application import import_application
from afterword.record.import_interview import import_interview
from afterword.record.import_person import import_connection, import_invitation, import_person
from afterword.record.import_staged import Doubtful, Setting, Staged, skip
from afterword.verdict.log import Log

_KINDS = {
    "interview": import_interview,
    "application": import_application,
    "person": import_person,
    "invitation": import_invitation,
    "connection": import_connection,
}


def stage(entry: ImportEntry, log: Log, now: datetime, zone: str, new_id: Callable[[], str]) -> Staged:
    """What comes of it. Never raises for what is in the entry: what cannot be taken is skipped and says
    why."""
    setting = Setting(log, now, zone, new_id)
    try:
        return _KINDS[entry.kind](entry, setting)
    except Doubtful as doubt:
        return Staged(
            "skip",
            why=f"to be answered first: {doubt.question.text}",
            asks=doubt.question,
            who=doubt.who,
            company=entry.company,
        )
    except AfterwordError as refusal:
        return skip(refusal.text, entry.company)
