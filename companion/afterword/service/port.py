"""A port on 127.0.0.1, and on nothing else: no other address can be asked for."""

import socket
import sys
from collections.abc import Iterable

LOOPBACK = "127.0.0.1"
PREFERRED = 47653
FOLLOWING = 9
"""The ports after the preferred one that are tried before any free one; the extension looks at the same."""

_BACKLOG = 256


def listen() -> socket.socket:
    """A listening socket on the preferred port, else the next free one, else any."""
    for port in _ports():
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        _claim_for_us_alone(sock)
        try:
            sock.bind((LOOPBACK, port))
            sock.listen(_BACKLOG)
        except OSError:
            sock.close()
            continue
        sock.setblocking(False)
        return sock
    raise AssertionError("port 0 asks for any free port")


def _ports() -> Iterable[int]:
    yield from range(PREFERRED, PREFERRED + FOLLOWING + 1)
    yield 0


def _claim_for_us_alone(sock: socket.socket) -> None:
    """On POSIX, a port whose last connections are closing counts as free; on Windows, nobody may share it."""
    if sys.platform == "win32":
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
