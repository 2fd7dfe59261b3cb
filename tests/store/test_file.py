"""The encrypted file: who can read it, and what happens when it is not what it should be."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword import paths
from afterword.errors import Damaged, KeyLost
from afterword.store import Store
from afterword.store.sqlcipher import PAGE
from tests.store.samples import EVERY_KIND, KEY, named


@pytest.fixture
def file(home: Path) -> Path:
    """A log with something in it, closed."""
    store = Store.open(None, KEY)
    store.append(EVERY_KIND, "log")
    store.append([named(number) for number in range(500)], "import")
    store.close()
    return paths.database_file()


def modes(folder: Path) -> dict[str, str]:
    return {path.name: oct(path.stat().st_mode & 0o777) for path in [folder, *folder.rglob("*")]}


def test_only_the_owner_can_read_the_files(home: Path) -> None:
    store = Store.open(None, KEY)
    store.append(EVERY_KIND, "log")
    assert modes(home) == {
        "home": "0o700",
        "data": "0o700",
        "afterword.db": "0o600",
        "afterword.db-wal": "0o600",
        "afterword.db-shm": "0o600",
    }
    store.close()


def test_a_file_that_was_opened_up_is_closed_again(file: Path) -> None:
    file.chmod(0o644)
    Store.open(None, KEY).close()
    assert modes(file)["afterword.db"] == "0o600"


def test_nothing_is_on_the_disk_in_plain(home: Path) -> None:
    store = Store.open(None, KEY)
    store.append(EVERY_KIND, "log")
    written = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert len(written) > PAGE
    assert not [word for word in (b"Priya", b"priya-nair", b"CREATE TABLE", b"SQLite") if word in written]
    store.close()


def test_another_key_does_not_open_it_and_leaves_it_alone(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(KeyLost, match="recovery code"):
        Store.open(None, b"\x01" * 32)
    assert [path.name for path in file.parent.iterdir()] == ["afterword.db"]
    assert file.read_bytes() == before
    store = Store.open(None, KEY)
    assert store.revision() == 2
    store.close()


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def cut_at_a_page(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: -2 * PAGE])


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def with_a_changed_byte(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def a_text(file: Path) -> None:
    file.write_text("This is no log. " * (4 * PAGE // 16), encoding="utf-8")


def a_plain_database(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as plain:
        plain.execute("CREATE TABLE fact (id)")
    plain.close()


DAMAGES = [cut_short, cut_at_a_page, emptied, with_a_changed_byte, a_text, a_plain_database]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_and_said_so(file: Path, damage: Callable[[Path], None]) -> None:
    damage(file)
    content = file.read_bytes()
    with pytest.raises(Damaged, match="Put a backup back") as refusal:
        Store.open(None, KEY)
    [aside] = file.parent.iterdir()
    assert str(aside) in refusal.value.text
    assert aside.read_bytes() == content
    assert oct(aside.stat().st_mode & 0o777) == "0o600"


def test_the_write_ahead_log_goes_aside_with_its_file(home: Path) -> None:
    store = Store.open(None, KEY)
    store.append(EVERY_KIND, "log")
    file = paths.database_file()
    copy = shutil.copytree(file.parent, file.parent.parent / "copy")
    store.close()
    for path in copy.iterdir():
        shutil.copy(path, file.parent)
    cut_short(file)
    with pytest.raises(Damaged):
        Store.open(None, KEY)
    [aside] = file.parent.glob("*Z")
    assert {path.name for path in file.parent.iterdir()} == {aside.name + end for end in ("", "-wal", "-shm")}
    assert aside.with_name(aside.name + "-wal").read_bytes() == (copy / "afterword.db-wal").read_bytes()


def test_after_that_a_new_log_can_begin(file: Path) -> None:
    cut_short(file)
    with pytest.raises(Damaged):
        Store.open(None, KEY)
    store = Store.open(None, KEY)
    assert store.facts() == (0, [])
    store.close()
    assert len(list(file.parent.glob("*.damaged-*"))) == 1


def test_what_a_killed_first_start_left_is_begun_anew(home: Path) -> None:
    paths.data_dir().mkdir(parents=True)
    (paths.data_dir() / "afterword.db.new").write_bytes(b"half a log")
    store = Store.open(None, KEY)
    assert store.facts() == (0, [])
    store.close()
    assert [path.name for path in paths.data_dir().iterdir()] == ["afterword.db"]
