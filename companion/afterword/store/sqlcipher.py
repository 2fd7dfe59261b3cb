"""The default store: one file, encrypted by SQLCipher with a raw 32-byte key."""

from pathlib import Path
from typing import Any

from pydantic_core import from_json
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2

from afterword.errors import Damaged, KeyLost
from afterword.private_file import OWNER_ONLY_FILE, make_folder

PAGE = 4096
BUSY_SECONDS = 5
_BEGIN = "afterword_begin"
WRITING = {_BEGIN: "BEGIN IMMEDIATE"}
"""Execution options of a connection that is going to write: it takes the lock at once, so that what it read
is still so when it writes."""
NO_TRANSACTION = {_BEGIN: None}
"""Execution options for statements that refuse to run in a transaction."""

# WAL with synchronous=FULL: a commit is on the disk before it is acknowledged. secure_delete: what is taken
# back is overwritten. temp_store: nothing is spilled to a temporary file in plain.
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
)


def connect(file: Path, key: bytes) -> Any:
    """A DBAPI connection to `file`, which is made if need be. Raises KeyLost if the key does not open it."""
    # Transactions are begun by us (see `_begin`), not by the driver.
    connection = dbapi2.connect(
        str(file), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    try:
        connection.execute("PRAGMA user_version").fetchone()
    except dbapi2.DatabaseError as error:
        connection.close()
        if error.sqlite_errorname == "SQLITE_NOTADB":
            raise KeyLost(
                "The key does not open the log. If the key store was reset, run `afterword setup --recover` "
                "with your recovery code; the log itself was left as it is."
            ) from error
        raise
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def engine(file: Path, key: bytes) -> Engine:
    """An engine on the one connection to `file`."""
    made = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        json_deserializer=from_json,
        creator=lambda: connect(file, key),
        poolclass=QueuePool,
        hide_parameters=True,
        pool_size=1,
        max_overflow=0,
    )
    event.listen(made, "begin", _begin)
    return made


def _begin(connection: Connection) -> None:
    statement = connection.get_execution_options().get(_BEGIN, "BEGIN")
    if statement:
        connection.exec_driver_sql(statement)


def prepare(file: Path) -> None:
    """The folder, and the file's mode, before anything is in it."""
    make_folder(file.parent)
    file.touch(mode=OWNER_ONLY_FILE, exist_ok=True)
    file.chmod(OWNER_ONLY_FILE)


def refuse_foreign(file: Path) -> None:
    """Raise Damaged if `file` cannot be a log of ours under any key: empty, cut short, or in plain text."""
    size = file.stat().st_size
    with file.open("rb") as stream:
        start = stream.read(PAGE)
    if not size or size % PAGE or _reads_as_text(start):
        raise Damaged("it is cut short or no log of Afterword's")


def _reads_as_text(start: bytes) -> bool:
    if start.startswith(b"SQLite format 3\0"):
        return True
    try:
        start[:1024].decode()
    except UnicodeDecodeError:
        return False
    return True


def refuse_damaged(connection: Connection) -> None:
    """Raise Damaged unless every page is authentic and the tree is whole."""
    for check in ("PRAGMA cipher_integrity_check", "PRAGMA quick_check"):
        found = [row[0] for row in connection.exec_driver_sql(check)]
        if found not in ([], ["ok"]):
            raise Damaged("some of its pages do not read")
