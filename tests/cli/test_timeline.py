"""afterword timeline: in a terminal, and as a file."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


def test_in_a_terminal(shell: Terminal, priya: str) -> None:
    out = shell.ok("timeline").out
    assert "\nAcme · open\n" in out
    assert "Priya Nair: Not yet. You meet Priya" in out
    assert "Fine again when Acme has decided." in out
    assert "│" in out
    assert "○" in out
    assert shell.ok("timeline", "--json").json["lanes"][0]["company"] == "Acme"


def test_nothing_to_show(shell: Terminal) -> None:
    assert shell.ok("timeline").out.startswith("No application is in your log yet.")


@pytest.mark.parametrize(
    ("name", "start"),
    [("a.svg", b"<svg "), ("a.html", b"<!doctype html>"), ("a.PNG", b"\x89PNG\r\n\x1a\n")],
)
def test_as_a_file(shell: Terminal, priya: str, tmp_path: Path, name: str, start: bytes) -> None:
    file = tmp_path / name
    assert shell.ok("timeline", "--output", str(file)).out == f"{file} shows one application.\n"
    assert file.read_bytes().startswith(start)
    assert file.stat().st_mode & 0o777 == 0o600
    refused = shell.run("timeline", "--output", str(file))
    assert (refused.code, "--force writes over it" in refused.err) == (2, True)
    assert shell.ok("timeline", "--output", str(file), "--force", "--json").json["lanes"] == 1


def test_a_name_that_says_nothing(same_shell: Terminal, tmp_path: Path) -> None:
    refused = same_shell.run("timeline", "--output", str(tmp_path / "a.pdf"))
    assert (refused.code, refused.err) == (2, "a.pdf is neither .svg, .png nor .html.\n")
