"""The site: starts and stops the server in a thread of its own."""

import asyncio
import threading
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.lookalike.certificate import server_context
from tests.lookalike.routes import make_app
from tests.lookalike.words import words
from tests.lookalike.world import Scenario, World


class Site:
    """Use as a context manager. `port` is where it listens; `world` is its state, safe to read."""

    def __init__(self, scenario: Scenario | None = None) -> None:
        self.world = World(scenario or Scenario())
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="look-alike", daemon=True)

    def reset(self, scenario: Scenario | None = None) -> World:
        """A fresh world: nothing sent, everybody as at the start."""
        self.world = World(scenario or Scenario())
        return self.world

    @property
    def words(self) -> Mapping[str, Any]:
        """What LinkedIn says just now, by key."""
        return words(self.world.scenario.language)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        runner = web.AppRunner(make_app(lambda: self.world), shutdown_timeout=0.5)
        self._loop.run_until_complete(self._listen(runner))
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())
        self._loop.close()

    async def _listen(self, runner: web.AppRunner) -> None:
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=server_context())
        await site.start()
        self.port = runner.addresses[0][1]

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.world.scenario.held = frozenset()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
