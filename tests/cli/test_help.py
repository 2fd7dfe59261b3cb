"""The help: complete, in sections, with examples that are real commands."""

import shlex
from pathlib import Path

import click
import pytest

from afterword.cli.app import SECTIONS, cli
from afterword.verdict.note.language import LANGUAGES
from tests.cli.terminal import Terminal

NAMES = [name for section in SECTIONS.values() for name in section]
CONTEXT = click.Context(cli, info_name="afterword")


def command(name: str) -> click.Command:
    found = cli.get_command(CONTEXT, name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_its_name_a_help_and_json(name: str) -> None:
    found = command(name)
    assert found.name == name
    assert found.help
    assert any("--json" in parameter.opts for parameter in found.params)
    assert all(p.help for p in found.params if isinstance(p, click.Option))


@pytest.mark.parametrize("name", NAMES)
def test_every_example_can_be_typed(name: str) -> None:
    lines = [line.strip() for line in (command(name).epilog or "").splitlines()[2:]]
    assert lines
    for line in lines:
        words = shlex.split(line.partition(" <")[0].partition(" >")[0])
        assert words[:2] == ["afterword", name]
        command(name).make_context(name, words[2:], parent=CONTEXT)


@pytest.mark.parametrize("name", NAMES)
def test_help_fits_a_terminal(name: str) -> None:
    text = command(name).get_help(click.Context(command(name), info_name=name, parent=CONTEXT))
    prose = text.partition("Examples:")[0]
    assert max(map(len, prose.splitlines())) <= 100


def test_the_front_page_has_sections_and_a_first_example() -> None:
    text = cli.get_help(CONTEXT)
    assert 'afterword log "Priya Nair"' in text
    for heading, section in SECTIONS.items():
        assert f"{heading}:" in text
        assert all(name in text for name in section)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str) -> None:
    context = command("completion").make_context("completion", [shell], parent=CONTEXT)
    with context:
        answer = command("completion").callback
        assert answer is not None
        assert "_AFTERWORD_COMPLETE" in answer(shell).reply["script"]


def test_completion_knows_the_commands(tmp_path: Path) -> None:
    asked = {"_AFTERWORD_COMPLETE": "bash_complete", "COMP_WORDS": "afterword che", "COMP_CWORD": "1"}
    assert Terminal(tmp_path).run(**asked).out == "plain,check\n"


def test_the_note_promises_the_languages_that_there_are(quiet_shell: Terminal) -> None:
    told = "".join(quiet_shell.ok("note", "--help").out.split())
    assert f"Languageofthenote:{','.join(LANGUAGES)}." in told
