"""What Playwright has Firefox tell of every request though nobody here asks: a quarter of Firefox's own work.

The network's events come with the first request that somebody wants to answer (`page.route`). Bodies are
never kept, and nobody has to log in.
"""

from collections.abc import Awaitable, Callable

from afterword.demo.beside import Beside
from afterword.demo.gaps import Message

NETWORK, LOGIN = "network", ["authRequired"]


class Unasked:
    """Of one session. `ask` asks Firefox, `tell` tells Playwright."""

    def __init__(
        self,
        ask: Callable[[str, Message], Awaitable[Message]],
        tell: Callable[[Message], Awaitable[None]],
    ) -> None:
        self._ask = ask
        self._tell = tell
        self._tells = False
        self._do = Beside().do

    def takes(self, command: Message) -> bool:
        """Whether a command of Playwright's is not for Firefox. One that is may be made less of."""
        params = command["params"]
        match command["method"]:
            case "session.subscribe":
                params["events"] = [event for event in params["events"] if event != NETWORK]
                return False
            case "network.addDataCollector":
                self._do(self._answer(command, {"collector": "none"}))
            case "network.addIntercept" if params["phases"] == LOGIN:
                self._do(self._answer(command, {"intercept": "none"}))
            case "network.addIntercept" if not self._tells:
                self._do(self._intercept(command))
            case _:
                return False
        return True

    async def _answer(self, command: Message, result: Message) -> None:
        await self._tell({"type": "success", "id": command["id"], "result": result})

    async def _intercept(self, command: Message) -> None:
        """From now on Firefox tells of the network, and what is asked here is its first answer."""
        self._tells = True
        await self._ask("session.subscribe", {"events": [NETWORK]})
        answer = await self._ask(command["method"], command["params"])
        await self._tell(answer | {"id": command["id"]})
