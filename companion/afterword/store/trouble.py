"""What databases raise, told as Afterword's own errors. No text of theirs is passed on: it may hold names."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.exc import DBAPIError

from afterword.errors import AfterwordError, Damaged, DiskFull, StoreTrouble

# SQLite's names of errors. A quota or a limit on the size of files shows as a failed write (IOERR).
_FULL = "SQLITE_FULL"
_REFUSED = "SQLITE_IOERR"
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")
_READ_ONLY = ("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN")
# PostgreSQL's: class 53 is "insufficient resources", of which 53100 is the disk.
_PG_DISK_FULL = "53100"


def told(error: Any) -> AfterwordError:
    """Afterword's error for what a DBAPI raised."""
    name: str = getattr(error, "sqlite_errorname", "") or ""
    if name == _FULL or getattr(error, "sqlstate", None) == _PG_DISK_FULL:
        return DiskFull("There is no room on the disk. Nothing was changed; make room and try again.")
    if name.startswith(_REFUSED):
        return DiskFull("The disk is full, limited or failing. Nothing was changed; make room and try again.")
    if name.startswith(_DAMAGED):
        return Damaged(
            "The log's file is damaged. Run `afterword stop`, keep the file, and put a backup back."
        )
    if name.startswith(_BUSY):
        return StoreTrouble("Another program is writing to the log. Try again in a moment.")
    if name.startswith(_READ_ONLY):
        return StoreTrouble("The log's file may not be written. Check its owner and permissions.")
    if getattr(error, "sqlstate", None) is None and not name:
        return StoreTrouble("The database does not answer. Check that it runs and that its address is right.")
    return StoreTrouble(f"The database refused ({name or error.sqlstate}). Nothing was changed.")


@contextmanager
def telling() -> Iterator[None]:
    """Within, a database's error is raised as Afterword's."""
    try:
        yield
    except DBAPIError as error:
        raise told(error.orig) from error
