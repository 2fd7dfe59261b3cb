"""Opens what the service needs before it can answer: the key, the store, the log."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from afterword import vault
from afterword.config import Config
from afterword.service.book import Book
from afterword.service.choice import Choice
from afterword.service.clients import Clients
from afterword.service.clock import Clock
from afterword.service.feed import Feed
from afterword.service.own_language import OwnLanguage
from afterword.service.sessions import Sessions
from afterword.service.state import Service
from afterword.service.worker import Worker
from afterword.store import Store


@asynccontextmanager
async def opened(config: Config, port: int) -> AsyncIterator[Service]:
    """The service on that port, its log read. Raises KeyTrouble or StoreTrouble with what to do."""
    worker = Worker()
    try:
        root = await worker.run(vault.load_or_create)
        store = await worker.run(Store.open, config.database, root.key)
        try:
            yield await _service(config, port, root.text, store, worker)
        finally:
            await worker.run(store.close)
    finally:
        worker.close()


async def _service(config: Config, port: int, key_place: str, store: Store, worker: Worker) -> Service:
    clock = Clock()
    clients = Clients(await worker.run(store.clients), clock.now())
    book = Book(store, worker, shared=config.database is not None)
    policy = Choice(store, worker)
    language = OwnLanguage(store, worker)
    await book.read()
    await policy.read()
    await language.read()
    return Service(
        port=port,
        server_id=await worker.run(store.server_id),
        key_place=key_place,
        store=store,
        worker=worker,
        book=book,
        policy=policy,
        language=language,
        clients=clients,
        sessions=Sessions(lambda client_id: clients.key(client_id, clock.now()), clock.seconds),
        clock=clock,
        feed=Feed(book, policy, clock, config.feed),
    )
