"""afterword export: to the terminal, and into a file that is the user's own."""

import json
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder to write in."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_to_the_terminal(shell: Terminal, priya: str) -> None:
    assert {fact.get("person") for fact in shell.ok("export").json["facts"]} >= {priya}
    assert shell.ok("export", "--format", "VCF").out.startswith("BEGIN:VCARD\r\n")
    assert shell.ok("export", "--json").json["people"] == 1


@pytest.mark.parametrize(
    ("name", "start", "said"),
    [
        ("a.json", b'{"app": "afterword", "version": 1', "holds everything: 5 facts about 1 people."),
        ("a.CSV", "\N{ZERO WIDTH NO-BREAK SPACE}Name,Employer".encode(), "holds 1 people with their"),
        ("a.vcf", b"BEGIN:VCARD", "holds 1 people."),
        ("a.ics", b"BEGIN:VCALENDAR", "holds 1 interviews."),
        ("a.txt", b'{"app"', "holds everything"),
    ],
)
def test_into_a_file(shell: Terminal, priya: str, place: Path, name: str, start: bytes, said: str) -> None:
    file = place / name
    done = shell.ok("export", "--output", str(file))
    assert said in done.out
    assert done.out.endswith("It is not encrypted.\n")
    assert file.read_bytes().startswith(start)
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(place.iterdir()) == [file]


def test_json_says_where_it_is(shell: Terminal, priya: str, place: Path) -> None:
    told = shell.ok("export", "--output", str(place / "a.json"), "--json").json
    assert (told["file"], told["people"], "text" in told) == (str(place / "a.json"), 1, False)


def test_a_file_that_is_there_stays(shell: Terminal, priya: str, place: Path) -> None:
    file = place / "a.json"
    file.write_text("mine")
    refused = shell.run("export", "--output", str(file))
    assert (refused.code, refused.err) == (
        2, f"{file} is there already and was left as it is. --force writes over it.\n",
    )  # fmt: skip
    assert shell.typing("export", "--output", str(file), answers={"Write over it?": "n\n"}).code == 2
    assert file.read_text() == "mine"
    assert shell.typing("export", "--output", str(file), answers={"Write over it?": "y\n"}).code == 0
    assert json.loads(file.read_text())["app"] == "afterword"
    file.write_text("mine")
    shell.ok("export", "--output", str(file), "--force")
    assert json.loads(file.read_text())["app"] == "afterword"


def test_a_link_is_replaced_and_not_followed(shell: Terminal, priya: str, place: Path) -> None:
    target, link = place / "target", place / "link.json"
    target.write_text("mine")
    link.symlink_to(target)
    shell.ok("export", "--output", str(link), "--force")
    assert target.read_text() == "mine"
    assert not link.is_symlink()


@pytest.mark.parametrize(("named", "said"), [(".", "is a folder."), ("none/a.json", "There is no folder")])
def test_no_place_for_a_file(same_shell: Terminal, place: Path, named: str, said: str) -> None:
    refused = same_shell.run("export", "--output", str(place / named))
    assert refused.code == 2
    assert said in refused.err


def test_another_format_is_refused(same_shell: Terminal) -> None:
    refused = same_shell.run("export", "--format", "xlsx")
    assert (refused.code, refused.err) == (2, '"xlsx" is none of json, csv, vcard, ics.\n')
