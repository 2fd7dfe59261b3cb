"""Who sent this request? The signed protocol's server side (SECURITY.md, "Signed protocol").

A session is a server nonce that was handed out by `hello`. A client may have several at once: two tabs, or
two terminals. Each is `fresh` until a well-signed request has used it and `proven` then, and fresh ones are
dropped first: somebody who knows a client's id but not its key cannot push the client's sessions out.
"""

import re
from collections import OrderedDict, defaultdict
from collections.abc import Callable

from afterword import protocol
from afterword.service.replay import Replay

MAX_FRESH = 32
MAX_PROVEN = 32
_HEX32 = re.compile(r"[0-9a-f]{32}", re.ASCII)
_SECONDS = re.compile(r"[0-9]{1,12}", re.ASCII)

FindKey = Callable[[str], bytes | None]
"""The key of a client id, or None for one that is unknown, revoked or expired."""


class _Nonces:
    """The live server nonces of one client."""

    def __init__(self) -> None:
        self.fresh: OrderedDict[str, None] = OrderedDict()
        self.proven: OrderedDict[str, None] = OrderedDict()

    def add(self, nonce: str) -> None:
        self.fresh[nonce] = None
        if len(self.fresh) > MAX_FRESH:
            self.fresh.popitem(last=False)

    def prove(self, nonce: str) -> None:
        self.fresh.pop(nonce, None)
        self.proven[nonce] = None
        self.proven.move_to_end(nonce)
        if len(self.proven) > MAX_PROVEN:
            self.proven.popitem(last=False)

    def newest_first(self) -> list[str]:
        return [*reversed(self.proven), *reversed(self.fresh)]


class Sessions:
    """The live sessions of all clients. `clock` gives seconds since 1970."""

    def __init__(self, find_key: FindKey, clock: Callable[[], float]) -> None:
        self._find_key = find_key
        self._clock = clock
        self._nonces: defaultdict[str, _Nonces] = defaultdict(_Nonces)
        self._replay = Replay()

    def hello(self, client_id: str) -> tuple[bytes, str] | None:
        """The client's key and a new server nonce, or None for a client that is not known."""
        key = self._find_key(client_id)
        if key is None:
            return None
        nonce = protocol.fresh_id()
        self._nonces[client_id].add(nonce)
        return key, nonce

    def check(self, header: str | None, path: str, body: bytes) -> protocol.Credentials | None:
        """Whose request this is, or None for whatever is not signed well, is stale or was seen before."""
        asked = protocol.read_authorization(header or "")
        if asked is None or not _well_formed(asked):
            return None
        now = self._clock()
        key = self._find_key(asked.client_id)
        if key is None or abs(now - int(asked.ts)) > protocol.WINDOW_SECONDS:
            return None
        session = self._session(asked, key, path, body)
        if session is None or not self._replay.first(asked.client_id, asked.n, now):
            return None
        self._nonces[asked.client_id].prove(session)
        return asked

    def end(self, client_id: str) -> None:
        """Forget a client that was revoked."""
        self._nonces.pop(client_id, None)

    def _session(self, asked: protocol.Credentials, key: bytes, path: str, body: bytes) -> str | None:
        nonces = self._nonces.get(asked.client_id)
        for nonce in nonces.newest_first() if nonces else ():
            if protocol.same(protocol.request_mac(key, nonce, asked.ts, asked.n, path, body), asked.mac):
                return nonce
        return None


def _well_formed(asked: protocol.Credentials) -> bool:
    ids = _HEX32.fullmatch(asked.client_id) and _HEX32.fullmatch(asked.n)
    return bool(ids and _SECONDS.fullmatch(asked.ts))
