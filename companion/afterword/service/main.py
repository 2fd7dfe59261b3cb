"""The service's life: lock, port, key, store, runtime file, ready; then, once, the way back."""

import asyncio
import gc
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from socket import socket

from afterword import config
from afterword.errors import ServiceTrouble
from afterword.service import readiness, runtime
from afterword.service.app import App
from afterword.service.lock import only_one
from afterword.service.logfile import log, start_log, stray_error
from afterword.service.opening import opened
from afterword.service.port import PREFERRED, listen
from afterword.service.server import Door
from afterword.service.signals import stop_on_signals
from afterword.service.state import Service

_PATIENCE_SECONDS = 5


def serve() -> None:
    """Run the service until it is told to stop. Raises AfterwordError with a sentence on why it cannot."""
    os.umask(0o077)  # whatever is made from here on is for its owner alone
    try:
        with only_one():
            start_log()
            asyncio.run(_run())
    except OSError as error:  # a full disk, a folder that is none, no permission
        place = f": {error.filename}" if error.filename else ""
        raise ServiceTrouble(
            f"Afterword cannot run here: {error.strerror}{place}. Mend that first."
        ) from error


async def _run() -> None:
    asyncio.get_running_loop().set_exception_handler(stray_error)
    with closing(listen()) as sock:
        async with opened(config.read(), sock.getsockname()[1]) as service, _answering(service, sock):
            stop_on_signals(service.stop)
            gc.freeze()  # code and log stay: looking through them for garbage would only delay answers
            _tell(service)
            keeping = asyncio.create_task(service.feed.keep())
            await service.stopping.wait()
            keeping.cancel()
            readiness.notify("STOPPING=1")
            log.info("stopping")
    runtime.remove(os.getpid())


@asynccontextmanager
async def _answering(service: Service, sock: socket) -> AsyncIterator[None]:
    """Answer requests; at the end, let those that were begun finish."""
    app = App(service)
    door = Door(app)
    server = await asyncio.get_running_loop().create_server(door, sock=sock)
    try:
        yield
    finally:
        server.close()
        door.pre_shutdown()
        await door.shutdown(_PATIENCE_SECONDS)
        log.info("turned away: %s", dict(app.refusals))


def _tell(service: Service) -> None:
    """Say that we are ready, and where."""
    own = service.clients.terminal
    runtime.write(runtime.Runtime(service.port, os.getpid(), service.server_id, own.client_id, own.key.hex()))
    note = "" if service.port == PREFERRED else f" (port {PREFERRED} is taken)"
    log.info("ready on port %d%s", service.port, note)
    readiness.notify("READY=1")
