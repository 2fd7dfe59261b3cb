"""Only a request signed with a client's key is answered, once, in time, as it was signed (SECURITY.md)."""

import json
import time

import pytest

from afterword import protocol
from afterword.contract import PREFIX, ROUTES
from tests.companion import Caller, Companion
from tests.service.paired import paired
from tests.service.raw import BODY, REFUSAL, TARGET, answered, refused, request

SIGNED = [route.path for route in ROUTES if route.signed]


@pytest.mark.parametrize("path", [*SIGNED, "/v1/nothing", "/"])
@pytest.mark.parametrize(
    "header",
    ["", "Basic YTpi", "Bearer x", "Afterword", "Afterword ,,,", "Afterword a,b,c,d", "Afterword a,b,c,d,e"],
)
def test_unsigned_is_refused_on_every_path(shared: Companion, path: str, header: str) -> None:
    refused(shared, request(shared.caller, target=path, headers={"Authorization": header}))


@pytest.mark.parametrize("path", SIGNED)
def test_the_right_origin_with_a_wrong_key_is_refused(shared: Companion, path: str) -> None:
    """Any extension can send any Origin (measured)."""
    forger = Caller(shared.port, shared.caller.client_id, protocol.fresh_key(), ns="0" * 32)
    headers = {"Origin": "chrome-extension://abcdefghijklmnopabcdefghijklmnop", "Sec-Fetch-Site": "none"}
    refused(shared, request(forger, target=path, headers=headers))


def test_a_client_that_does_not_exist_is_refused(shared: Companion) -> None:
    stranger = Caller(shared.port, protocol.fresh_id(), protocol.fresh_key(), ns="0" * 32)
    refused(shared, request(stranger))
    assert stranger.hello() == (401, json.loads(REFUSAL))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"not json",
        b'{"client_id": "' + b"0" * 32 + b'"}',
        b'{"client_id": "x", "nonce": "y"}',
        b'{"client_id": "' + b"0" * 32 + b'", "nonce": "' + b"0" * 32 + b'", "more": 1}',
        b"[" * 100_000,
    ],
)
def test_a_hello_of_any_other_form_is_refused_like_the_rest(shared: Companion, body: bytes) -> None:
    refused(shared, request(shared.caller, target="/v1/hello", body=body, headers={"Authorization": ""}))


def test_a_replay_is_refused(shared: Companion) -> None:
    asked = request(shared.caller)
    assert answered(shared, asked)
    refused(shared, asked)
    refused(shared, asked)


def test_the_same_nonce_with_another_body_is_refused(shared: Companion) -> None:
    n, other = protocol.fresh_id(), b'{"revision": -2}'
    first = shared.caller.sign(TARGET, BODY, n=n)
    second = shared.caller.sign(TARGET, other, n=n)
    assert answered(shared, request(shared.caller, headers={"Authorization": first}))
    refused(shared, request(shared.caller, body=other, headers={"Authorization": second}))


@pytest.mark.parametrize("seconds", [-31, -3600, 40, 3600, -(10**9), 10**10])
def test_stale_is_refused(shared: Companion, seconds: int) -> None:
    old = shared.caller.sign(TARGET, BODY, ts=int(time.time()) + seconds)
    refused(shared, request(shared.caller, headers={"Authorization": old}))


@pytest.mark.parametrize("seconds", [-20, 20])
def test_a_clock_that_is_a_little_off_passes(shared: Companion, seconds: int) -> None:
    signed = shared.caller.sign(TARGET, BODY, ts=int(time.time()) + seconds)
    assert answered(shared, request(shared.caller, headers={"Authorization": signed}))


@pytest.mark.parametrize("ts", ["-1", "1e9", "0x10", "9" * 400, "１７９５４３０４００", " "])
def test_a_moment_of_any_other_form_is_refused(shared: Companion, ts: str) -> None:
    n, ns = protocol.fresh_id(), shared.caller.ns or ""
    mac = protocol.request_mac(shared.caller.key, ns, ts, n, TARGET, BODY)
    header = protocol.authorization(protocol.Credentials(shared.caller.client_id, ts, n, mac))
    refused(shared, request(shared.caller, headers={"Authorization": header}))


