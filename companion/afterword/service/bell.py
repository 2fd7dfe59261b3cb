"""Wakes everybody who waits, as often as it rings."""

import asyncio
from contextlib import suppress


class Bell:
    """An event that is over as soon as it has happened."""

    def __init__(self) -> None:
        self._next = asyncio.Event()

    def ring(self) -> None:
        """Wake those who wait now."""
        self._next.set()
        self._next = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        """Until it rings, or that long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._next.wait()
