"""A long poll that is known to have reached the service."""

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.companion import Caller, Companion
from tests.service.raw import body_of, request, status_of


@contextmanager
def waiting(
    companion: Companion, revision: int, seconds: float = 25, caller: Caller | None = None
) -> Iterator[socket.socket]:
    """A socket on which a `watch` waits for another revision than this: the terminal's, or `caller`'s."""
    body = json.dumps({"revision": revision, "seconds": seconds}).encode()
    with companion.socket() as sock:
        sock.sendall(request(caller or companion.caller, body=body))
        companion.ok("doctor")  # came later and is answered, so the watch is under way
        yield sock


def reply_on(sock: socket.socket) -> Any:
    """The JSON of its answer."""
    reply = whole(sock)
    assert status_of(reply) == 200, reply
    return json.loads(body_of(reply))


def whole(sock: socket.socket) -> bytes:
    """All that comes until the connection ends."""
    return b"".join(iter(lambda: sock.recv(65536), b""))


def silent(sock: socket.socket) -> bool:
    """Whether no answer has come so far."""
    sock.setblocking(False)
    try:
        return not sock.recv(1, socket.MSG_PEEK)
    except BlockingIOError:
        return True
    finally:
        sock.setblocking(True)
