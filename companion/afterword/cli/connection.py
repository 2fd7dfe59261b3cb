"""One kept-alive connection to the service, and the client's half of the signed protocol (SECURITY.md)."""

import json
import time
import weakref
from http.client import HTTPConnection, HTTPException, HTTPResponse
from typing import Any

from afterword import protocol
from afterword.errors import ForeignServer, Offline, Refused
from afterword.service.runtime import Runtime

_LOOPBACK = "127.0.0.1"
_SECONDS = 40
"""Longer than any answer takes: `watch` waits up to 25."""
_KEPT_SECONDS = 30
"""Until it is made anew: the service ends a connection on which nothing was asked for 60."""


class Connection:
    """Speaks to the service that `runtime` tells of. Nothing but the hello is sent before its proof."""

    def __init__(self, runtime: Runtime) -> None:
        self._http = HTTPConnection(_LOOPBACK, int(runtime.port), timeout=_SECONDS)
        self.runtime = runtime
        self._key = bytes.fromhex(runtime.key)
        self._session = ""
        self._last = time.monotonic()
        weakref.finalize(self, self._http.close)  # a command that ends has nothing else to close

    def hello(self) -> None:
        """Let the service prove itself. Raises Offline when nothing answers, ForeignServer for another."""
        nonce = protocol.fresh_id()
        asked = json.dumps({"client_id": self.runtime.client_id, "nonce": nonce}).encode()
        _, body = self._exchange("/v1/hello", asked, {})
        try:
            self._session = self._proven(nonce, json.loads(body))
        except (ValueError, KeyError, TypeError):
            raise self._foreign() from None

    def post(self, path: str, body: bytes) -> tuple[int, Any]:
        """The status and the JSON of a signed reply.

        Raises Refused where the session is over (say hello again), ForeignServer for a reply that is not
        signed, Offline when the connection breaks.
        """
        ts, n = str(int(time.time())), protocol.fresh_id()
        mac = protocol.request_mac(self._key, self._session, ts, n, path, body)
        asked = protocol.Credentials(self.runtime.client_id, ts, n, mac)
        reply, answer = self._exchange(path, body, {"Authorization": protocol.authorization(asked)})
        signed = reply.getheader(protocol.REPLY_HEADER, "")
        if protocol.same(signed, protocol.reply_mac(self._key, n, reply.status, answer)):
            return reply.status, json.loads(answer)
        if reply.status == Refused.status and not signed:
            raise Refused("The service does not accept this command. Run `afterword stop`, then try again.")
        raise self._foreign()

    @property
    def has_rested(self) -> bool:
        """Whether nothing was asked for so long that the service may have closed it: a user thinks."""
        return time.monotonic() - self._last > _KEPT_SECONDS

    def close(self) -> None:
        self._http.close()

    def _proven(self, nonce: str, told: dict[str, str]) -> str:
        server_id, session = str(told["server_id"]), str(told["nonce"])
        proof = protocol.hello_proof(self._key, nonce, session, int(self.runtime.port), server_id)
        if server_id != self.runtime.server_id or not protocol.same(proof, str(told["proof"])):
            raise ValueError("not our service")
        return session

    def _exchange(self, path: str, body: bytes, headers: dict[str, str]) -> tuple[HTTPResponse, bytes]:
        try:
            self._http.request("POST", path, body, {"Content-Type": "application/json"} | headers)
            reply = self._http.getresponse()
            self._last = time.monotonic()
            return reply, reply.read()
        except OSError as error:  # a connection that is refused, reset, or silent for too long
            self.close()
            raise Offline("The service stopped answering. `afterword status` says more.") from error
        except HTTPException as error:
            self.close()
            raise self._foreign() from error

    def _foreign(self) -> ForeignServer:
        return ForeignServer(
            f"Something that is not Afterword answers on port {self.runtime.port}: nothing was sent to it. "
            "End that program, or run `afterword start`."
        )
