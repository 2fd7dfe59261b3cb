"""The only file that speaks aiohttp's server side: bytes in, bytes out.

Below aiohttp's application and router on purpose: a path is taken as it was sent, and whatever aiohttp
itself cannot parse gets the same refusal as everything else, without version, path or trace.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from aiohttp import web
from typing_extensions import override

from afterword.contract import ErrorBody, ErrorReply
from afterword.errors import Refused
from afterword.service.guard import MAX_BODY, Head

BODY_SECONDS = 10
IDLE_SECONDS = 60
_MAX_HEADERS = 64
_REFUSAL = ErrorReply(error=ErrorBody(code=Refused.code, text="This request is refused."))
_REFUSAL_BODY = _REFUSAL.model_dump_json().encode()
_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class Reply(web.Response):
    """JSON without a word on what made it."""

    def __init__(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        super().__init__(
            status=status, body=body, content_type="application/json", headers=_HEADERS | (headers or {})
        )

    @override
    async def _prepare_headers(self) -> None:
        await super()._prepare_headers()
        del self.headers["Server"]


def refusal() -> Reply:
    """The one answer to everything before the MAC. Ends the connection."""
    reply = Reply(Refused.status, _REFUSAL_BODY)
    reply.force_close()
    return reply


def head_of(request: web.BaseRequest, port: int) -> Head:
    """What the guard looks at."""
    headers = (
        (name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in request.raw_headers
    )
    return Head(request.method, request.raw_path, tuple(headers), port)


async def body_of(request: web.BaseRequest) -> bytes | None:
    """The body, or None for one that is longer than 1 MiB or takes longer than 10 seconds."""
    body = bytearray()
    with suppress(TimeoutError):
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > MAX_BODY:
                    return None
            return bytes(body)
    return None


class _Connection(web.RequestHandler):
    """A connection that tells nobody what aiohttp thinks of a bad request."""

    @override
    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        return refusal()


class Door(web.Server):
    """Makes a connection for each client; `handle` answers its requests."""

    def __init__(self, handle: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]) -> None:
        super().__init__(handle)
        self._settings: dict[str, Any] = {
            "access_log": None,
            "logger": logging.getLogger("afterword.http"),
            "auto_decompress": False,  # what was signed is what is read: no compressed bombs
            "keepalive_timeout": IDLE_SECONDS,
            "lingering_time": 2,
            "max_headers": _MAX_HEADERS,
        }

    @override
    def __call__(self) -> web.RequestHandler:
        return _Connection(self, loop=asyncio.get_running_loop(), **self._settings)
