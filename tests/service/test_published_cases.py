"""What went wrong in other local services, replayed against ours: each must be refused.

Every case is a small request of the kind that got through there, with our own address where the attacker
would know it. None of them is signed: what these services had in common is that nobody asked.
"""

from typing import NamedTuple

import pytest

from tests.companion import Companion
from tests.service.raw import refused

_OWN = "127.0.0.1:{port}"


class Case(NamedTuple):
    """`what` was possible there. `headers` without Host and lengths."""

    id: str
    what: str
    method: str
    path: str
    host: str = _OWN
    headers: tuple[str, ...] = ()
    body: str = ""


CASES = (
    Case("CVE-2018-5702 Transmission", "DNS rebinding to the RPC, which then hands out its session id",
         "POST", "/transmission/rpc", "rebound.example:{port}",
         ("Content-Type: application/json", "X-Transmission-Session-Id: x"), '{"method": "session-set"}'),
    Case("CVE-2019-13450 Zoom", "an image of any page makes the local server join a meeting",
         "GET", "/launch?action=join", headers=("Referer: https://evil.example/", "Accept: image/*")),
    Case("CVE-2022-31149 ActivityWatch", "DNS rebinding reads the whole history, as Host was not looked at",
         "GET", "/api/0/export", "rebound.example:{port}"),
    Case("CVE-2024-28224 Ollama", "DNS rebinding to an API that asks for no key",
         "POST", "/api/generate", "rebound.example:{port}", ("Content-Type: application/json",), "{}"),
    Case("CVE-2025-24010 Vite", "any Origin reads the answers and opens the WebSocket",
         "GET", "/", headers=("Origin: https://evil.example", "Upgrade: websocket", "Connection: Upgrade",
                              "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", "Sec-WebSocket-Version: 13")),
    Case("CVE-2025-49596 MCP Inspector", "a page reaches the proxy at 0.0.0.0 and has it run a command",
         "GET", "/sse?transportType=stdio&command=touch&args=%2Ftmp%2Fx", "0.0.0.0:{port}",
         ("Origin: https://evil.example", "Sec-Fetch-Site: cross-site")),
    Case("CVE-2025-52882 Claude Code IDE", "any page opens its WebSocket, on a port found by trying",
         "GET", "/", headers=("Origin: https://evil.example", "Upgrade: websocket", "Connection: Upgrade",
                              "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", "Sec-WebSocket-Version: 13",
                              "Sec-WebSocket-Protocol: mcp")),
    Case("CVE-2026-22812 OpenCode", "an unauthenticated server with open CORS runs what a page posts",
         "POST", "/session/x/shell", headers=("Content-Type: text/plain", "Origin: https://evil.example"),
         body='{"command": "id"}'),
    Case("CVE-2026-46611 Glances", "DNS rebinding to an API that does not know its own name",
         "GET", "/api/4/all", "rebound.example:{port}"),
    Case("GHSA-j9xx-59ph-wmr6 anki-mcp", "DNS rebinding to the tools of a local MCP server",
         "POST", "/", "rebound.example:{port}",
         ("Content-Type: application/json", "Accept: application/json, text/event-stream"),
         '{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "deleteNotes"}}'),
    Case("GHSA-62gx-5q78-wrvx Obsidian Local REST API", "an answer to any Origin, with what it holds",
         "OPTIONS", "/vault/", headers=("Origin: https://evil.example", "Access-Control-Request-Method: GET",
                                        "Access-Control-Request-Headers: authorization")),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
@pytest.mark.parametrize("own_path", [False, True], ids=["their-path", "our-path"])
def test_refused(shared: Companion, case: Case, own_path: bool) -> None:
    path = "/v1/export" if own_path else case.path
    lines = [f"{case.method} {path} HTTP/1.1", f"Host: {case.host.format(port=shared.port)}", *case.headers]
    if case.body:
        lines.append(f"Content-Length: {len(case.body)}")
    refused(shared, ("\r\n".join(lines) + "\r\n\r\n" + case.body).encode())
