"""What may listen in the companion's place: a stranger, or a companion of another time."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple

from afterword import protocol


class Service(NamedTuple):
    """How it is. `credentials`: the extension's, as it keeps them; only with them it can prove itself.

    - refuses: the code with which it refuses a hello; None lets it through
    - status, reply: its signed answer to everything else
    """

    credentials: dict[str, Any]
    refuses: str | None = None
    status: int = 200
    reply: object = None


def _error(code: str) -> dict[str, Any]:
    return {"error": {"code": code, "text": code}}


def _hello(service: Service, asked: dict[str, str]) -> dict[str, Any]:
    key, server, nonce = bytes.fromhex(service.credentials["key"]), protocol.fresh_id(), protocol.fresh_id()
    port = service.credentials["port"]
    proof = protocol.hello_proof(key, asked["nonce"], nonce, port, server)
    return {"server_id": server, "nonce": nonce, "proof": proof}


class _Handler(BaseHTTPRequestHandler):
    service: Service | None

    def do_POST(self) -> None:
        asked = self.rfile.read(int(self.headers["Content-Length"]))
        service = self.service
        if service is None:
            self._answer(200, {"hello": "I am another program"})
        elif self.path != "/v1/hello":
            self._signed(service)
        elif service.refuses:
            self._answer(503, _error(service.refuses))
        else:
            self._answer(200, _hello(service, json.loads(asked)))

    def _signed(self, service: Service) -> None:
        body = json.dumps(service.reply).encode()
        header = protocol.read_authorization(self.headers["Authorization"])
        assert header
        mac = protocol.reply_mac(bytes.fromhex(service.credentials["key"]), header.n, service.status, body)
        self._answer(service.status, service.reply, mac)

    def _answer(self, status: int, reply: object, mac: str = "") -> None:
        self.send_response(status)
        if mac:
            self.send_header(protocol.REPLY_HEADER, mac)
        self.end_headers()
        self.wfile.write(json.dumps(reply).encode())

    def log_message(self, format: str, *args: object) -> None:
        """It keeps quiet."""


@contextmanager
def listening(port: int, service: Service | None) -> Iterator[None]:
    """Listens on 127.0.0.1; without a `service` it is a stranger."""
    handler = type("Handler", (_Handler,), {"service": service})
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


def unknowing(credentials: dict[str, Any]) -> Service:
    """A companion that does not know the route."""
    return Service(credentials, status=404, reply=_error("unknown_route"))


def newer(credentials: dict[str, Any]) -> Service:
    """A companion whose answers have another shape."""
    return Service(credentials, reply="in words of next year")
