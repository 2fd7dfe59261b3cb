"""What the user tells, made into dated facts. Pure: a request, the log and a moment in, an Entry out.

One file per request. Every function refuses with afterword.errors only; nothing is written here.
"""

from afterword.record.confirm import confirm
from afterword.record.decline import decline
from afterword.record.doubles import Doubles, doubles
from afterword.record.draft import draft
from afterword.record.entry import Entry
from afterword.record.import_entry import stage
from afterword.record.import_staged import Staged
from afterword.record.invitation import invitation
from afterword.record.known import Known, Told, known
from afterword.record.log import log
from afterword.record.merge import merge
from afterword.record.outcome import outcome
from afterword.record.remember import remember
from afterword.record.resolve import resolve
from afterword.record.speech import speech
from afterword.record.suggested import suggested
from afterword.record.todo import todo
from afterword.record.update import update

__all__ = [
    "Doubles", "Entry", "Known", "Staged", "Told", "confirm", "decline", "doubles", "draft", "invitation",
    "known", "log", "merge", "outcome", "remember", "resolve", "speech", "stage", "suggested",
    "todo", "update",
]  # fmt: skip
