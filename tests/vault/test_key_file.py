"""The key file: its mode, and every state in which it must not be used."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword import config, vault
from afterword.errors import BadInput, Conflict, KeyLost, KeyTrouble
from tests.vault.begun import begin_a_log


@pytest.fixture
def file(home: Path) -> Path:
    """A key file as it should be."""
    vault.create("file")
    return home / "key"


def test_it_is_for_its_owner_only_and_remembered(file: Path) -> None:
    assert oct(file.stat().st_mode & 0o777) == "0o600"
    assert oct(file.parent.stat().st_mode & 0o777) == "0o700"
    assert config.read().secret_store == "file"
    root = vault.load()
    assert (len(root.key), root.place) == (32, "file")
    assert "file permissions only" in root.text
    assert root.key.hex() not in repr(root)
    assert vault.load_or_create() == root


def test_each_key_is_another(home: Path) -> None:
    first = vault.create("file").key
    (home / "key").unlink()
    assert vault.create("file").key != first


def test_a_key_is_not_overwritten(file: Path) -> None:
    before = file.read_text()
    with pytest.raises(Conflict):
        vault.create("file")
    assert file.read_text() == before


def opened_to_the_group(file: Path) -> None:
    file.chmod(0o640)


def opened_to_all(file: Path) -> None:
    file.chmod(0o604)


def a_link(file: Path) -> None:
    file.rename(file.with_name("elsewhere"))
    file.symlink_to("elsewhere")


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def a_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file, 0o600)


def empty(file: Path) -> None:
    file.write_text("")


def with_a_slip(file: Path) -> None:
    text = file.read_text()
    file.write_text(("B" if text[0] == "A" else "A") + text[1:])


def cut_short(file: Path) -> None:
    file.write_text(file.read_text()[:-8])


def binary(file: Path) -> None:
    file.write_bytes(bytes(range(256)))


def huge(file: Path) -> None:
    file.write_text("A" * 10_000_000)


def gone_with_a_log(file: Path) -> None:
    file.unlink()
    begin_a_log(file.parent)


@pytest.mark.parametrize(
    ("spoil", "error", "text"),
    [
        (opened_to_the_group, KeyTrouble, "chmod 600"),
        (opened_to_all, KeyTrouble, "chmod 600"),
        (a_link, KeyTrouble, "is a link"),
        (a_folder, KeyTrouble, "key"),
        (a_pipe, KeyTrouble, "is no file"),
        (empty, KeyLost, "damaged.*recovery code"),
        (with_a_slip, KeyLost, "damaged.*recovery code"),
        (cut_short, KeyLost, "damaged.*recovery code"),
        (binary, KeyLost, "damaged.*recovery code"),
        (huge, KeyLost, "damaged.*recovery code"),
        (gone_with_a_log, KeyLost, "gone.*recovery code"),
    ],
)
def test_it_is_refused_and_no_other_is_made(
    file: Path, spoil: Callable[[Path], None], error: type[KeyTrouble], text: str
) -> None:
    spoil(file)
    for take in (vault.load, vault.load_or_create, vault.create):
        with pytest.raises(error) as refusal:
            take()
        assert type(refusal.value) is error
        assert str(file) in refusal.value.text
        assert re.search(text, refusal.value.text)


def test_a_recovery_code_mends_it(file: Path) -> None:
    root = vault.load()
    cut_short(file)
    vault.restore(vault.from_code(vault.to_code(root.key)), "file")
    assert vault.load() == root


def test_a_link_in_its_place_is_replaced_not_followed(home: Path) -> None:
    home.mkdir()
    (home / "victim").write_text("precious")
    (home / "key").symlink_to("victim")
    vault.restore(bytes(32), "file")
    assert vault.load().key == bytes(32)
    assert (home / "victim").read_text() == "precious"


def test_a_folder_that_cannot_be_written_is_said(home: Path) -> None:
    home.mkdir()
    (home / "key").mkdir()
    with pytest.raises(KeyTrouble, match="cannot be written"):
        vault.restore(bytes(32), "file")
    assert [path.name for path in home.iterdir()] == ["key"]


def test_a_broken_config_stops_it_before_anything_is_written(home: Path) -> None:
    home.mkdir()
    (home / "config.toml").write_text("secret_store = ")
    with pytest.raises(BadInput, match=r"config\.toml"):
        vault.create("file")
    assert not (home / "key").exists()
