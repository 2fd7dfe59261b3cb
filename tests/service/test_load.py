"""Too much of everything: refused or borne, and the service goes on (SECURITY.md, "Load")."""

import asyncio
import json

from afterword import protocol
from afterword.service.guard import MAX_BODY
from tests.companion import Caller, Companion
from tests.service.raw import BODY, TARGET, answered, refused, request

SECONDS, PER_SECOND, CONNECTIONS = 2, 1_000, 20


def test_a_body_of_one_byte_too_many_is_refused(shared: Companion) -> None:
    refused(shared, request(shared.caller, body=b" " * (MAX_BODY + 1)))


def test_a_body_that_just_fits_passes(shared: Companion) -> None:
    assert answered(shared, request(shared.caller, body=BODY + b" " * (MAX_BODY - len(BODY))))


def test_a_length_that_lies_is_refused_before_anything_is_sent(shared: Companion) -> None:
    for length in (str(MAX_BODY + 1), str(10**12), "9" * 5000, "+16", "0x10", "1 6", "16,16", "１６"):
        refused(shared, request(shared.caller, headers={"Content-Length": length}, body=b""))


def test_chunks_are_refused(shared: Companion) -> None:
    chunked = {"Content-Length": "", "Transfer-Encoding": "chunked"}
    refused(shared, request(shared.caller, headers=chunked, body=b"10\r\n" + BODY + b"\r\n0\r\n\r\n"))


def test_a_compressed_body_is_no_json(shared: Companion) -> None:
    """It is never unpacked, so that it cannot be a bomb."""
    headers = {"Content-Encoding": "gzip", "Authorization": shared.caller.sign(TARGET, b"\x1f\x8b\x08")}
    status, _, reply = shared.caller.post(TARGET, b"\x1f\x8b\x08", headers)
    assert (status, json.loads(reply)["error"]["code"]) == (400, "bad_input")


def test_a_flood_of_headers_is_refused(shared: Companion) -> None:
    refused(shared, request(shared.caller, more="".join(f"X-{n}: {n}\r\n" for n in range(1000))))
    refused(shared, request(shared.caller, more=f"X-Long: {'a' * 20_000}\r\n"))


def test_slow_clients_keep_nobody_waiting(shared: Companion) -> None:
    slow = [shared.socket() for _ in range(100)]
    try:
        for number, sock in enumerate(slow):
            sock.sendall(request(shared.caller)[: 10 * number])
        assert shared.ok("watch", {"revision": -1})
    finally:
        for sock in slow:
            sock.close()


def test_a_thousand_hellos_push_no_session_out(shared: Companion) -> None:
    """Whoever knows a client's id can say hello in its name; that must not end the client's own session."""
    assert shared.ok("watch", {"revision": -1})
    before = shared.caller.ns
    other = Caller(shared.port, shared.caller.client_id, shared.caller.key)
    for _ in range(1000):
        other.hello()
    assert shared.ok("watch", {"revision": -1})
    assert shared.caller.ns == before


async def test_a_thousand_requests_a_second_are_all_answered(shared: Companion) -> None:
    shared.ok("watch", {"revision": -1})
    each = SECONDS * PER_SECOND // CONNECTIONS
    counts = await asyncio.gather(*(_ask(shared.caller, each) for _ in range(CONNECTIONS)))
    assert sum(counts) == SECONDS * PER_SECOND


async def _ask(caller: Caller, times: int) -> int:
    """How many of so many requests on one kept connection were answered well."""
    reader, writer = await asyncio.open_connection("127.0.0.1", caller.port)
    good = 0
    for _ in range(times):
        n = protocol.fresh_id()
        signed = {"Authorization": caller.sign(TARGET, BODY, n=n), "Connection": "keep-alive"}
        writer.write(request(caller, headers=signed))
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = int(head.lower().partition("content-length: ")[2].split("\r\n")[0])
        body = await reader.readexactly(length)
        good += f"{protocol.REPLY_HEADER}: {protocol.reply_mac(caller.key, n, 200, body)}" in head
    writer.close()
    await writer.wait_closed()
    return good
