import pytest

from tests.record.diary import Diary


@pytest.fixture
def diary() -> Diary:
    """An empty log."""
    return Diary()
