"""A service that the tests of refusals share, since none of them gets far enough to change anything."""

from collections.abc import Iterator

import pytest

from afterword import vault
from tests.companion import Companion, running


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Companion]:
    """A running service; only for tests that write nothing."""
    folder = tmp_path_factory.mktemp("shared") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AFTERWORD_HOME", str(folder))
        vault.create("file")
    with running(folder) as companion:
        yield companion
