"""Taking every trace of a person out of the log."""

from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, Engine, delete, exists, select, update
from sqlalchemy.exc import DBAPIError

from afterword.store.sqlcipher import NO_TRANSACTION
from afterword.store.tables import change, fact
from afterword.verdict.facts import Apart, Imported, Merged, Scheduled


def forget(connection: Connection, person: str) -> bool:
    """Delete the person's facts and their id in the rounds of others. Whether there was anything.

    Whoever was said to be one with them is the same person, and is forgotten with them. A round in which
    nobody else took part goes too. A change of which nothing is left goes, so that `undo` never takes back
    nothing.
    """
    ids = _same_person(connection, person)
    own = connection.execute(delete(fact).where(fact.c.person.in_(ids))).rowcount
    met = _leave_rounds(connection, ids)
    _leave_others(connection, ids)
    connection.execute(delete(change).where(~exists().where(fact.c.change == change.c.id)))
    return bool(own or met)


def _same_person(connection: Connection, person: str) -> set[str]:
    """All ids that are the person's, by whatever way they were joined."""
    rows = connection.execute(select(fact.c.person, fact.c.body).where(fact.c.kind == Merged.kind)).all()
    pairs = [{row.person, row.body["other"]} for row in rows]
    ids = {person}
    for _ in pairs:
        ids = ids.union(*(pair for pair in pairs if pair & ids))
    return ids


def _leave_others(connection: Connection, ids: set[str]) -> None:
    """What was said of others and names one of these ids."""
    rows = connection.execute(select(fact.c.id, fact.c.body).where(fact.c.kind == Apart.kind)).all()
    naming = [row.id for row in rows if row.body["other"] in ids]
    connection.execute(delete(fact).where(fact.c.id.in_(naming)))


def _leave_rounds(connection: Connection, ids: set[str]) -> bool:
    rows = connection.execute(
        select(fact.c.id, fact.c.interview, fact.c.body).where(
            fact.c.kind.in_([Scheduled.kind, Imported.kind])
        )
    ).all()
    touched = [row for row in rows if ids & set(row.body["people"])]
    for row in touched:
        others = [id for id in row.body["people"] if id not in ids]
        connection.execute(update(fact).where(fact.c.id == row.id).values(body=row.body | {"people": others}))
    alone = {row.interview for row in touched}
    alone -= {row.interview for row in rows if set(row.body["people"]) - ids}
    _drop_rounds(connection, alone)
    return bool(touched)


def _drop_rounds(connection: Connection, interviews: set[str]) -> None:
    for interview in interviews:
        connection.execute(delete(fact).where(fact.c.interview == interview))


def scrub(engine: Engine) -> None:
    """Rewrite the files, so that no deleted row is left in a free page or an old write-ahead log.

    The rows are gone before this. Where there is no room for it, or no right, it is left to the database's
    own housekeeping: SQLite has overwritten them already (secure_delete), PostgreSQL will by its vacuum.
    """
    statements, options = _SCRUB[engine.dialect.name]
    with engine.connect() as plain:
        connection = plain.execution_options(**options)
        for statement in statements:
            with suppress(DBAPIError):
                connection.exec_driver_sql(statement)


_SCRUB: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
    "sqlite": (("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"), NO_TRANSACTION),
    "postgresql": (("VACUUM FULL fact", "VACUUM FULL change"), {"isolation_level": "AUTOCOMMIT"}),
}
