"""Firefox for Playwright: starts the real one and stands between the two on the wire, WebDriver BiDi.

Firefox has one such session only. Playwright has it, and through here we have a share in it: a command
that is posted to `/command` as `{method, params}` is answered with Firefox's own answer. What Playwright
counts on and Firefox does not do is made up for (gaps.py); what nobody asks about is left out (unasked.py).

    python -m afterword.demo.relay FIREFOX ARGUMENTS-OF-FIREFOX…
"""

import asyncio
import itertools
import json
import re
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

from aiohttp import ClientSession, ClientWebSocketResponse, web

from afterword.demo.gaps import Gaps, Message
from afterword.demo.unasked import Unasked

# Playwright counts its commands from 1.
FIRST_OF_OURS = 10**12
PORT_FILE = "relay-port"
ANNOUNCED = re.compile(rb"WebDriver BiDi listening on (ws://\S+)")


class Relay:
    """One session: `front` is Playwright, `back` is Firefox."""

    def __init__(self, front: web.WebSocketResponse, back: ClientWebSocketResponse) -> None:
        self._front = front
        self._back = back
        self._gaps = Gaps(self.ask, self.tell)
        self._unasked = Unasked(self.ask, self.tell)
        self._numbers = itertools.count(FIRST_OF_OURS)
        self._waiting: dict[int, asyncio.Future[Message]] = {}

    async def ask(self, method: str, params: Message) -> Message:
        """A command of our own, to its whole answer."""
        number = next(self._numbers)
        answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._waiting[number] = answer
        await self._back.send_json({"id": number, "method": method, "params": params})
        return await answer

    async def tell(self, message: Message) -> None:
        """Something for Playwright."""
        if not self._front.closed:
            await self._front.send_json(message)

    async def serve(self) -> None:
        """Passes messages both ways until one side ends."""
        back = asyncio.create_task(self._from_back())
        async for text in self._front:
            command = json.loads(text.data)
            if not self._gaps.takes(command) and not self._unasked.takes(command):
                await self._back.send_json(command)
        await self._back.close()
        await back

    async def _from_back(self) -> None:
        async for text in self._back:
            message = json.loads(text.data)
            if waiting := self._waiting.pop(message.get("id"), None):
                waiting.set_result(message)
            elif not self._gaps.withholds(message):
                await self.tell(message)
                await self._gaps.follow(message)
        await self._front.close()


async def _start(firefox: str, arguments: list[str]) -> tuple[Process, str]:
    """Firefox, and the address of its session. What it prints is passed on."""
    process = await asyncio.create_subprocess_exec(
        firefox, "--remote-allow-system-access", *arguments, stderr=PIPE
    )
    assert process.stderr
    async for line in process.stderr:
        if found := ANNOUNCED.search(line):
            return process, found[1].decode()
        sys.stderr.buffer.write(line)
    sys.exit("Firefox ended before it could be spoken to.")


async def _listen(session: ClientSession, address: str) -> int:
    """Takes Playwright's session and our commands; the port for both."""
    relays: asyncio.Future[Relay] = asyncio.get_running_loop().create_future()

    async def play(request: web.Request) -> web.WebSocketResponse:
        front = web.WebSocketResponse(max_msg_size=0)
        await front.prepare(request)
        relay = Relay(front, await session.ws_connect(address + "/session", max_msg_size=0))
        relays.set_result(relay)
        await relay.serve()
        return front

    async def command(request: web.Request) -> web.Response:
        asked = await request.json()
        return web.json_response(await (await relays).ask(asked["method"], asked["params"]))

    app = web.Application(client_max_size=2**24)
    app.add_routes([web.get("/session", play), web.post("/command", command)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return int(runner.addresses[0][1])


async def relay(firefox: str, arguments: list[str]) -> None:
    """Runs until Firefox ends."""
    process, address = await _start(firefox, arguments)
    async with ClientSession() as session:
        port = await _listen(session, address)
        profile = Path(arguments[arguments.index("--profile") + 1])
        (profile / PORT_FILE).write_text(str(port))
        print(f"WebDriver BiDi listening on ws://127.0.0.1:{port}", file=sys.stderr, flush=True)  # noqa: T201
        assert process.stderr
        async for line in process.stderr:
            sys.stderr.buffer.write(line)
        await process.wait()


if __name__ == "__main__":
    asyncio.run(relay(sys.argv[1], sys.argv[2:]))
