"""A log that needs its key."""

from pathlib import Path


def begin_a_log(home: Path) -> None:
    """As the vault sees it: there is a database file."""
    (home / "data").mkdir(parents=True)
    (home / "data" / "afterword.db").write_bytes(b"log")
