"""Bad input: an exit code, one clear sentence, never a trace (the shell itself looks for that)."""

import json
from pathlib import Path

import pytest

from tests.cli.terminal import Done, Terminal

BAD_INPUT, TROUBLE, NOT_FOUND = 2, 3, 4

TYPED = {
    "an unknown command": (["lits"], "Did you mean `afterword list`?"),
    "an unknown command like no other": (["zzzz"], "`afterword --help`"),
    "an unknown option": (["list", "--colour"], "--colour"),
    "an argument too many": (["undo", "twice"], "twice"),
    "no name": (["log"], "NAME"),
    "nobody": (["show"], "--person ID"),
    "an empty name": (["log", ""], "empty"),
    "a name of spaces": (["check", "   "], "empty"),
    "a name of 10,000 letters": (["log", "x" * 10_000, "--company", "Acme"], "200 characters"),
    "a company of 10,000 letters": (["log", "Priya Nair", "--company", "x" * 10_000], "200 characters"),
    "a name of control characters": (["log", "\x01\x02\x1b", "--company", "Acme"], ""),
    "bytes that are no text": (["log", b"Priya \xff Nair", "--company", "Acme"], "UTF-8"),
    "nobody's company": (["log", "Priya Nair"], "company"),
    "no moment": (["log", "P N", "--company", "Acme", "--when", "banana"], "no moment"),
    "an impossible day": (["log", "P N", "--company", "Acme", "--when", "31.2.2027 15:00"], "no such day"),
    "no time": (["log", "P N", "--company", "Acme", "--when", "26 nov"], "Which time?"),
    "a hundred years away": (["log", "P N", "--company", "Acme", "--when", "26 nov 2126 15:00"], ""),
    "a thousand years away": (["log", "P N", "--company", "Acme", "--when", "26 nov 3026 15:00"], "far away"),
    "long past": (["log", "P N", "--company", "Acme", "--when", "26 nov 1986 15:00"], ""),
    "no length": (["log", "P N", "--company", "Acme", "--when", "in 2h", "--minutes", "0"], "5<=x<=1440"),
    "no zone": (["log", "P N", "--company", "Acme", "--when", "in 2h", "--zone", "Mars/Base"], "time zone"),
    "no e-mail address": (["log", "P N", "--company", "Acme", "--email", "nowhere"], "e-mail"),
    "a company's page": (["check", "https://www.linkedin.com/company/acme"], "profile"),
    "another site": (["check", "https://evil.example/in/priya"], "profile"),
    "another site logged": (["log", "P N", "--company", "A", "--linkedin", "https://a.example"], "profile"),
    "a script": (["log", "P N", "--company", "A", "--linkedin", "javascript:alert(1)"], "profile"),
    "no outcome at all": (["outcome", "Acme"], "none of open"),
    "no company": (["outcome", "rejected"], "At which company?"),
    "nobody's invitation": (["invitation", "sent"], "--person ID"),
    "no outcome": (["outcome", "Acme", "banana"], "rejected"),
    "no outcome, and the word for a closed one": (["outcome", "Acme", "banana"], ", closed"),
    "no step": (["invitation", "Priya Nair", "thrown"], "withdrawn"),
    "no policy": (["policy", "kind"], "article"),
    "no id": (["show", "--person", "42"], "id"),
    "no limit": (["note", "Priya Nair", "--limit", "250"], "250"),
    "nothing to change": (["edit", "Priya Nair"], "What is to change?"),
    "no database": (["setup", "--database", "mysql://me:secret@host/name"], "postgresql"),
    "no shell": (["completion", "tcsh"], "tcsh"),
}  # fmt: skip


@pytest.mark.parametrize(("args", "words"), TYPED.values(), ids=TYPED)
def test_what_cannot_be_used(same_shell: Terminal, args: list[str], words: str) -> None:
    done = same_shell.run(*args)
    assert done.code == BAD_INPUT, done
    assert_one_sentence(done, words)
    assert done.out == ""


ABSENT = {
    "a stranger": (["show", "Nobody Atall"], "Nobody Atall"),
    "a stranger's note": (["note", "Nobody Atall"], "Nobody Atall"),
    "a stranger to forget": (["forget", "Nobody Atall", "--yes"], "Nobody Atall"),
    "a stranger's address": (["show", "https://www.linkedin.com/in/nobody-atall"], ""),
    "an unknown id": (["show", "--person", "0123456789abcdef"], ""),
    "an unknown company": (["outcome", "Initech", "rejected"], "Initech"),
    "an unknown client": (["unpair", "0" * 32], "clients"),
    "nothing to undo": (["undo"], ""),
}


