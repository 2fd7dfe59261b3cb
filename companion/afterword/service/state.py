"""What the running service consists of: every handler gets this."""

import asyncio
from dataclasses import dataclass, field

from afterword.service.book import Book
from afterword.service.choice import Choice
from afterword.service.clients import Clients
from afterword.service.clock import Clock
from afterword.service.feed import Feed
from afterword.service.imports import Imports
from afterword.service.own_language import OwnLanguage
from afterword.service.pairing import Pairing
from afterword.service.rate import Rate
from afterword.service.sessions import Sessions
from afterword.service.worker import Worker
from afterword.store import Store


@dataclass(slots=True, kw_only=True)
class Service:
    """`key_place`: where the root key lies, in words. `stopping` is set once, to end the service."""

    port: int
    server_id: str
    key_place: str
    store: Store
    worker: Worker
    book: Book
    policy: Choice
    language: OwnLanguage
    clients: Clients
    sessions: Sessions
    clock: Clock
    feed: Feed
    pairing: Pairing = field(default_factory=Pairing)
    imports: Imports = field(default_factory=Imports)
    rate: Rate = field(default_factory=Rate)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    def stop(self) -> None:
        """End the service; those who wait get their answer first."""
        self.stopping.set()
        self.book.changed.ring()
