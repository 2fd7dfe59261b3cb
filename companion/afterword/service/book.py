"""The log in memory, kept in step with the store.

A write is added to both. After `undo` and `forget`, after what makes earlier facts read otherwise, after
trouble, and when another machine wrote to the same database, the log is read again as a whole.
"""

import asyncio
import gc
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from afterword.errors import Conflict
from afterword.record import Entry
from afterword.service.bell import Bell
from afterword.service.worker import Worker
from afterword.store import Store
from afterword.verdict.facts import Fact
from afterword.verdict.identify.index import index_of
from afterword.verdict.log import Log
from afterword.verdict.retold import RETELLING

_TRIES = 5
T = TypeVar("T")


class TakenBack(NamedTuple):
    """A change that is no more: its title, its facts, and the log in which they still stood."""

    title: str
    facts: Sequence[Fact]
    before: Log


class Book:
    """`shared`: other machines write to the database too, so every question looks at its revision first."""

    def __init__(self, store: Store, worker: Worker, *, shared: bool) -> None:
        self.log = Log()
        self.changed = Bell()
        self.shared = shared
        self._store = store
        self._worker = worker
        self._writing = asyncio.Lock()
        self._stale = True

    async def read(self) -> Log:
        """The log as it is now."""
        if await self._behind():
            async with self._writing:
                await self._catch_up()
        return self.log

    async def write(self, title: str, make: Callable[[Log], Entry]) -> Entry:
        """Keep what `make` makes of the log; nothing when it adds nothing. Raises what `make` does, or
        StoreTrouble. When another machine was faster, it is made again of the newer log.
        """
        async with self._writing:
            for _ in range(_TRIES):
                await self._catch_up()
                entry = make(self.log)
                if not entry.facts or await self._kept(entry, title):
                    return entry
        raise Conflict("Another machine keeps changing the log. Try again in a moment.")

    async def undo(self, at: int | None = None) -> TakenBack:
        """Take back the last change. Raises NotFound when there is none, Conflict when the log is not at
        revision `at` any more: then the last change is not the one that is meant.
        """
        async with self._writing:
            await self._catch_up()
            before = self.log
            if at not in (None, before.revision):
                raise Conflict("Something else was noted since. `afterword undo` takes back the last change.")
            _, title, facts = await self._rewritten(lambda: self._store.undo(at))
        return TakenBack(title, facts, before)

    async def forget(self, person: str) -> None:
        """Remove every trace of the person with that id. Raises NotFound."""
        async with self._writing:
            await self._rewritten(lambda: self._store.forget(person))

    async def set(self, name: str, value: str | None) -> None:
        """Keep a setting of the log (None: no longer) and wake who watches: it may change every verdict."""
        async with self._writing:
            await self._catch_up()
            revision = await self._worker.run(self._store.set_setting, name, value)
            self._stale = revision != self.log.revision + 1  # another machine wrote in between
            if not self._stale:
                self.log.revision = revision
            self.changed.ring()

    async def _kept(self, entry: Entry, title: str) -> bool:
        self._stale = True  # unless it is known how the write ended
        try:
            revision = await self._worker.run(self._store.append, entry.facts, title, self.log.revision)
        except Conflict:
            return False
        if any(isinstance(fact, RETELLING) for fact in entry.facts):
            await self._catch_up()  # in the store's thread: it takes as long as at the start
            return True
        for fact in entry.facts:
            self.log.add(fact)
        self.log.revision, self._stale = revision, False
        self.changed.ring()
        return True

    async def _rewritten(self, change: Callable[[], T]) -> T:
        self._stale = True
        done = await self._worker.run(change)
        await self._catch_up()
        return done

    async def _behind(self) -> bool:
        if self._stale or not self.shared:
            return self._stale
        return await self._worker.run(self._store.revision) != self.log.revision

    async def _catch_up(self) -> None:
        if await self._behind():
            self.log = await self._worker.run(self._load)
            self._stale = False
            self.changed.ring()

    def _load(self) -> Log:
        revision, facts = self._store.facts()
        log = Log(facts, revision)
        index_of(log)  # here, in the store's thread: the first question need not wait for it
        gc.unfreeze()
        gc.collect()
        gc.freeze()  # none of it is garbage: looking through it again and again would cost each answer
        return log
