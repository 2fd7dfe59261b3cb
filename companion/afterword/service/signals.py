"""The operating system's ways to ask the service to stop."""

import asyncio
import signal
from collections.abc import Callable

_ASKING = ("SIGINT", "SIGTERM", "SIGHUP")


def stop_on_signals(stop: Callable[[], None]) -> None:
    """Call `stop` in the event loop when one of them comes."""
    loop = asyncio.get_running_loop()
    for name in _ASKING:
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is None:
            continue
        try:
            loop.add_signal_handler(number, stop)
        except NotImplementedError:  # Windows' event loop
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))
