"""The service's log file: what it did, never for whom. No names, addresses, notes, keys or codes.

An exception's message may quote what was sent, so it is never written: its type and where it came from are.
Other libraries' loggers are not written at all, for the same reason.
"""

import asyncio
import logging
import traceback
from logging.handlers import RotatingFileHandler
from types import TracebackType
from typing import Any

from afterword import paths
from afterword.private_file import OWNER_ONLY_FILE
from afterword.service.runtime import folder_for_us_alone

_BYTES = 500_000
_KEPT = 3
log = logging.getLogger("afterword")


def start_log() -> None:
    """Begin to write. Raises ServiceTrouble where the folder is not ours alone."""
    file = paths.log_file()
    folder_for_us_alone(file.parent)
    file.touch(OWNER_ONLY_FILE)
    file.chmod(OWNER_ONLY_FILE)
    handler = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    handler.setFormatter(_Impersonal("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    logging.getLogger().addHandler(logging.NullHandler())


def where(error: BaseException | None) -> str:
    """The error's type and the places it came through, without a word of its message."""
    if error is None:
        return ""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} at {places}"


def stray_error(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """For the event loop: an exception that nobody waited for."""
    log.error("stray: %s", where(context.get("exception")))


class _Impersonal(logging.Formatter):
    def formatException(  # noqa: N802 - logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        return where(ei[1])
