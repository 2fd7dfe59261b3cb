"""A log that is told things one after the other."""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from afterword import record
from afterword.contract import (
    ConfirmRequest,
    DeclineRequest,
    InvitationRequest,
    LogRequest,
    MergeRequest,
    NoteRequest,
    OutcomeRequest,
    SuggestedRequest,
    UpdateRequest,
)
from afterword.record import Entry
from afterword.verdict.log import Log

ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo(ZONE))
THURSDAY = NOW.replace(day=26, hour=15)
DAY = timedelta(days=1)

_MAKERS: dict[type[Any], Callable[..., Entry]] = {
    ConfirmRequest: record.confirm,
    DeclineRequest: record.decline,
    InvitationRequest: record.invitation,
    LogRequest: record.log,
    MergeRequest: record.merge,
    NoteRequest: record.remember,
    OutcomeRequest: record.outcome,
    SuggestedRequest: record.suggested,
    UpdateRequest: record.update,
}


class Diary:
    """Keeps what is told, a minute apart."""

    def __init__(self) -> None:
        self.log = Log()
        self.now = NOW
        self._ids = count(1)

    def tell(self, request: Any) -> Entry:
        """Make an entry of the request and keep its facts."""
        entry = self.make(request)
        for fact in entry.facts:
            self.log.add(fact)
        self.now += timedelta(minutes=1)
        return entry

    def make(self, request: Any) -> Entry:
        """The entry, without keeping it."""
        return _MAKERS[type(request)](request, self.log, self.now, ZONE, lambda: f"{next(self._ids):016x}")

    def met(self, name: str = "Priya Nair", company: str | None = "Acme", **more: Any) -> Entry:
        """Log somebody; `as_` stands for `as`."""
        if "as_" in more:
            more["as"] = more.pop("as_")
        return self.tell(LogRequest(name=name, company=company, **more))


def ids(error: Any) -> list[str]:
    """The candidates' ids."""
    return [candidate["id"] for candidate in error.value.candidates]
