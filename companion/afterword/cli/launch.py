"""Find the running service, or start it and wait until it answers."""

import json
import subprocess
import sys
import tempfile
import time
from typing import IO

from afterword import paths
from afterword.cli.alive import alive
from afterword.cli.connection import Connection
from afterword.cli.new_key import has_key, tell_of_new_key
from afterword.cli.refusal import error_of
from afterword.errors import AfterwordError, AlreadyRunning, ForeignServer, Offline
from afterword.service import runtime
from afterword.service.runtime import Runtime

_PATIENCE = 15.0
_AFTER_ANOTHER = 5.0
_STEP = 0.03
_SLOW = f"Afterword did not start within {_PATIENCE:.0f} seconds. `afterword serve` shows what it does."
_MUTE = "Afterword runs already, but does not answer. End its process, then try again."


def find() -> Connection | None:
    """A connection to the running service, proven; None when none runs.

    A runtime file that a killed service left is as good as none: nobody answers there, or somebody else
    does while the process it names is gone. Raises ForeignServer when that process is there.
    """
    told = runtime.read()
    try:
        return _reach(told)
    except ForeignServer:
        if runtime.read() != told:  # the next service has the old one's port, and has just said so
            return find()
        if told and alive(told.pid):
            raise
        return None


def start() -> Connection:
    """Start the service, apart from this process, and wait for it.

    Raises what it could not start for, in its own words, or Offline when it is not ready in 15 seconds.
    """
    stale, key_before = runtime.read(), has_key()
    with tempfile.TemporaryFile() as told:
        process = _spawn(told)
        try:
            connection = _wait(process, told, stale)
        except BaseException:
            _end(process)
            raise
    if not key_before:
        tell_of_new_key()
    return connection


def _reach(told: Runtime | None) -> Connection | None:
    """The service that the runtime file tells of. Raises ForeignServer where another answers."""
    if told is None:
        return None
    try:
        connection = Connection(told)
        connection.hello()
    except (Offline, ValueError, TypeError):  # ... or the file holds nonsense
        return None
    return connection


def _ready(stale: Runtime | None) -> Connection | None:
    """The service, once there is one. `stale`: what the runtime file said before ours was started.

    Ours may have the port of a killed one before it has written its own file: what the old file says is
    then refused by it, which means no more than "not yet".
    """
    told = runtime.read()
    try:
        return _reach(told)
    except ForeignServer:
        if told == stale or runtime.read() != told:
            return None
        raise


def _spawn(told: IO[bytes]) -> "subprocess.Popen[bytes]":
    # -P: a folder that a command happens to be run in must not put its own modules before ours.
    command = [sys.executable, "-P", "-m", "afterword", "serve", "--json"]
    if sys.platform == "win32":
        apart = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=told, stderr=told, creationflags=apart
        )
    return subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=told, stderr=told, start_new_session=True
    )


def _wait(process: "subprocess.Popen[bytes]", told: IO[bytes], stale: Runtime | None) -> Connection:
    until = time.monotonic() + _PATIENCE
    failure: AfterwordError | None = None
    while time.monotonic() < until:
        if connection := _ready(stale):
            _let_go(process, connection.runtime.pid)
            return connection
        if failure is None and process.poll() is not None:
            failure = _failure(told)
            if not isinstance(failure, AlreadyRunning):  # that one may be about to answer
                raise failure
            until = min(until, time.monotonic() + _AFTER_ANOTHER)
        time.sleep(_STEP)
    raise Offline(_MUTE if failure else _SLOW)


def _let_go(process: "subprocess.Popen[bytes]", serving: int) -> None:
    """Ours outlives this command. Where another's came first, ours is not left to wait for its end."""
    if process.pid != serving and sys.platform != "win32":  # there, a venv's Python is another's parent
        _end(process)
    process.returncode = 0  # nobody waits for it any more


def _end(process: "subprocess.Popen[bytes]") -> None:
    """What nobody will speak to is not left behind."""
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(_AFTER_ANOTHER)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _failure(told: IO[bytes]) -> AfterwordError:
    """Why it ended: its own refusal, else the last thing it said."""
    told.seek(0)
    lines = [line for line in told.read().decode(errors="replace").splitlines() if line.strip()]
    for line in reversed(lines):
        try:
            return error_of(json.loads(line)["error"])
        except (ValueError, KeyError, TypeError):
            continue
    last = f" It said: {lines[-1].strip()}" if lines else ""
    return Offline(f"Afterword could not be started; {paths.log_file()} may say why.{last}")
