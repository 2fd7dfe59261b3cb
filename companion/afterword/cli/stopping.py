"""Stop the running service and wait until it is gone."""

import time

from afterword.cli.client import Client
from afterword.errors import Offline
from afterword.service import runtime

_PATIENCE = 10.0
_STEP = 0.03


def stop_service() -> bool:
    """Whether one was running. Raises Offline when it takes too long, ForeignServer for another's."""
    client = Client(start=False)
    try:
        pid = client.connect().runtime.pid
    except Offline:
        return False
    client.ask("shutdown")
    client.close()
    until = time.monotonic() + _PATIENCE
    while (told := runtime.read()) and told.pid == pid:  # taken away last, when the log is closed
        if time.monotonic() > until:
            raise Offline("Afterword is still busy stopping. `afterword status` says when it is done.")
        time.sleep(_STEP)
    return True
