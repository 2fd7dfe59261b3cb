"""afterword extension: a folder in a pipe, a way to load it for a person."""

from pathlib import Path

import pytest

from afterword.cli import extension_folder
from afterword.cli.run import run


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(extension_folder, "_CHECKOUT", tmp_path)
    return tmp_path


def test_what_is_not_built_says_how(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["extension"]) == 4
    assert "make build" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("browser", "page"), [("chrome", "chrome://extensions"), ("firefox", "about:debugging")]
)
def test_the_folder_is_all_that_a_pipe_gets(
    checkout: Path, capsys: pytest.CaptureFixture[str], browser: str, page: str
) -> None:
    built = checkout / f"{browser}-mv3"
    built.mkdir()
    (built / "manifest.json").write_text("{}")
    assert run(["extension", "path", "--browser", browser]) == 0
    out, err = capsys.readouterr()
    assert out == f"{built}\n"
    assert page in err
    assert "afterword pair" in err
