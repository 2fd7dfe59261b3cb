"""Keyrings to put in front of the vault, each in a process of its own: keyring chooses once per process."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Ask = Callable[..., str]
_FAKES = Path(__file__).with_name("keyrings_of_ours")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for all files of Afterword."""
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def ask(home: Path, tmp_path: Path) -> Ask:
    """Runs `code` (`vault`, `show` and `errors` are there) and gives what it printed.

    `backend` is a keyring back end's full name; `before` a command that runs the process.
    """

    def run(code: str, backend: str | None = None, before: tuple[str, ...] = (), **more: str) -> str:
        start = "from afterword import errors, vault\nshow = print\n"
        command = [*before, sys.executable, "-W", "error", "-c", start + code]
        told = subprocess.run(
            command,
            env=_environment(home, tmp_path, backend) | more,
            capture_output=True,
            text=True,
            check=False,
        )
        assert told.returncode == 0, told.stderr
        return told.stdout.strip()

    return run


def _environment(home: Path, user: Path, backend: str | None) -> Mapping[str, str]:
    """Nothing of the user's own session: neither its bus nor its keyring's settings."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    chosen = {"PYTHON_KEYRING_BACKEND": backend} if backend else {}
    own = {"AFTERWORD_HOME": str(home), "HOME": str(user), "PYTHONPATH": str(_FAKES)}
    return {**kept, **own, **chosen}
