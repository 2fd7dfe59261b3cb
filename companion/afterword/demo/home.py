"""A companion for the demo alone: a folder of its own, a key file in it, nothing of the user's touched."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from afterword import vault
from afterword.cli.client import Client
from afterword.errors import AfterwordError

VARIABLE = "AFTERWORD_HOME"


def _set(value: str | None) -> None:
    if value is None:
        os.environ.pop(VARIABLE, None)
    else:
        os.environ[VARIABLE] = value


@contextmanager
def own_companion(keep: bool) -> Iterator[Client]:
    """A client of a service started for the demo. With `keep` both it and its folder stay."""
    before, folder = os.environ.get(VARIABLE), Path(tempfile.mkdtemp(prefix="afterword-demo-"))
    _set(str(folder))
    client = Client()
    try:
        vault.create("file")
        client.ask("doctor")  # starts it
        yield client
    finally:
        if not keep:
            with suppress(AfterwordError):
                client.ask("shutdown")
            shutil.rmtree(folder, ignore_errors=True)
        client.close()
        _set(before)
