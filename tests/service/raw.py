"""Requests byte by byte, since HTTP clients rewrite Host; well signed, so that only one thing is wrong."""

import json
from typing import Any

from tests.companion import Caller, Companion

TARGET = "/v1/watch"
BODY = b'{"revision": -1}'
REFUSAL = b'{"error":{"code":"refused","text":"This request is refused.","field":null,"candidates":[]}}'
_LEAKS = (b"aiohttp", b"python", b"server:", b"traceback", b"access-control", b".py", b"pid")


def request(
    caller: Caller,
    *,
    method: str = "POST",
    target: str = TARGET,
    version: str = "1.1",
    host: str | None = None,
    headers: dict[str, str] | None = None,
    more: str = "",
    body: bytes = BODY,
) -> bytes:
    """One request as bytes. An empty header is left out; `headers` replace ours, `more` is added as it is."""
    signed = {
        "Host": f"127.0.0.1:{caller.port}" if host is None else host,
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "Authorization": caller.sign(target, body),
        "Connection": "close",
    }
    lines = [f"{name}: {value}\r\n" for name, value in (signed | (headers or {})).items() if value]
    head = f"{method} {target} HTTP/{version}\r\n" + "".join(lines) + more + "\r\n"
    return head.encode() + body


def status_of(reply: bytes) -> int:
    return int(reply.split(b" ", 2)[1])


def body_of(reply: bytes) -> bytes:
    return reply.partition(b"\r\n\r\n")[2]


def answered(companion: Companion, data: bytes) -> Any:
    """The JSON of a request that is let through."""
    reply = companion.raw(data)
    assert status_of(reply) == 200, reply
    return json.loads(body_of(reply))


def refused(companion: Companion, data: bytes, *, bodiless: bool = False) -> None:
    """The request gets the one answer of the guard, word for word, and learns nothing of us."""
    reply = companion.raw(data)
    assert status_of(reply) == 401, reply
    assert body_of(reply) == (b"" if bodiless else REFUSAL)
    head = reply.partition(b"\r\n\r\n")[0].lower()
    assert not [leak for leak in (*_LEAKS, b"afterword") if leak in head], head
