"""What the user tells, made into dated facts. Pure: a request, the log and a moment in, an Entry out.

One file per request. Every function refuses with afterword.errors only; nothing is written here.
"""

from afterword.record.confirm import confirm
from afterword.record.entry import Entry
from afterword.record.invitation import invitation
from afterword.record.log import log
from afterword.record.outcome import outcome
from afterword.record.remember import remember
from afterword.record.resolve import resolve
from afterword.record.suggested import suggested
from afterword.record.update import update

__all__ = ["Entry", "confirm", "invitation", "log", "outcome", "remember", "resolve", "suggested", "update"]
