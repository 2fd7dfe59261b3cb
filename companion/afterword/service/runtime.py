"""The runtime file: how a terminal finds the running service and speaks to it (DESIGN.md, "Files on disk").

`{port, pid, server_id, client_id, key}`, key as hex, mode 0600 in a folder of mode 0700. Written when the
service is ready, removed when it stops. One that a killed service left is known by the free lock
(`lock.py`) and replaced. Standard library only, so that the command line can import it.
"""

import json
import os
import stat
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from afterword import paths, private_file
from afterword.errors import ServiceTrouble


@dataclass(frozen=True, slots=True)
class Runtime:
    """A running service. `key` is 64 hex digits and opens everything: it is never shown."""

    port: int
    pid: int
    server_id: str
    client_id: str
    key: str = field(repr=False)


def write(runtime: Runtime) -> None:
    """Tell where the service is. Raises ServiceTrouble where that would not be private."""
    file = paths.runtime_file()
    folder_for_us_alone(file.parent)
    if file.is_symlink():
        raise ServiceTrouble(f"{file} is a link to another file. Remove it and start the service again.")
    private_file.write(file, json.dumps(asdict(runtime)) + "\n")


def read() -> Runtime | None:
    """The service that was last said to run, or None when none is or its file does not read."""
    try:
        return Runtime(**json.loads(paths.runtime_file().read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def remove(pid: int) -> None:
    """Take away what `pid` wrote, and nothing that another process has put there since."""
    found = read()
    if found and found.pid == pid:
        with suppress(OSError):
            paths.runtime_file().unlink()


def folder_for_us_alone(folder: Path) -> None:
    """Make the folder, or close it to others. Raises ServiceTrouble for one that is not ours or is a link."""
    private_file.make_folder(folder)
    about = folder.lstat()
    if stat.S_ISLNK(about.st_mode) or (hasattr(os, "getuid") and about.st_uid != os.getuid()):
        raise ServiceTrouble(
            f"{folder} belongs to somebody else or is a link. Remove it and start the service again."
        )
    if stat.S_IMODE(about.st_mode) != private_file.OWNER_ONLY_FOLDER:
        folder.chmod(private_file.OWNER_ONLY_FOLDER)