@pytest.mark.parametrize(("args", "words"), ABSENT.values(), ids=ABSENT)
def test_what_is_not_there(same_shell: Terminal, args: list[str], words: str) -> None:
    done = same_shell.run(*args)
    assert done.code == NOT_FOUND, done
    assert_one_sentence(done, words)


def assert_one_sentence(done: Done, words: str) -> None:
    assert words.casefold() in done.err.casefold(), done
    assert done.err.count("\n") == 1, done
    assert done.err.rstrip()[-1] in ".?", done
    assert "secret" not in done.err
    assert len(done.err) < 400


def test_with_json_the_error_is_an_object_too(shell: Terminal) -> None:
    done = shell.run("show", "Nobody Atall", "--json")
    assert done.code == NOT_FOUND
    assert json.loads(done.out)["error"]["code"] == "not_found"
    assert json.loads(done.out)["error"]["text"] == done.err.strip()


def test_namesakes_are_listed_with_the_flag_to_choose(shell: Terminal) -> None:
    first = shell.ok("log", "Priya Nair", "--company", "Acme", "--json").json["person"]["id"]
    second = shell.run("log", "Priya Nair", "--company", "Globex")
    assert second.code == NOT_FOUND
    assert f"--person {first}" in second.err
    other = shell.ok("log", "Priya Nair", "--company", "Globex", "--new", "--json").json["person"]["id"]
    assert other != first
    asked = shell.run("show", "Priya Nair")
    assert asked.code == NOT_FOUND
    assert {first, other} == {line.split()[1] for line in asked.err.splitlines() if "--person" in line}
    assert shell.ok("show", "--person", other, "--json").json["person"]["id"] == other


def test_several_applications_are_listed_with_their_flag(shell: Terminal) -> None:
    for role in ("Data Engineer", "Team Lead"):
        shell.ok("log", "Priya Nair", "--company", "Acme", "--role", role)
    done = shell.run("outcome", "Acme", "rejected")
    assert done.code == NOT_FOUND
    chosen = [line.split()[1] for line in done.err.splitlines() if "--application" in line]
    assert len(chosen) == 2
    shell.ok("outcome", "rejected", "--application", chosen[0])


def test_a_second_person_with_the_same_profile(shell: Terminal) -> None:
    url = "https://www.linkedin.com/in/priya-nair-example"
    shell.ok("log", "Priya Nair", "--company", "Acme", "--linkedin", url)
    done = shell.run("log", "Wolfgang Ostermann", "--company", "Acme", "--linkedin", url)
    assert done.code == NOT_FOUND
    assert done.err.strip()
    assert len(shell.ok("list", "--json").json["people"]) == 1


def test_output_that_nobody_reads_any_more_is_no_trouble(shell: Terminal) -> None:
    import subprocess

    from tests.cli.terminal import COMMAND

    pipe = subprocess.Popen(
        [*COMMAND, "list"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=shell.environment()
    )
    assert pipe.stdout is not None
    assert pipe.stderr is not None
    pipe.stdout.close()
    assert pipe.stderr.read() == b""
    pipe.stderr.close()
    assert pipe.wait(60) == 1


def test_output_to_a_full_device(same_shell: Terminal) -> None:
    import subprocess

    from tests.cli.terminal import COMMAND

    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "list"], stdout=full, stderr=subprocess.PIPE, env=same_shell.environment(), check=False
        )
    assert done.returncode == TROUBLE
    assert done.stderr == b"The output could not be written: no space left on the device.\n"


def test_doctor_in_a_home_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file, no folder")
    done = Terminal(tmp_path / "home").run("doctor")
    assert done.code == TROUBLE
    assert "AFTERWORD_HOME is a file" in done.out


def test_doctor_without_the_key_names_recover(quiet_shell: Terminal) -> None:
    quiet_shell.ok("list")
    quiet_shell.ok("stop")
    (quiet_shell.home / "key").unlink()
    done = quiet_shell.run("doctor")
    assert done.code == TROUBLE
    assert "afterword setup --recover" in done.out
