"""An import under way: pages are judged one after the other, and kept together or not at all.

What it comes to is held in memory until it is applied. The log that each page is judged in is the real
one until
something new is in it, then a copy of its own: what is only looked at changes nothing.
"""

import secrets
from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from afterword.contract import ImportEntry
from afterword.errors import BadInput, Conflict
from afterword.record import Entry, Staged, stage
from afterword.verdict.facts import Fact
from afterword.verdict.log import Log

MOST = 200_000
"""Facts of one import."""
_TOO_MANY = "That is more than one import can take. Split the file."
_CHANGED = "The log was changed while the import was looked at. Import it again."
_GONE = "That import is no longer there: another one has begun since, or it was applied. Import it again."


class Import:
    """`session` is known only to whoever began it."""

    def __init__(self, log: Log) -> None:
        self.session = secrets.token_hex(16)
        self.counts: Counter[str] = Counter()
        self.facts: list[Fact] = []
        self._base = log
        self._revision = log.revision
        self._own: Log | None = None

    def take(self, entries: Iterable[ImportEntry], now: datetime, zone: str) -> list[Staged]:
        """What comes of these entries, each judged with all before it in the log. Raises Conflict,
        BadInput."""
        self._refuse_changed(self._base)
        return [self._staged(entry, now, zone) for entry in entries]

    def entry(self, log: Log) -> Entry:
        """All of it, for the book. Raises Conflict when the log is not the one it was judged in."""
        self._refuse_changed(log)
        return Entry(tuple(self.facts), "")

    def _staged(self, entry: ImportEntry, now: datetime, zone: str) -> Staged:
        staged = stage(entry, self._own or self._base, now, zone, _new_id)
        self.counts[staged.action] += 1
        self.facts += staged.facts
        if len(self.facts) > MOST:
            raise BadInput(_TOO_MANY)
        if staged.facts:
            self._own = self._own or Log(list(self._base.told), self._revision)
            for fact in staged.facts:
                self._own.add(fact)
        return staged

    def _refuse_changed(self, log: Log) -> None:
        if log.revision != self._revision:
            raise Conflict(_CHANGED)


class Imports:
    """One at a time for each client."""

    def __init__(self) -> None:
        self._by_client: dict[str, Import] = {}

    def begin(self, client_id: str, log: Log) -> Import:
        """A new one; what was not applied is dropped."""
        self._by_client[client_id] = Import(log)
        return self._by_client[client_id]

    def find(self, client_id: str, session: str) -> Import:
        """The one that goes on. Raises Conflict when it is no longer there."""
        found = self._by_client.get(client_id)
        if found is None or found.session != session:
            raise Conflict(_GONE)
        return found

    def end(self, client_id: str) -> None:
        """Forget it."""
        self._by_client.pop(client_id, None)


def _new_id() -> str:
    return secrets.token_hex(8)
