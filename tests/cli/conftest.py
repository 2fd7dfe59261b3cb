"""A shell: with a service that runs already, or with none yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.companion import Companion


@pytest.fixture
def shell(companion: Companion) -> Terminal:
    """The service runs."""
    return Terminal(companion.home)


@pytest.fixture(scope="module")
def same_shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """The service runs, for all tests of a file: for what is refused and changes nothing."""
    folder = tmp_path_factory.mktemp("same") / "home"
    terminal = Terminal(folder)
    terminal.ok("setup", "--secret-store", "file")
    yield terminal
    terminal.run("stop")


@pytest.fixture
def quiet_shell(home: Path) -> Iterator[Terminal]:
    """No service runs; one that a command starts is stopped at the end."""
    terminal = Terminal(home)
    yield terminal
    terminal.run("stop")


@pytest.fixture
def priya(shell: Terminal) -> str:
    """The id of Priya Nair, who interviews for Acme in the future."""
    told = shell.ok("log", "Priya Nair", "--company", "Acme", "--when", "in 3 days 15:00", "--json")
    return str(told.json["person"]["id"])
