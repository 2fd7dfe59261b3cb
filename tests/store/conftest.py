"""The same store on both databases."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from afterword.store import Store
from tests.store.cluster import cluster
from tests.store.samples import DATABASE, KEY


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for all files of Afterword."""
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(scope="session")
def postgres() -> Iterator[Path]:
    """A running cluster's socket folder."""
    with cluster() as folder:
        yield folder


@pytest.fixture
def postgres_url(postgres: Path) -> str:
    """The address of an emptied database."""
    with psycopg.connect(host=str(postgres), user="postgres", dbname=DATABASE, autocommit=True) as server:
        server.execute("SET client_min_messages = error; DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    return f"postgresql+psycopg://postgres@/{DATABASE}?host={postgres}"


@pytest.fixture(params=["sqlcipher", "postgresql"])
def url(request: pytest.FixtureRequest, home: Path) -> str | None:
    """The address of an empty store, of either kind."""
    return request.getfixturevalue("postgres_url") if request.param == "postgresql" else None


@pytest.fixture
def store(url: str | None) -> Iterator[Store]:
    """An open and empty store."""
    opened = Store.open(url, KEY)
    yield opened
    opened.close()
