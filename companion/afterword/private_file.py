"""Files and folders that only their owner may read: the key, the settings, the runtime file.

A file is written whole or not at all (a new file beside it, flushed, then renamed over it).
"""

import os
import tempfile
from pathlib import Path

OWNER_ONLY_FILE = 0o600
OWNER_ONLY_FOLDER = 0o700


def make_folder(folder: Path) -> None:
    """Make the folder, and those above it, for the owner alone. One that is there keeps its mode."""
    for missing in reversed([f for f in (folder, *folder.parents) if not f.exists()]):
        missing.mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)


def write(file: Path, text: str) -> None:
    """Put `text` (UTF-8) in `file`, mode 0600, at once and for good. A link of that name is replaced, not
    followed. Raises OSError.
    """
    make_folder(file.parent)
    write_bytes(file, text.encode())


def write_bytes(file: Path, data: bytes) -> None:
    """The same of bytes, in a folder that is there."""
    # mkstemp makes its file 0600 and never follows a link.
    handle, beside = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(beside).replace(file)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
