"""What was not foreseen: where it happened goes to the log file, one sentence to the user."""

import errno
import os
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from afterword import paths, private_file
from afterword.errors import AfterwordError


def mishap(error: Exception) -> AfterwordError:
    """Keep where it happened, without its message, which may hold somebody's name; the error to tell."""
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return AfterwordError("The output could not be written: no space left on the device.")
    file = paths.log_file()
    with suppress(OSError):
        _keep(file, error)
    kind = type(error).__name__
    return AfterwordError(f"Something unforeseen went wrong ({kind}). {file} says where: please report it.")


def _keep(file: Path, error: Exception) -> None:
    private_file.make_folder(file.parent)
    frames = "".join(
        f"  {frame.filename}:{frame.lineno} {frame.name}\n"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    kinds = f"{type(error).__module__}.{type(error).__qualname__}"
    line = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} ERROR afterword.cli {kinds}\n{frames}"
    handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, private_file.OWNER_ONLY_FILE)
    with os.fdopen(handle, "a", encoding="utf-8") as log:
        log.write(line)
