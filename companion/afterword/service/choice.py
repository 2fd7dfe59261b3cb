"""The policy that the user chose. It is the log's setting, so that all their machines judge alike."""

from afterword.errors import AfterwordError
from afterword.service.book import Book
from afterword.service.worker import Worker
from afterword.store import Store
from afterword.verdict.policy import POLICIES, Policy
from afterword.words import PolicyName

_SETTING = "policy"


class Choice:
    """In memory and in the store. A name that this version does not know counts as the default."""

    def __init__(self, store: Store, worker: Worker) -> None:
        self._store = store
        self._worker = worker
        self.chosen: Policy = POLICIES[PolicyName.ARTICLE]

    async def read(self) -> None:
        """What was chosen before."""
        name = await self._worker.run(self._store.setting, _SETTING)
        self.chosen = next((p for p in POLICIES.values() if p.name == name), POLICIES[PolicyName.ARTICLE])

    async def choose(self, name: PolicyName, book: Book) -> None:
        """Judge by this one from now on."""
        old, self.chosen = self.chosen, POLICIES[name]  # before the watchers wake and ask again
        try:
            await book.set(_SETTING, name.value)
        except AfterwordError:
            self.chosen = old
            raise
