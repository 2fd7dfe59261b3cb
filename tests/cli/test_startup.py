"""Start-up is short: what is slow to import is imported by what needs it."""

import subprocess
import sys

import pytest

from tests.cli.terminal import Terminal

HEAVY = {"pydantic", "aiohttp", "keyring", "sqlalchemy", "alembic", "sqlcipher3", "dateparser"}
WATCH = """
import sys
from afterword.cli.run import run
code = run(sys.argv[1:])
loaded = {name.partition(".")[0] for name in sys.modules}
sys.stderr.write("LOADED " + " ".join(sorted(loaded)))
sys.exit(code)
"""


def loaded_by(terminal: Terminal | None, *args: str) -> set[str]:
    """The packages that a command loaded, in a pipe."""
    done = subprocess.run(
        [sys.executable, "-c", WATCH, *args],
        env=terminal.environment() if terminal else None,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done
    return set(done.stderr.rpartition("LOADED ")[2].split())


@pytest.mark.parametrize("args", [["--help"], ["log", "--help"], ["check", "--help"], ["completion", "zsh"]])
def test_help_loads_nothing_heavy(args: list[str]) -> None:
    assert not loaded_by(None, *args) & (HEAVY | {"rich", "tzlocal"})


def test_help_opens_no_connection() -> None:
    assert not loaded_by(None, "--help") & {"http", "ssl", "socket", "tempfile", "platformdirs"}


def test_log_and_check_load_nothing_heavy(shell: Terminal) -> None:
    logged = loaded_by(shell, "log", "Priya Nair", "--company", "Acme")
    assert not logged & (HEAVY | {"rich"})
    assert "http" in logged
    assert not loaded_by(shell, "check", "Priya Nair") & (HEAVY | {"rich"})


def test_iso_dates_need_no_dateparser(shell: Terminal) -> None:
    when = ("--when", "2026-11-26T15:00+01:00")
    assert not loaded_by(shell, "log", "Priya Nair", "--company", "Acme", *when) & HEAVY
