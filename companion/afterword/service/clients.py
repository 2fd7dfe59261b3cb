"""Who may ask: the paired clients, the one that is being paired, and the terminal of this machine.

In memory, so that a revocation holds at once; the store is told afterwards. The terminal's client lives as
long as the service: its key is only ever in the runtime file.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from afterword import protocol
from afterword.errors import BadInput, NotFound
from afterword.store import Client

SEEN_STEP = timedelta(hours=1)
"""`last_seen` is kept this coarsely: a request is no reason to write to the disk."""


class Clients:
    """By id. `now` is aware wherever it is asked for."""

    def __init__(self, stored: Iterable[Client], now: datetime) -> None:
        self.terminal = new_client("terminal", now)
        self._known = {client.client_id: client for client in stored if client.pending_until is None}
        self._known[self.terminal.client_id] = self.terminal
        self._pending: Client | None = None

    def find(self, client_id: str, now: datetime) -> Client | None:
        """The client, or None for one that is unknown, revoked, or was not used in time."""
        pending = self._pending
        if pending and pending.pending_until and pending.pending_until <= now:
            self._pending = pending = None
        if pending and pending.client_id == client_id:
            return pending
        return self._known.get(client_id)

    def key(self, client_id: str, now: datetime) -> bytes | None:
        """The client's key, where it may ask."""
        client = self.find(client_id, now)
        return client.key if client else None

    def await_first_use(self, client: Client) -> str | None:
        """Let this client in until its `pending_until`; the id of the one that waited before, if one did."""
        before, self._pending = self._pending, client
        return before.client_id if before else None

    def admit(self, client_id: str, now: datetime) -> Client | None:
        """The pending client was used: it is paired. What to keep in the store, or None for any other."""
        if self._pending is None or self._pending.client_id != client_id:
            return None
        client = replace(self._pending, pending_until=None, paired_at=now, last_seen=now)
        self._pending, self._known[client_id] = None, client
        return client

    def see(self, client_id: str, now: datetime) -> Client | None:
        """Note that it was here. The client to keep in the store, or None when that can wait."""
        client = self._known.get(client_id)
        if client is None or (client.last_seen and now - client.last_seen < SEEN_STEP):
            return None
        self._known[client_id] = client = replace(client, last_seen=now)
        return None if client_id == self.terminal.client_id else client

    def revoke(self, client_id: str) -> Client:
        """Shut it out from now on. Raises NotFound, or BadInput for the terminal's own."""
        if client_id == self.terminal.client_id:
            raise BadInput("This is the terminal's own access. It ends with `afterword stop`.", "client_id")
        pending = self._pending
        if pending and pending.client_id == client_id:
            self._pending = None
            return pending
        client = self._known.pop(client_id, None)
        if client is None:
            raise NotFound("No client has that id. `afterword clients` lists those that are paired.")
        return client

    def all(self, now: datetime) -> list[Client]:
        """The terminal's, the paired ones, then the pending one."""
        pending = self._pending and self.find(self._pending.client_id, now)
        return [*self._known.values(), *([pending] if pending else [])]


def new_client(name: str, now: datetime, pending_until: datetime | None = None) -> Client:
    """A client with a new id and key."""
    return Client(
        client_id=protocol.fresh_id(),
        name=name,
        key=protocol.fresh_key(),
        paired_at=now,
        pending_until=pending_until,
    )
