"""Forgetting leaves no trace: not in a row, not in a dump, not in a free page, in both databases."""

import subprocess
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import select

from afterword import paths
from afterword.errors import NotFound
from afterword.store import Store, tables
from afterword.store.sqlcipher import PAGE
from afterword.verdict import facts as f
from tests.store.cluster import program
from tests.store.samples import (
    ACME,
    DATABASE,
    EVERY_KIND,
    KEY,
    OWN_ROUND,
    PRIYA,
    PRIYA_TOO,
    ROUND,
    TOMAS,
    named,
    scheduled,
)

TRACES = (PRIYA, PRIYA_TOO, "Priya Nair", "priya-nair", "priya@acme.example", "three questions")


def test_only_what_others_told_of_stays(store: Store) -> None:
    store.append(EVERY_KIND, "log")
    assert store.forget(PRIYA) == 2
    revision, facts = store.facts()
    assert revision == 2
    expected = [fact for fact in EVERY_KIND if getattr(fact, "person", None) in (TOMAS, None)]
    expected = [fact for fact in expected if getattr(fact, "interview", None) in (ROUND, None)]
    expected = [fact for fact in expected if not isinstance(fact, f.Apart)]  # it names her
    of_rounds = (f.Scheduled, f.Imported)
    assert facts == [
        replace(fact, people=(TOMAS,)) if isinstance(fact, of_rounds) else fact for fact in expected
    ]
    assert OWN_ROUND not in repr(facts)


def test_somebody_who_only_took_part_is_forgotten(store: Store) -> None:
    store.append([f.Named(at=named(1).at, person=TOMAS, name="Tomáš"), scheduled(ROUND, TOMAS, PRIYA)], "log")
    store.forget(PRIYA)
    assert store.facts()[1][1] == scheduled(ROUND, TOMAS)


def test_a_round_that_was_with_others_before_stays(store: Store) -> None:
    moved = [scheduled(ROUND, TOMAS), scheduled(ROUND, PRIYA)]
    store.append(moved, "log")
    store.forget(PRIYA)
    assert store.facts()[1] == [scheduled(ROUND, TOMAS), scheduled(ROUND)]


@pytest.mark.parametrize("who", [PRIYA, PRIYA_TOO, "00000000000000a4"])
def test_two_entries_that_are_one_person_go_together(store: Store, who: str) -> None:
    third = "00000000000000a4"
    store.append([named(1), f.Named(at=named(1).at, person=PRIYA, name="Priya Nair")], "log")
    store.append(
        [f.Named(at=named(1).at, person=PRIYA_TOO, name="P. Nair"), scheduled(ROUND, PRIYA_TOO)], "log"
    )
    store.append([f.Addressed(at=named(1).at, person=third, email="priya@acme.example")], "log")
    store.append([f.Merged(at=named(1).at, person=PRIYA_TOO, other=third)], "merge")
    store.append([f.Merged(at=named(1).at, person=PRIYA, other=PRIYA_TOO)], "merge")
    store.forget(who)
    assert store.facts()[1] == [named(1)]


def test_nobody_of_that_id(store: Store) -> None:
    store.append([named(1)], "log")
    with pytest.raises(NotFound):
        store.forget(PRIYA)
    assert store.facts() == (1, [named(1)])


def test_undo_afterwards_takes_back_what_is_left(store: Store) -> None:
    store.append([named(1)], "import")
    store.append([f.Named(at=named(1).at, person=PRIYA, name="Priya Nair")], "log")
    store.forget(PRIYA)
    assert store.undo()[1] == "import"
    assert store.facts()[1] == []


def test_no_row_holds_a_trace(store: Store) -> None:
    store.append(EVERY_KIND, "log")
    store.forget(PRIYA)
    with store._engine.connect() as connection:
        everything = [connection.execute(select(table)).all() for table in tables.metadata.sorted_tables]
    assert ACME in repr(everything)
    assert not [trace for trace in TRACES if trace in repr(everything)]


@pytest.mark.parametrize("url", ["sqlcipher"], indirect=True)
def test_no_page_of_the_file_holds_a_trace(store: Store) -> None:
    store.append([named(n) for n in range(2000)], "import")
    store.append(EVERY_KIND, "log")
    assert [trace.encode() in _decrypted() for trace in TRACES] == [True] * len(TRACES)
    store.forget(PRIYA)
    assert [trace for trace in TRACES if trace.encode() in _decrypted()] == []


def _decrypted() -> bytes:
    """Every page of the file, free ones and those of the write-ahead log included."""
    file = paths.database_file()
    log = file.with_name(f"{file.name}-wal").read_bytes()
    pages = _cut(file.read_bytes(), 0, 0) + _cut(log, 32, 24)
    return b"".join(map(_page, pages))


def _cut(raw: bytes, head: int, frame_head: int) -> list[bytes]:
    size = frame_head + PAGE
    return [raw[at + frame_head : at + size] for at in range(head, len(raw), size)]


def _page(page: bytes) -> bytes:
    """One page in plain (SQLCipher 4: AES-256-CBC, then IV and HMAC in the last 80 bytes). The first page
    begins with the salt, so its first block comes out as noise.
    """
    cipher = Cipher(algorithms.AES(KEY), modes.CBC(page[-80:-64])).decryptor()
    return cipher.update(page[:-80]) + cipher.finalize()


def test_no_dump_and_no_file_of_postgresql_holds_a_trace(postgres_url: str, postgres: Path) -> None:
    store = Store.open(postgres_url, KEY)
    store.append(EVERY_KIND, "log")
    before = _kept(postgres)
    assert [trace in before for trace in TRACES] == [True] * len(TRACES)
    store.forget(PRIYA)
    store.close()
    after = _kept(postgres)
    assert ACME in after
    assert [trace for trace in TRACES if trace in after] == []


def _kept(folder: Path) -> str:
    """A dump, and the tables' files."""
    dump = subprocess.run(
        [program("pg_dump"), "--host", folder, "--username", "postgres", DATABASE],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    with psycopg.connect(host=str(folder), user="postgres", dbname=DATABASE, autocommit=True) as connection:
        connection.execute("CHECKPOINT")
        row = connection.execute("SELECT oid FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
    assert row
    files = (folder / "data" / "base" / str(row[0])).iterdir()
    return dump + b"".join(file.read_bytes() for file in files if file.is_file()).decode("latin-1")
