"""A real service process for tests, and clients that speak to it as the extension and the terminal do."""

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from afterword import protocol, vault

PATIENCE_SECONDS = 60
Reply = tuple[int, dict[str, Any]]


@dataclass
class Caller:
    """A client with a key. It says hello once and keeps the server's nonce, as the real ones do."""

    port: int
    client_id: str
    key: bytes
    ns: str | None = None

    def call(self, route: str, body: dict[str, Any] | None = None) -> Reply:
        """The signed answer of a route: status and JSON. A reply that is not signed well fails the test."""
        path, text = f"/v1/{route}", json.dumps(body or {}).encode()
        n = protocol.fresh_id()
        status, headers, reply = self.post(path, text, {"Authorization": self.sign(path, text, n=n)})
        mac = protocol.reply_mac(self.key, n, status, reply)
        assert headers.get(protocol.REPLY_HEADER) == mac, (status, reply)
        return status, json.loads(reply)

    def hello(self) -> Reply:
        """Ask the service to prove itself, and check that it did. A refusal is handed back."""
        ask = {"client_id": self.client_id, "nonce": protocol.fresh_id()}
        status, _, text = self.post("/v1/hello", json.dumps(ask).encode())
        reply = json.loads(text)
        if status == 200:
            proof = protocol.hello_proof(
                self.key, ask["nonce"], reply["nonce"], self.port, reply["server_id"]
            )
            assert reply["proof"] == proof
            self.ns = reply["nonce"]
        return status, reply

    def sign(self, path: str, body: bytes, *, ts: int | None = None, n: str | None = None) -> str:
        """An Authorization header."""
        if self.ns is None:
            status, reply = self.hello()
            assert status == 200, reply
        assert self.ns is not None
        when, nonce = str(ts if ts is not None else int(time.time())), n or protocol.fresh_id()
        mac = protocol.request_mac(self.key, self.ns, when, nonce, path, body)
        return protocol.authorization(protocol.Credentials(self.client_id, when, nonce, mac))

    def post(
        self, path: str, body: bytes, headers: dict[str, str] | None = None
    ) -> tuple[int, http.client.HTTPMessage, bytes]:
        """A POST of JSON as it stands."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_SECONDS)
        try:
            connection.request("POST", path, body, {"Content-Type": "application/json"} | (headers or {}))
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()


@dataclass
class Companion:
    """A running service. Without `port` it is not running."""

    home: Path
    process: subprocess.Popen[bytes] = field(init=False)
    caller: Caller = field(init=False)

    @property
    def runtime_file(self) -> Path:
        return self.home / "run" / "service.json"

    @property
    def port(self) -> int:
        return self.caller.port

    def start(self) -> None:
        """Start it and wait until it says that it is ready."""
        self.process = start_process(self.home)
        runtime = wait_for(lambda: self._runtime(), self.process)
        self.caller = Caller(runtime["port"], runtime["client_id"], bytes.fromhex(runtime["key"]))

    def stop(self) -> None:
        """Stop it as systemd would, and see that it ends well."""
        self.process.terminate()
        _, told = self.process.communicate(timeout=PATIENCE_SECONDS)
        assert self.process.returncode == 0, told.decode()

    def kill(self) -> None:
        """End it with no chance to clean up."""
        self.process.kill()
        self.process.communicate(timeout=PATIENCE_SECONDS)

    def call(self, route: str, body: dict[str, Any] | None = None) -> Reply:
        """What the terminal gets for it."""
        return self.caller.call(route, body)

    def ok(self, route: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """The same, where anything but 200 fails the test."""
        status, reply = self.call(route, body)
        assert status == 200, reply
        return reply

    def raw(self, data: bytes) -> bytes:
        """Bytes out, and all bytes in until the service ends the connection."""
        with self.socket() as sock:
            sock.sendall(data)
            return b"".join(iter(lambda: _received(sock), b""))

    def socket(self) -> socket.socket:
        """A connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE_SECONDS)

    def _runtime(self) -> dict[str, Any] | None:
        """What the runtime file says, once this very process has written it."""
        try:
            found: dict[str, Any] = json.loads(self.runtime_file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        return found if found["pid"] == self.process.pid else None


@contextmanager
def running(home: Path) -> Iterator[Companion]:
    """A service with its own home, stopped at the end."""
    companion = Companion(home)
    companion.start()
    try:
        yield companion
    finally:
        if companion.process.poll() is None:
            companion.stop()
        if companion.process.stderr:
            companion.process.stderr.close()


@contextmanager
def at_home(home: Path) -> Iterator[Companion]:
    """The same in a home that is made for it, for what lasts longer than one test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AFTERWORD_HOME", str(home))
        vault.create("file")
        with running(home) as companion:
            yield companion


def start_process(home: Path, **environment: str) -> subprocess.Popen[bytes]:
    """The service's process, started but not waited for."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "afterword", "serve"],
        env=os.environ | {"AFTERWORD_HOME": str(home)} | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def wait_for(look: Any, process: subprocess.Popen[bytes] | None = None) -> Any:
    """What `look` gives as soon as it gives anything; fails when the process ends first or time is up."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if found := look():
            return found
        if process and process.poll() is not None:
            _, told = process.communicate()
            raise AssertionError(f"the service ended with {process.returncode}: {told.decode()}")
        time.sleep(0.01)
    raise AssertionError("waited in vain")


def _received(sock: socket.socket) -> bytes:
    try:
        return sock.recv(65536)
    except ConnectionResetError:
        return b""