@pytest.mark.parametrize("body", [b'{"revision": -2}', b"", BODY + b" ", BODY.upper()])
def test_a_changed_body_is_refused(shared: Companion, body: bytes) -> None:
    signed = shared.caller.sign(TARGET, BODY)
    refused(shared, request(shared.caller, body=body, headers={"Authorization": signed}))


@pytest.mark.parametrize(
    "path",
    ["//v1/watch", "/v1//watch", "/v1%2fwatch", "/v1/x/../watch", "/V1/watch", "/v1/Watch", "/v1/watch/",
     "/v1/watch?x=1", "/v1/watch#x", "/v1/%77atch", "/v1/undo", "/v1/watch;x", "/v1/watch\\"],
)  # fmt: skip
def test_a_changed_path_is_refused(shared: Companion, path: str) -> None:
    signed = shared.caller.sign(TARGET, BODY)
    refused(shared, request(shared.caller, target=path, headers={"Authorization": signed}))


@pytest.mark.parametrize(
    "path", ["//v1/watch", "/v1%2fwatch", "/v1/x/../watch", "/V1/WATCH", "/v1/watch?x=1"]
)
def test_only_the_exact_path_is_a_route(shared: Companion, path: str) -> None:
    """Well signed, so that it is the router who says no."""
    status, _, reply = shared.caller.post(path, BODY, {"Authorization": shared.caller.sign(path, BODY)})
    assert (status, json.loads(reply)["error"]["code"]) == (404, "unknown_route")


@pytest.mark.parametrize("path", [b"/v1/\xff", b"/v1/\xc3\xbc", b"/v1/\x7f", b"/v1/%ff"])
def test_a_path_of_strange_bytes_is_refused(shared: Companion, path: bytes) -> None:
    refused(shared, request(shared.caller).replace(TARGET.encode(), path, 1))


def test_hello_is_not_a_signed_route(shared: Companion) -> None:
    ask = json.dumps({"client_id": shared.caller.client_id, "nonce": protocol.fresh_id()}).encode()
    path = PREFIX + "hello/"
    status, _, _ = shared.caller.post(path, ask, {"Authorization": shared.caller.sign(path, ask)})
    assert status == 404


def test_two_authorizations_are_refused(shared: Companion) -> None:
    more = f"Authorization: {shared.caller.sign(TARGET, BODY)}\r\n"
    refused(shared, request(shared.caller, more=more))


def test_another_clients_session_is_no_use(companion: Companion) -> None:
    browser = paired(companion)
    thief = Caller(companion.port, browser.client_id, browser.key, ns=companion.caller.ns)
    companion.ok("watch", {"revision": 0})
    assert thief.ns
    refused(companion, request(thief))


def test_a_revoked_client_is_refused_at_once(companion: Companion) -> None:
    browser = paired(companion)
    assert browser.call("watch", {"revision": 0})[0] == 200
    companion.ok("unpair", {"client_id": browser.client_id})
    refused(companion, request(browser))
    assert browser.hello()[0] == 401


def test_a_client_may_revoke_itself_and_hears_of_it(companion: Companion) -> None:
    browser = paired(companion)
    assert browser.call("unpair", {"client_id": browser.client_id})[0] == 200
    refused(companion, request(browser))


def test_the_terminal_keeps_its_own_access(companion: Companion) -> None:
    status, reply = companion.call("unpair", {"client_id": companion.caller.client_id})
    assert (status, reply["error"]["code"]) == (400, "bad_input")
    status, reply = companion.call("unpair", {"client_id": "0" * 32})
    assert (status, reply["error"]["code"]) == (404, "not_found")


def test_a_key_that_was_good_before_a_restart_of_the_session_needs_a_new_hello(companion: Companion) -> None:
    browser = paired(companion)
    companion.stop()
    companion.start()
    old = Caller(companion.port, browser.client_id, browser.key, ns=browser.ns)
    refused(companion, request(old))
    old.ns = None
    assert old.call("watch", {"revision": 0})[0] == 200
