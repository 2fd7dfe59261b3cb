"""Work done beside the messages of a session, which have to go on meanwhile."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Beside:
    """Keeps its tasks until they are done: the loop alone would let them go."""

    def __init__(self) -> None:
        self._doing: set[asyncio.Task[None]] = set()

    def do(self, work: Coroutine[Any, Any, None]) -> None:
        """Begins it and does not wait."""
        doing = asyncio.create_task(work)
        self._doing.add(doing)
        doing.add_done_callback(self._doing.discard)
