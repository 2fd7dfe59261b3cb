"""`afterword demo` as it is typed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.demo import checkout, run
from afterword.errors import NotFound

STEPS = ["1-log", "2-profile", "3-held-click", "4-outcome", "5-note", "6-sent"]


def demo(out: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "afterword", "demo", "--headless", "--out", str(out)]
    return subprocess.run(command, env=os.environ | environment, capture_output=True, text=True)


def test_every_step_leaves_its_picture(tmp_path: Path) -> None:
    done = demo(tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert sorted(picture.stem for picture in (tmp_path / "out").iterdir()) == STEPS
    assert "Every step really happened." in done.stdout


def test_without_a_browser_it_says_what_to_install(tmp_path: Path) -> None:
    done = demo(
        tmp_path / "out", PATH=str(Path(sys.executable).parent), PLAYWRIGHT_BROWSERS_PATH=str(tmp_path)
    )
    assert done.returncode == 4
    assert "Install it" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_outside_a_checkout_it_says_where_to_get_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkout, "ROOT", tmp_path)
    with pytest.raises(NotFound, match="source tree"):
        run(headless=True, out=tmp_path)
