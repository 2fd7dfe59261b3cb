"""What `log` did."""

from datetime import datetime

from afterword.contract import Logged
from afterword.record import Entry
from afterword.verdict.brief import brief_of
from afterword.verdict.log import Log


def logged(entry: Entry, log: Log, now: datetime) -> Logged:
    """`entry` is already in the log."""
    assert entry.person is not None, "logging is about a person"
    return Logged(
        text=entry.text,
        revision=log.revision,
        undo=log.revision if entry.facts else None,
        person=brief_of(log.people[entry.person], log, now),
        application_id=entry.application,
        interview_id=entry.interview,
        added=list(entry.added),
    )
