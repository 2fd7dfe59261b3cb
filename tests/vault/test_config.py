"""config.toml: kept, read, and refused with file and line."""

from pathlib import Path

import pytest

from afterword import config
from afterword.config import Config
from afterword.errors import BadInput


def test_without_a_file_nothing_is_set(home: Path) -> None:
    assert config.read() == Config()
    assert not home.exists()


@pytest.mark.parametrize(
    "kept",
    [
        Config(),
        Config(secret_store="keyring"),
        Config(secret_store="file", recovery_code_shown=True),
        Config(database="postgresql+psycopg://ü:p\"a\\s's@db.example/log?x=1#🌟", secret_store="file"),
        Config(database="a\nb\tc\x00d\x1fe"),
    ],
)
def test_it_comes_back(home: Path, kept: Config) -> None:
    config.write(kept)
    assert config.read() == kept
    assert oct((home / "config.toml").stat().st_mode & 0o777) == "0o600"


def test_a_new_one_replaces_the_old(home: Path) -> None:
    config.write(Config(database="a", secret_store="file"))
    config.write(Config(secret_store="keyring"))
    assert config.read() == Config(secret_store="keyring")
    assert [path.name for path in home.iterdir()] == ["config.toml"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'secret_store = "file"\ndatabase = postgres', "line 2"),
        (b'secret_store = "file"\nsecret_store = "file"\n\n', "line 2"),
        (b"\xff\xfe", "UTF-8"),
        (b"database = 7", "database"),
        (b'databse = "x"', "databse"),
        (b"[database]\nurl = 1", "database"),
    ],
)
def test_what_cannot_be_read_is_named(home: Path, content: bytes, told: str) -> None:
    home.mkdir()
    (home / "config.toml").write_bytes(content)
    with pytest.raises(BadInput) as refusal:
        config.read()
    assert told in refusal.value.text
    assert str(home / "config.toml") in refusal.value.text


def test_a_folder_in_its_place(home: Path) -> None:
    (home / "config.toml").mkdir(parents=True)
    with pytest.raises(BadInput, match="cannot be read"):
        config.read()
    with pytest.raises(BadInput, match="cannot be written"):
        config.write(Config())
    assert [path.name for path in home.iterdir()] == ["config.toml"]
