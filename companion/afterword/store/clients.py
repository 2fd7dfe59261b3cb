"""The paired clients. Their keys lie encrypted in the table, whatever the database."""

import hmac
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from afterword.store import tables as t


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A paired client.

    `client_id`: 32 hex digits. `key`: 32 bytes. `pending_until`: not used yet, and no good after that.
    """

    client_id: str
    name: str
    key: bytes = field(repr=False)
    paired_at: datetime
    last_seen: datetime | None = None
    pending_until: datetime | None = None


def read(connection: Connection, root: bytes) -> list[Client]:
    """All clients, in the order of their pairing."""
    rows = connection.execute(select(t.client).order_by(t.client.c.paired_at, t.client.c.client_id))
    return [_wrapped(Client(**row._asdict()), root) for row in rows]


def is_known(connection: Connection, client_id: str) -> bool:
    """Is there a client of that id?"""
    ids = select(t.client.c.client_id).where(t.client.c.client_id == client_id)
    return connection.execute(ids).first() is not None


def put(connection: Connection, client: Client, root: bytes) -> None:
    """Add the client, or replace the one of that id."""
    drop(connection, client.client_id)
    sealed = _wrapped(client, root)
    connection.execute(insert(t.client), {column.name: getattr(sealed, column.name) for column in t.client.c})


def drop(connection: Connection, client_id: str) -> None:
    """Revoke the client, if there is one."""
    connection.execute(delete(t.client).where(t.client.c.client_id == client_id))


def _wrapped(client: Client, root: bytes) -> Client:
    """The client with its key sealed, or opened again: XOR with a pad that only the root key yields.

    One pad per client id and one key per client id ever, so no pad is used for two keys. SQLCipher encrypts
    the table anyway; in a PostgreSQL this keeps its administrators from speaking as a client.
    """
    pad = hmac.digest(root, b"client|" + client.client_id.encode(), "sha256")
    return replace(client, key=bytes(a ^ b for a, b in zip(client.key, pad, strict=True)))
