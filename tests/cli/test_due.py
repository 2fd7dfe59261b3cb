"""afterword due, as it is typed."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def met(shell: Terminal) -> Terminal:
    """Priya Nair, who interviewed the user yesterday."""
    shell.ok("log", "Priya Nair", "--company", "Acme", "--when", "yesterday 12:00")
    return shell


def test_the_list_and_its_steps(met: Terminal) -> None:
    out = met.ok("due").out
    assert out.startswith(" 1  Thank Priya Nair by mail, by ")
    assert "\n    due now, until " in out
    assert "(Sigerhall, rule 2)\n    → afterword note --person " in out
    assert "\nLater: " in out
    assert "afterword due done 1" in out
    assert met.ok("due", "done", "1").out.startswith("Done: Thank Priya Nair by mail")
    assert "Thank Priya" not in met.ok("due").out
    assert met.ok("due", "never", "1", "2").out.count("Never again: ") == 2
    assert met.ok("undo").out.startswith("Taken back: your word on a thing to do (Priya Nair, Acme).")


def test_snooze(met: Terminal) -> None:
    detail = next(row for row in met.ok("due", "--json").json["todos"] if row["kind"] == "detail")
    said = met.ok("due", "snooze", detail["id"], "--until", "in 3 days 10:00")
    assert said.out.startswith("Later, ")
    assert "snoozed to " in met.ok("due", "--all").out


def test_nothing_is_due(shell: Terminal) -> None:
    assert shell.ok("due").out == "Nothing is due now.\n"
    assert shell.ok("due", "--json").json["todos"] == []


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["done"], 2, "Say which by its number in the list: `afterword due done 1`.\n"),
        (["ready", "1"], 2, '"ready" is none of done, snooze, never. Say which by its number'),
        (["done", "7"], 4, "There is no number 7 in the list. `afterword due --all` shows it.\n"),
        (["done", "detail-0"], 4, "That is no longer to be done. `afterword due` lists what is.\n"),
        (["done", "1", "--until", "tomorrow 9:00"], 2, "--until goes with snooze.\n"),
        (["done", "1", "--feed", "x.ics"], 2, "Give --feed alone.\n"),
    ],
)
def test_refusals(same_shell: Terminal, words: list[str], code: int, said: str) -> None:
    refused = same_shell.run("due", *words)
    assert refused.code == code
    assert refused.err.startswith(said)


def test_a_calendar_file(met: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "due.ics"
    assert met.ok("due", "--feed", str(file)).out.startswith(f"{file} is kept up to date")
    assert file.read_text().startswith("BEGIN:VCALENDAR")
    assert met.ok("due", "--no-feed").out == "No calendar file is kept.\n"
    assert not file.exists()
