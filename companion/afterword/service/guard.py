"""What is refused before a request's signature is even looked at (SECURITY.md, "Who is kept out").

Each check answers True when the request may go on. They run in the order of the chain: Host, target and
method, type, size, Origin, Sec-Fetch. All refusals look the same from outside (`server.refusal`); the name
of the check goes to the service's own log only.
"""

from collections.abc import Callable
from typing import NamedTuple

MAX_BODY = 1024 * 1024
"""Bytes. The longest request a client of ours makes is a few kB."""

_EXTENSIONS = ("chrome-extension://", "moz-extension://")
_OWN_SITE = {"none", "same-origin"}  # Chromium's and Firefox's background, as measured


class Head(NamedTuple):
    """A request without its body.

    `target` is as it stood in the request line; header names are in lower case; `port` is our own.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    port: int

    def all(self, name: str) -> list[str]:
        """Every value of a header, in order."""
        return [value for key, value in self.headers if key == name]

    def only(self, name: str) -> str | None:
        """The value of a header that is there exactly once."""
        values = self.all(name)
        return values[0] if len(values) == 1 else None


def refused(head: Head) -> str | None:
    """The name of the first check that the request fails, or None when it may go on."""
    return next((name for name, check in _CHECKS if not check(head)), None)


def _host(head: Head) -> bool:
    """Our own name and nothing else: a rebound page sends its own here, and no Sec-Fetch (measured)."""
    host = head.only("host")
    return host is not None and host.lower() in {f"127.0.0.1:{head.port}", f"localhost:{head.port}"}


def _target(head: Head) -> bool:
    """A path: no absolute form, whose host would stand above the Host header (RFC 9112, 3.2.2)."""
    return head.target.startswith("/")


def _method(head: Head) -> bool:
    return head.method == "POST"


def _type(head: Head) -> bool:
    """JSON, said plainly: a page cannot send this type without a preflight, which we never grant."""
    kind, *parameters = (head.only("content-type") or "").lower().split(";")
    return kind.strip() == "application/json" and all(p.strip() == "charset=utf-8" for p in parameters)


def _size(head: Head) -> bool:
    """A length, given beforehand: no client of ours sends chunks."""
    length = head.only("content-length") or ""
    return not head.all("transfer-encoding") and length.isdecimal() and int(length) <= MAX_BODY


def _origin(head: Head) -> bool:
    """No web page and no `null`. An extension's Origin proves nothing, so it is let through to the MAC."""
    return all(origin.startswith(_EXTENSIONS) for origin in head.all("origin"))


def _fetch_site(head: Head) -> bool:
    return all(site in _OWN_SITE for site in head.all("sec-fetch-site"))


_CHECKS: tuple[tuple[str, Callable[[Head], bool]], ...] = (
    ("host", _host),
    ("target", _target),
    ("method", _method),
    ("type", _type),
    ("size", _size),
    ("origin", _origin),
    ("sec-fetch-site", _fetch_site),
)
