"""One service at a time: a lock that the operating system lets go of however the service ends."""

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from afterword import paths
from afterword.errors import AlreadyRunning
from afterword.service.runtime import folder_for_us_alone

# Long enough for a service that is just stopping to be gone.
_WAIT_SECONDS = 2


@contextmanager
def only_one() -> Iterator[None]:
    """Hold the lock. Raises AlreadyRunning when another service has it."""
    folder = paths.runtime_file().parent
    folder_for_us_alone(folder)
    lock = FileLock(folder / "service.lock", timeout=_WAIT_SECONDS, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise AlreadyRunning("Afterword is already running. `afterword status` says where.") from None
    try:
        yield
    finally:
        lock.release()
