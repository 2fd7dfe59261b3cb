"""The signed protocol between a client and the service (SECURITY.md, "Signed protocol").

Standard library only: the command line, the service and the tests all use these functions; the
extension has the same in `src/wire/sign.ts`, held to `contract/examples/signing.json`.

Every field in a signed string is text without `|`, joined by `|`; every MAC is 64 lower-case hex digits.

- key: 32 bytes. client_id, server_id, nonces: 32 lower-case hex digits (16 bytes).
- hello    body `{client_id, nonce}` → `{server_id, nonce, proof}`, proof over `S|nc|ns|port|server_id`
- request  `Authorization: Afterword client_id,ts,n,mac`, mac over `C|ns|ts|n|path|sha256(body)`; ts in
           whole seconds since 1970; ns is the nonce of the hello reply
- reply    `Afterword-Mac: mac`, mac over `R|n|status|sha256(body)`
"""

import hashlib
import hmac
import secrets
from typing import NamedTuple

SCHEME = "Afterword"
REPLY_HEADER = "Afterword-Mac"
WINDOW_SECONDS = 30


class Credentials(NamedTuple):
    """What an `Authorization` header says."""

    client_id: str
    ts: str
    n: str
    mac: str


def fresh_id() -> str:
    """A random id or nonce: 16 bytes as 32 hex digits."""
    return secrets.token_hex(16)


def fresh_key() -> bytes:
    """A random client key of 32 bytes."""
    return secrets.token_bytes(32)


def _mac(key: bytes, *parts: str) -> str:
    return hmac.new(key, "|".join(parts).encode(), hashlib.sha256).hexdigest()


def hello_proof(key: bytes, client_nonce: str, server_nonce: str, port: int, server_id: str) -> str:
    """The service's proof that it knows the client's key, bound to both nonces and its port."""
    return _mac(key, "S", client_nonce, server_nonce, str(port), server_id)


def request_mac(key: bytes, server_nonce: str, ts: str, n: str, path: str, body: bytes) -> str:
    """The MAC of a request."""
    return _mac(key, "C", server_nonce, ts, n, path, hashlib.sha256(body).hexdigest())


def reply_mac(key: bytes, n: str, status: int, body: bytes) -> str:
    """The MAC of a reply to the request with nonce `n`."""
    return _mac(key, "R", n, str(status), hashlib.sha256(body).hexdigest())


def authorization(credentials: Credentials) -> str:
    """The header's value."""
    return f"{SCHEME} {','.join(credentials)}"


def read_authorization(header: str) -> Credentials | None:
    """The header's parts, or None if it is not of our form."""
    scheme, _, rest = header.partition(" ")
    parts = rest.split(",")
    if scheme != SCHEME or len(parts) != len(Credentials._fields) or not all(parts):
        return None
    return Credentials(*parts)


def same(left: str, right: str) -> bool:
    """Compare two MACs in constant time."""
    return hmac.compare_digest(left.encode(), right.encode())
