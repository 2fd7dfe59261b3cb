"""Runs the real `afterword`, in a pipe or on a pseudo-terminal."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PATIENCE_SECONDS = 60
CTRL_C = b"\x03"
COMMAND = [sys.executable, "-W", "error", "-m", "afterword"]


@dataclass(frozen=True)
class Done:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Terminal:
    """Somebody's shell, with a home of its own."""

    home: Path

    def run(self, *args: str | bytes, stdin: str = "", **environment: str) -> Done:
        """Off a terminal. Whatever a command does, it shows no trace."""
        done = subprocess.run(
            [*COMMAND, *args],
            input=stdin.encode(),
            capture_output=True,
            env=self.environment(**environment),
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        told = Done(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in told.out + told.err, told
        return told

    def ok(self, *args: str, stdin: str = "") -> Done:
        """The same, where anything but success fails the test."""
        done = self.run(*args, stdin=stdin)
        assert done.code == 0, done
        return done

    def typing(self, *args: str, answers: dict[str, str], **environment: str) -> Done:
        """On a pseudo-terminal: each answer is typed when its question has appeared. All output is `out`."""
        child, terminal = pty.fork()
        if child == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # whatever the tests themselves were started with
            os.execvpe(COMMAND[0], [*COMMAND, *args], self.environment(TERM="xterm", **environment))
        shown = _converse(terminal, list(answers.items()))
        os.close(terminal)
        _, status = os.waitpid(child, 0)
        assert "Traceback" not in shown, shown
        return Done(os.waitstatus_to_exitcode(status), shown.replace("\r\n", "\n"), "")

    def environment(self, **more: str) -> dict[str, str]:
        own = {"AFTERWORD_HOME": str(self.home), "TZ": "Europe/Berlin", "COLUMNS": "80"}
        return os.environ | own | more


def _converse(terminal: int, answers: list[tuple[str, str]]) -> str:
    """Everything that was shown until the program ended."""
    shown, seen, typed, end = "", 0, b"", time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if answers and answers[0][0] in shown[seen:]:
            seen = len(shown)
            typed = answers.pop(0)[1].encode()
            os.write(terminal, typed)
        if select.select([terminal], [], [], 0.1)[0]:
            with suppress(OSError):  # Linux says so when the other side is closed
                if more := os.read(terminal, 65536):
                    shown += more.decode(errors="replace")
                    continue
            assert not answers, (answers, shown)
            return shown
        if typed == CTRL_C:  # one that came just before the program began to read is not heard
            os.write(terminal, CTRL_C)
    raise AssertionError(f"still running: {shown}")
