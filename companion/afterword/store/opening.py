"""From an address and a key to an engine on a log that is whole and of this version's schema."""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from afterword import paths
from afterword.errors import Damaged
from afterword.store import postgres, sqlcipher
from afterword.store.schema import bring_up
from afterword.store.trouble import telling

_COMPANIONS = ("", "-wal", "-shm")
"""SQLite's write-ahead log and its index lie beside the file and belong to it."""


def open_engine(url: str | None, key: bytes) -> Engine:
    """The engine, ready for use. Raises BadInput, Damaged, KeyLost, TooNew, DiskFull or StoreTrouble."""
    if url is not None:
        return _brought_up(postgres.engine(url))
    file = paths.database_file()
    if not file.exists():
        _make(file, key)
    try:
        return _checked(file, key)
    except Damaged as damage:
        raise _set_aside(file, damage) from damage


def _brought_up(engine: Engine) -> Engine:
    try:
        with telling(), engine.connect() as plain:
            connection = plain.execution_options(**sqlcipher.WRITING)
            with connection.begin():
                bring_up(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _make(file: Path, key: bytes) -> None:
    """A new log, built beside its place and moved there when whole: a file in place is never half a log."""
    beside = file.with_name(f"{file.name}.new")
    _remove(beside)
    try:
        with telling():
            sqlcipher.prepare(beside)
            _brought_up(sqlcipher.engine(beside, key)).dispose()
        if not file.exists():
            beside.rename(file)
    finally:
        _remove(beside)


def _checked(file: Path, key: bytes) -> Engine:
    sqlcipher.prepare(file)
    sqlcipher.refuse_foreign(file)
    engine = sqlcipher.engine(file, key)
    try:
        with telling(), engine.connect() as connection:
            sqlcipher.refuse_damaged(connection)
    except BaseException:
        engine.dispose()
        raise
    return _brought_up(engine)


def _remove(file: Path) -> None:
    for end in _COMPANIONS:
        file.with_name(file.name + end).unlink(missing_ok=True)


def _set_aside(file: Path, damage: Damaged) -> Damaged:
    """Move the damaged file away, never delete it; the error that says so."""
    aside = f"{file.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    for end in _COMPANIONS:
        part = file.with_name(file.name + end)
        if part.exists():
            part.rename(file.with_name(aside + end))
    return Damaged(
        f"The log's file does not read: {damage.text}. It was kept as {file.with_name(aside)}. "
        f"Put a backup back as {file}, or go on with an empty log."
    )
