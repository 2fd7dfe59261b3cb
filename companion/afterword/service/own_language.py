"""The language of notes that the user chose for themself. It is the log's setting, as the policy is."""

from afterword.errors import AfterwordError
from afterword.service.book import Book
from afterword.service.worker import Worker
from afterword.store import Store
from afterword.verdict.note import Wish

_SETTING = "note_language"


class OwnLanguage:
    """In memory and in the store, there as "de informal", with the blank also where one is missing."""

    def __init__(self, store: Store, worker: Worker) -> None:
        self._store = store
        self._worker = worker
        self.chosen = Wish()

    async def read(self) -> None:
        """What was chosen before."""
        kept = await self._worker.run(self._store.setting, _SETTING)
        language, _, register = (kept or "").partition(" ")
        self.chosen = Wish(language or None, register or None)

    async def choose(self, wish: Wish, book: Book) -> None:
        """Write in this one from now on; an empty wish takes the choice back."""
        old, self.chosen = self.chosen, wish  # before the watchers wake and ask again
        try:
            await book.set(_SETTING, f"{wish.language or ''} {wish.register or ''}" if any(wish) else None)
        except AfterwordError:
            self.chosen = old
            raise
