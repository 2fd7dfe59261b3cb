"""What nobody foresaw: one sentence, exit code 3, and where it happened in the log, without a name."""

import stat
from pathlib import Path

import pytest

from afterword.cli.client import Client
from afterword.cli.run import run


@pytest.fixture
def broken(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which every question to the service fails in a way that nobody thought of."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError("about Priya Nair")

    monkeypatch.setattr(Client, "ask", fail)
    return home


def test_it_is_told_in_a_sentence_and_kept_without_its_message(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["show", "Priya Nair"]) == 3
    out, err = capsys.readouterr()
    log = broken / "log" / "afterword.log"
    assert out == ""
    assert err.count("\n") == 1
    assert "ZeroDivisionError" in err
    assert str(log) in err
    assert "ZeroDivisionError" in log.read_text()
    assert "Priya" not in log.read_text() + err
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_a_log_that_cannot_be_written_is_no_second_mishap(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (broken / "log").write_text("a file, no folder")
    assert run(["show", "Priya Nair", "--json"]) == 3
    assert '"internal"' in capsys.readouterr().out
