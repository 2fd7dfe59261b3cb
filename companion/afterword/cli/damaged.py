"""Logs that did not read, and were moved away from the log's place (store/opening.py)."""

from pathlib import Path

from afterword import paths

_COMPANIONS = ("-wal", "-shm", "-journal")


def damaged_logs() -> list[Path]:
    """The files, the oldest first."""
    file = paths.database_file()
    found = file.parent.glob(f"{file.name}.damaged-*")
    return sorted(path for path in found if not path.name.endswith(_COMPANIONS))
