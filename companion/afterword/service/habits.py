"""What is remembered for the next import. It is the log's setting, as the policy is."""

from pydantic import ValidationError

from afterword.contract import ImportHabits
from afterword.service.book import Book
from afterword.service.worker import Worker
from afterword.store import Store

_SETTING = "import_habits"


class Habits:
    """In the store; read when it is asked for, as seldom as somebody imports."""

    def __init__(self, store: Store, worker: Worker) -> None:
        self._store = store
        self._worker = worker

    async def read(self) -> ImportHabits:
        text = await self._worker.run(self._store.setting, _SETTING)
        try:
            return ImportHabits.model_validate_json(text) if text else ImportHabits()
        except ValidationError:  # another version's words
            return ImportHabits()

    async def add(self, new: ImportHabits, book: Book) -> ImportHabits:
        """Remember these too; of two readings of one table the new one counts."""
        old = await self.read()
        me = list(dict.fromkeys([*(email.lower() for email in new.me), *old.me]))[:20]
        both = ImportHabits(me=me, columns=dict(list((old.columns | new.columns).items())[-50:]))
        if both != old:
            await book.set(_SETTING, both.model_dump_json())
        return both
