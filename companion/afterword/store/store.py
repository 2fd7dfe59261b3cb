"""The log on disk. Used from one thread at a time; other processes and machines may write to it too."""

import gc
import re
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain
from typing import Self

from sqlalchemy import Connection, Engine, delete, insert, select, update

from afterword.errors import Conflict, NotFound
from afterword.store import clients, forget, settings
from afterword.store import tables as t
from afterword.store.clients import Client
from afterword.store.opening import open_engine
from afterword.store.rows import to_facts, to_row
from afterword.store.sqlcipher import WRITING
from afterword.store.trouble import telling
from afterword.verdict.facts import Fact

_TITLE = re.compile(r"[a-z_]{1,20}")
_SERVER_ID = "server_id"
_TOLD = "told by "
_AT_ONCE = 1000  # rows: with all of them at once, reading a log took twice its memory
_ROW = [t.fact.c[name] for name in ("kind", "at", "person", "application", "interview", "body")]


class Store:
    """Facts, clients and settings. Every write is on the disk when its method returns, or was not made."""

    def __init__(self, engine: Engine, key: bytes) -> None:
        self._engine = engine
        self._key = key

    @classmethod
    def open(cls, url: str | None, key: bytes) -> Self:
        """The store at `url` (None: the SQLCipher file), made if need be. `key`: 32 bytes.

        Raises BadInput, Damaged (the file was set aside), DiskFull, KeyLost, StoreTrouble or TooNew.
        """
        return cls(open_engine(url, key), key)

    def revision(self) -> int:
        """How often the log was changed. Grows with every append, undo, forget and setting."""
        with self._reading() as connection:
            return _revision(connection)

    def facts(self) -> tuple[int, list[Fact]]:
        """The revision and all facts at that revision, in the order they were told."""
        # One statement, so that both are of one moment in every database.
        query = (
            select(t.meta.c.revision, *_ROW)
            .select_from(t.meta.outerjoin(t.fact, t.meta.c.id == 1))
            .order_by(t.fact.c.id)
        )
        with (
            self._reading() as connection,
            _without_collecting(),
            connection.execution_options(yield_per=_AT_ONCE).execute(query) as rows,
        ):
            first = rows.fetchone()
            assert first is not None, "meta has one row, so the join has one at least"
            told = (row[1:] for row in chain((first,), rows) if row[1] is not None)
            return int(first[0]), to_facts(told)

    def append(self, facts: Iterable[Fact], title: str, expected: int | None = None) -> int:
        """Keep the facts as one change; the new revision.

        `title` is what the change was, as one word (`log`, `outcome`): never a name, since it outlives the
        people. Raises Conflict if the log is no longer at `expected`; nothing is written then.
        """
        assert _TITLE.fullmatch(title), "a change's title is one lower-case word"
        with self._writing() as connection:
            revision = _next_revision(connection, expected)
            made = insert(t.change).values(revision=revision, at=datetime.now(UTC), title=title)
            key = connection.execute(made.returning(t.change.c.id)).scalar_one()
            if rows := [to_row(fact, key) for fact in facts]:
                connection.execute(insert(t.fact), rows)
        return revision

    def undo(self, expected: int | None = None) -> tuple[int, str, list[Fact]]:
        """Take back the last change; the new revision, the change's title and what facts it was of.

        Raises NotFound if there is none, Conflict if the log is no longer at `expected`.
        """
        with self._writing() as connection:
            revision = _next_revision(connection, expected)
            last = connection.execute(
                select(t.change.c.id, t.change.c.title).order_by(t.change.c.id.desc()).limit(1)
            ).one_or_none()
            if last is None:
                raise NotFound("There is nothing to take back.")
            mine = t.fact.c.change == last.id
            rows = connection.execute(select(*_ROW).where(mine).order_by(t.fact.c.id))
            taken_back = to_facts(tuple(row) for row in rows)
            connection.execute(delete(t.fact).where(mine))
            connection.execute(delete(t.change).where(t.change.c.id == last.id))
        return revision, last.title, taken_back

    def forget(self, person: str) -> int:
        """Remove every trace of the person with that id, beyond recovery; the new revision.

        Raises NotFound if there is none. What was forgotten stays in older backups until they rotate out.
        """
        with self._writing() as connection:
            revision = _next_revision(connection)
            if not forget.forget(connection, person):
                raise NotFound("Nobody in the log has that id.")
        with telling():
            forget.scrub(self._engine)
        return revision

    def clients(self) -> list[Client]:
        """All paired clients, in the order of their pairing."""
        with self._reading() as connection:
            return clients.read(connection, self._key)

    def put_client(self, client: Client) -> None:
        """Add the client, or replace the one of that id."""
        with self._writing() as connection:
            clients.put(connection, client, self._key)

    def drop_client(self, client_id: str) -> None:
        """Revoke a client. Nothing happens if there is none of that id."""
        with self._writing() as connection:
            clients.drop(connection, client_id)
            settings.put(connection, _TOLD + client_id, None)

    def told_by(self, client_id: str) -> str | None:
        """What the client last told of its own condition, or None."""
        with self._reading() as connection:
            return settings.read(connection, _TOLD + client_id)

    def keep_told(self, client_id: str, text: str) -> None:
        """Keep that until the client is revoked. It changes no verdict: the revision stays."""
        with self._writing() as connection:
            if clients.is_known(connection, client_id):
                settings.put(connection, _TOLD + client_id, text)

    def setting(self, name: str) -> str | None:
        """A setting of the log (not of this machine: that is afterword.config), or None."""
        with self._reading() as connection:
            return settings.read(connection, name)

    def set_setting(self, name: str, value: str | None) -> int:
        """Keep a setting; None takes it away. The new revision: a setting may change every verdict."""
        with self._writing() as connection:
            settings.put(connection, name, value)
            return _next_revision(connection)

    def server_id(self) -> str:
        """The log's own id, 32 hex digits, made once."""
        with self._writing() as connection:
            known = settings.read(connection, _SERVER_ID)
            if known is None:
                known = secrets.token_hex(16)
                settings.put(connection, _SERVER_ID, known)
        return known

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with telling(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A transaction that no other writer overlaps."""
        with telling(), self._engine.connect() as plain:
            connection = plain.execution_options(**WRITING)
            with connection.begin():
                connection.execute(select(t.meta.c.revision).with_for_update())
                yield connection


def _revision(connection: Connection) -> int:
    return int(connection.execute(select(t.meta.c.revision)).scalar_one())


def _next_revision(connection: Connection, expected: int | None = None) -> int:
    current = _revision(connection)
    if expected is not None and current != expected:
        raise Conflict("The log was changed from elsewhere in the meantime. Look again, then repeat it.")
    connection.execute(update(t.meta).values(revision=current + 1))
    return current + 1


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Thousands of new objects of which none is garbage: collecting among them took a third of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
