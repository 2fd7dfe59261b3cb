"""The log in memory keeps step with the store, also when another machine writes (DESIGN.md)."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword import vault
from afterword.errors import BadInput, Conflict, DiskFull, NotFound
from afterword.record import Entry
from afterword.service.book import Book
from afterword.service.worker import Worker
from afterword.store import Store
from afterword.verdict.facts import Fact, Merged, Named
from afterword.verdict.log import Log

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def named(number: int) -> Named:
    return Named(at=NOW, person=f"{number:016x}", name=f"Person {number}")


def telling(*facts: Fact) -> Callable[[Log], Entry]:
    return lambda _: Entry(tuple(facts), "Told.")


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


@pytest.fixture
async def store(home: Path, worker: Worker) -> AsyncIterator[Store]:
    store = await worker.run(Store.open, None, vault.load().key)
    yield store
    await worker.run(store.close)


async def test_a_write_is_in_both(store: Store, worker: Worker) -> None:
    book = Book(store, worker, shared=False)
    await book.write("log", telling(named(1)))
    assert list((await book.read()).people) == [named(1).person]
    assert (await worker.run(store.facts)) == (1, [named(1)])
    assert book.log.revision == 1


async def test_a_write_that_adds_nothing_is_no_change(store: Store, worker: Worker) -> None:
    book = Book(store, worker, shared=False)
    assert (await book.write("log", telling())).text == "Told."
    assert await worker.run(store.revision) == 0


async def test_a_refusal_changes_nothing(store: Store, worker: Worker) -> None:
    def refuse(_: Log) -> Entry:
        raise BadInput("No.")

    book = Book(store, worker, shared=False)
    await book.write("log", telling(named(1)))
    with pytest.raises(BadInput):
        await book.write("log", refuse)
    await book.write("log", telling(named(2)))
    assert (await book.read()).revision == 2


async def test_writes_at_once_are_all_kept(store: Store, worker: Worker) -> None:
    """Each is made of the log as the one before left it."""
    seen: list[int] = []

    def counting(number: int) -> Callable[[Log], Entry]:
        def make(log: Log) -> Entry:
            seen.append(len(log.people))
            return Entry((named(number),), "Told.")

        return make

    book = Book(store, worker, shared=False)
    await asyncio.gather(*(book.write("log", counting(number)) for number in range(20)))
    assert seen == list(range(20))
    assert (await worker.run(store.facts))[0] == book.log.revision == 20


async def test_undo_and_forget_read_the_log_again(store: Store, worker: Worker) -> None:
    book = Book(store, worker, shared=False)
    await book.write("log", telling(named(1)))
    await book.write("outcome", telling(named(2)))
    title, facts, before = await book.undo()
    assert (title, facts) == ("outcome", [named(2)])
    assert list(before.people) == [named(1).person, named(2).person], "names it still"
    assert list(book.log.people) == [named(1).person]
    await book.forget(named(1).person)
    assert not book.log.people
    with pytest.raises(NotFound):
        await book.forget(named(1).person)


async def test_what_another_machine_wrote_is_seen_at_the_next_question(store: Store, worker: Worker) -> None:
    book = Book(store, worker, shared=True)
    await book.write("log", telling(named(1)))
    await worker.run(store.append, [named(2)], "log")
    assert len((await book.read()).people) == 2


MERGED = Merged(at=NOW, person=named(1).person, other=named(2).person)


async def test_two_that_are_joined_are_one_at_once_and_two_again_after_undo(
    store: Store, worker: Worker
) -> None:
    book = Book(store, worker, shared=False)
    await book.write("log", telling(named(1), named(2)))
    rung = asyncio.create_task(book.changed.wait(60))
    await asyncio.sleep(0)
    assert (await book.write("merge", telling(MERGED))).text == "Told."
    await rung
    assert (list(book.log.people), book.log.revision) == ([named(1).person], 2)
    assert book.log.find(named(2).person) is book.log.people[named(1).person]
    assert (await book.undo(at=2)).facts == [MERGED]
    assert len(book.log.people) == 2


async def test_two_that_another_machine_joined_are_one_at_the_next_question(
    store: Store, worker: Worker
) -> None:
    book = Book(store, worker, shared=True)
    await book.write("log", telling(named(1), named(2)))
    await worker.run(store.append, [MERGED], "merge")
    assert list((await book.read()).people) == [named(1).person]
    await worker.run(store.append, [], "log")
    with pytest.raises(Conflict, match="Something else was noted since"):
        await book.undo(at=2)


@pytest.mark.parametrize("shared", [True, False])
async def test_the_slower_of_two_writers_writes_on_the_newer_log(
    store: Store, worker: Worker, shared: bool
) -> None:
    """Another machine writes between our look at the log and our write."""
    book = Book(store, worker, shared=shared)
    await book.read()
    seen: list[int] = []

    def make(log: Log) -> Entry:
        seen.append(len(log.people))
        if len(seen) == 1:
            other = Store.open(None, vault.load().key)
            other.append([named(7)], "log")
            other.close()
        return Entry((named(1),), "Told.")

    await book.write("log", make)
    assert seen == [0, 1]
    assert set((await book.read()).people) == {named(1).person, named(7).person}


async def test_a_writer_that_always_loses_gives_up(store: Store, worker: Worker) -> None:
    def make(_: Log) -> Entry:
        other = Store.open(None, vault.load().key)
        other.append([named(7)], "log")
        other.close()
        return Entry((named(1),), "Told.")

    with pytest.raises(Conflict, match="Another machine"):
        await Book(store, worker, shared=True).write("log", make)


async def test_after_trouble_the_log_is_read_again(
    store: Store, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A write that failed may yet have been kept, e.g. when a connection broke too late."""
    book = Book(store, worker, shared=False)
    append = store.append

    def kept_but_failed(facts: list[Fact], title: str, expected: int | None = None) -> int:
        append(facts, title, expected)
        raise DiskFull("No room.")

    monkeypatch.setattr(store, "append", kept_but_failed)
    with pytest.raises(DiskFull):
        await book.write("log", telling(named(1)))
    monkeypatch.setattr(store, "append", append)
    assert list((await book.read()).people) == [named(1).person]
    await book.write("log", telling(named(2)))
    assert book.log.revision == 2
