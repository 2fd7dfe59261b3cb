"""The long poll: an answer as soon as the log has changed."""

from afterword.errors import Refused
from afterword.service.state import Service
from afterword.verdict.log import Log

_LOOK_SECONDS = 2
"""How often a database that other machines write to is asked; our own writes ring."""


async def until_changed(service: Service, caller: str, known: int, seconds: float) -> Log:
    """The log when its revision is no longer `known`, when the time is up, or when the service stops.

    Raises Refused when the client with the id `caller` was shut out meanwhile.
    """
    book, clock = service.book, service.clock
    end = clock.steady() + seconds
    while (log := await book.read()).revision == known and not service.stopping.is_set():
        left = end - clock.steady()
        if left <= 0:
            break
        await book.changed.wait(min(left, _LOOK_SECONDS) if book.shared else left)
        if service.clients.find(caller, clock.now()) is None:
            raise Refused("This client was unpaired. Pair it again to go on.")
    return log
