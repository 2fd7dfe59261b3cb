"""Only our own name is answered: what a page gets by DNS rebinding is nothing (SECURITY.md)."""

import pytest

from afterword.contract import ROUTES
from tests.companion import Companion
from tests.service.raw import BODY, TARGET, answered, refused, request

PATHS = [route.path for route in ROUTES] + ["/", "/v1/nothing", "/favicon.ico"]


@pytest.mark.parametrize(
    "host", ["127.0.0.1:{port}", "localhost:{port}", "LOCALHOST:{port}", "LocalHost:{port}"]
)
def test_our_own_names_pass(shared: Companion, host: str) -> None:
    assert answered(shared, request(shared.caller, host=host.format(port=shared.port)))


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "127.0.0.1.evil.example:{port}",
        "localhost.evil.example:{port}",
        "evil.example@127.0.0.1:{port}",
        "127.0.0.1",
        "localhost",
        "127.0.0.1:1",
        "127.0.0.1:{port}0",
        "127.0.0.1.:{port}",
        "localhost.:{port}",
        "[::1]:{port}",
        "0.0.0.0:{port}",
        "127.1:{port}",
        "127.0.0.2:{port}",
        "0x7f000001:{port}",
        "2130706433:{port}",
        "[::ffff:127.0.0.1]:{port}",
        "127.0.0.1:{port}, evil.example",
        "127.0.0.1:{port}/",
    ],
)
def test_any_other_name_is_refused(shared: Companion, host: str) -> None:
    refused(shared, request(shared.caller, host=host.format(port=shared.port)))


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_no_name_is_refused(shared: Companion, version: str) -> None:
    refused(shared, request(shared.caller, host="", version=version))


def test_two_names_are_refused(shared: Companion) -> None:
    for second in (f"127.0.0.1:{shared.port}", "evil.example"):
        refused(shared, request(shared.caller, more=f"Host: {second}\r\n"))
        refused(shared, request(shared.caller, host=second, more=f"Host: 127.0.0.1:{shared.port}\r\n"))


@pytest.mark.parametrize(
    "header", ["X-Forwarded-Host", "Forwarded", "X-Host", "X-Original-Host", "X-Real-IP"]
)
def test_what_a_proxy_would_say_is_ignored(shared: Companion, header: str) -> None:
    own = f"127.0.0.1:{shared.port}"
    assert answered(shared, request(shared.caller, headers={header: "evil.example"}))
    refused(shared, request(shared.caller, host="evil.example", headers={header: own}))


@pytest.mark.parametrize(
    "target", ["http://evil.example/v1/watch", "http://127.0.0.1:{port}/v1/watch", "*", "v1/watch"]
)
def test_a_target_that_is_no_path_is_refused(shared: Companion, target: str) -> None:
    refused(shared, request(shared.caller, target=target.format(port=shared.port)))


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "method", ["GET", "POST", "OPTIONS", "HEAD", "PUT", "DELETE", "CONNECT", "TRACE", "BREW"]
)
def test_a_rebound_page_is_refused_on_every_path(shared: Companion, path: str, method: str) -> None:
    """It sends its own name and no Sec-Fetch header at all (measured)."""
    asked = request(shared.caller, method=method, target=path, host=f"rebound.example:{shared.port}")
    refused(shared, asked, bodiless=method == "HEAD")


def test_a_rebound_page_that_guesses_our_headers_is_refused(shared: Companion) -> None:
    guessed = {
        "Origin": "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
        "Sec-Fetch-Site": "none",
        "X-Requested-With": "XMLHttpRequest",
        "X-Forwarded-For": "127.0.0.1",
    }
    refused(shared, request(shared.caller, host=f"rebound.example:{shared.port}", headers=guessed))


def test_the_same_request_under_our_name_passes(shared: Companion) -> None:
    """What makes the tests above mean something: nothing else in their requests is wrong."""
    assert answered(shared, request(shared.caller, target=TARGET, body=BODY)) == {
        "revision": 0,
        "open": False,
    }
