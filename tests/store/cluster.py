"""A PostgreSQL cluster of our own in a temporary folder, run by an ordinary user."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PROGRAMS = Path("/usr/lib/postgresql")
# Nothing of it outlives the tests, so nothing need reach the disk.
_OPTIONS = "-c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=30"


@contextmanager
def cluster() -> Iterator[Path]:
    """The folder with the cluster's socket: `postgresql+psycopg://postgres@/NAME?host=FOLDER`."""
    folder = Path(tempfile.mkdtemp(prefix="afterword-pg-"))
    data = folder / "data"
    if os.getuid() == 0:  # PostgreSQL refuses to run as root
        shutil.chown(folder, "postgres")
    _run("initdb", "--no-sync", "--auth=trust", "--username=postgres", "--pgdata", data)
    _run(
        "pg_ctl",
        "--pgdata",
        data,
        "--wait",
        "--log",
        folder / "log",
        "-o",
        f"-k {folder} {_OPTIONS}",
        "start",
    )
    try:
        yield folder
    finally:
        _run("pg_ctl", "--pgdata", data, "--mode=immediate", "--wait", "stop")
        shutil.rmtree(folder)


def program(name: str) -> Path:
    """The newest installed PostgreSQL's program of that name."""
    return max(_PROGRAMS.glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))


def _run(name: str, *arguments: object) -> None:
    as_user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    command = [*as_user, program(name), *map(str, arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")
