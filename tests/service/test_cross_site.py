"""What a web page can send without asking, and what it cannot (SECURITY.md, "Cross-site")."""

import pytest

from afterword.contract import ROUTES
from tests.companion import Companion
from tests.service.raw import answered, refused, request

PATHS = [route.path for route in ROUTES] + ["/", "/v1/nothing"]
EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
FIREFOX = "moz-extension://6b3a1e3c-8e0f-4a55-9d3c-2f6f0b7d5c11"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": EXTENSION, "Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "cors"},
        {"Origin": FIREFOX, "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"},
        {"Origin": FIREFOX},
        {"Sec-Fetch-Site": "none"},
        {},
    ],
    ids=["chromium", "firefox", "firefox-bare", "chromium-bare", "terminal"],
)
def test_what_our_clients_send_passes(shared: Companion, headers: dict[str, str]) -> None:
    """The shapes that were measured in real browsers, and the terminal's."""
    assert answered(shared, request(shared.caller, headers=headers))


@pytest.mark.parametrize(
    "kind",
    [
        "application/json",
        "application/json; charset=utf-8",
        "application/json;charset=UTF-8",
        "Application/JSON",
    ],
)
def test_json_passes(shared: Companion, kind: str) -> None:
    assert answered(shared, request(shared.caller, headers={"Content-Type": kind}))


@pytest.mark.parametrize(
    "kind",
    [
        "",
        "text/plain",
        "text/plain; charset=utf-8",
        "text/plain; application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/json",
        "application/jsonx",
        "application/json-seq",
        "application/ld+json",
        "application/json, text/plain",
        "application/json; charset=utf-16",
        "application/json; x=y",
        "json",
    ],
)
def test_any_other_type_is_refused(shared: Companion, kind: str) -> None:
    refused(shared, request(shared.caller, headers={"Content-Type": kind}))


def test_two_types_are_refused(shared: Companion) -> None:
    refused(shared, request(shared.caller, more="Content-Type: application/json\r\n"))


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "http://127.0.0.1:{port}",
        "http://localhost:{port}",
        "https://www.linkedin.com",
        "https://evil.example",
        "file://",
        "chrome-untrusted://x",
        "HTTPS://evil.example",
        "evil",
    ],
)
def test_a_page_is_refused(shared: Companion, origin: str) -> None:
    refused(shared, request(shared.caller, headers={"Origin": origin.format(port=shared.port)}))


def test_a_page_beside_an_extension_is_refused(shared: Companion) -> None:
    more = "Origin: https://evil.example\r\n"
    refused(shared, request(shared.caller, headers={"Origin": EXTENSION}, more=more))


@pytest.mark.parametrize("site", ["cross-site", "same-site", "Cross-Site", "anything"])
def test_another_site_is_refused(shared: Companion, site: str) -> None:
    refused(shared, request(shared.caller, headers={"Sec-Fetch-Site": site}))


@pytest.mark.parametrize("path", PATHS)
def test_a_navigation_is_refused_on_every_path(shared: Companion, path: str) -> None:
    navigation = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "none"}
    refused(shared, request(shared.caller, method="GET", target=path, headers=navigation))


@pytest.mark.parametrize("path", PATHS)
def test_a_preflight_is_granted_nothing(shared: Companion, path: str) -> None:
    """`refused` looks for any Access-Control header."""
    asked = {
        "Origin": "https://evil.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type,authorization",
        "Access-Control-Request-Private-Network": "true",
    }
    refused(shared, request(shared.caller, method="OPTIONS", target=path, headers=asked))


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "post", "CONNECT", "TRACE", "PROPFIND"])
def test_any_other_method_is_refused(shared: Companion, method: str) -> None:
    refused(shared, request(shared.caller, method=method))


@pytest.mark.parametrize("header", ["X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method"])
def test_no_method_in_disguise(shared: Companion, header: str) -> None:
    refused(shared, request(shared.caller, method="GET", headers={header: "POST"}))


@pytest.mark.parametrize("header", ["Upgrade: websocket\r\nConnection: Upgrade\r\n", "Upgrade: h2c\r\n"])
def test_no_other_protocol_is_spoken(shared: Companion, header: str) -> None:
    refused(shared, request(shared.caller, method="GET", headers={"Connection": ""}, more=header))
