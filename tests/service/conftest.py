"""A service that the tests of refusals share, since none of them gets far enough to change anything."""

from collections.abc import Iterator

import pytest

from tests.companion import Companion, at_home


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Companion]:
    """A running service; only for tests that write nothing."""
    with at_home(tmp_path_factory.mktemp("shared") / "home") as companion:
        yield companion
