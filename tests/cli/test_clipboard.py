"""--copy: through whichever program of the system's there is."""

import sys
from pathlib import Path

import pytest

from afterword.cli.clipboard import NoClipboard, copy

NOTE = "Hi Zoë, 谢谢!"


def program(folder: Path, name: str, code: int = 0) -> Path:
    """A clipboard program that keeps what it gets in a file, and ends with `code`."""
    kept = folder / f"{name}.txt"
    body = f"import sys; open({str(kept)!r}, 'wb').write(sys.stdin.buffer.read()); sys.exit({code})"
    file = folder / name
    file.write_text(f"#!{sys.executable}\n{body}\n")
    file.chmod(0o755)
    return kept


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("name", ["wl-copy", "xclip", "xsel", "pbcopy"])
def test_any_program_will_do(programs: Path, name: str) -> None:
    kept = program(programs, name)
    copy(NOTE)
    assert kept.read_text(encoding="utf-8") == NOTE


def test_windows_gets_what_it_can_read(programs: Path) -> None:
    kept = program(programs, "clip")
    copy(NOTE)
    assert kept.read_text(encoding="utf-16") == NOTE


def test_one_that_fails_leaves_it_to_the_next(programs: Path) -> None:
    program(programs, "wl-copy", code=1)
    kept = program(programs, "xsel")
    copy(NOTE)
    assert kept.read_text(encoding="utf-8") == NOTE


def test_none_is_told(programs: Path) -> None:
    with pytest.raises(NoClipboard, match="xclip"):
        copy(NOTE)
