"""Shared fixtures: a home of one's own, and a real service in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from afterword import vault
from tests.companion import Companion, running
from tests.sharing import ByFileAndBrowser

# How long an example takes says nothing here: machines may be slow. `make test` tries the same examples each
# time, `make laws` looks for others.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("others", deadline=None, max_examples=2_000)
settings.load_profile("same")


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    return ByFileAndBrowser(config, log)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An AFTERWORD_HOME as `afterword setup --secret-store file` leaves it: no keyring is touched."""
    folder = tmp_path / "home"
    monkeypatch.setenv("AFTERWORD_HOME", str(folder))
    vault.create("file")
    return folder


@pytest.fixture
def companion(home: Path) -> Iterator[Companion]:
    """A service process: `.call(route, body)`, `.raw(bytes)`, `.port`. Stopped at the end."""
    with running(home) as companion:
        yield companion
