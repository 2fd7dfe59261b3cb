"""Who reaches this machine: the extension's background alone, by what was granted when it was installed."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import NamedTuple

import pytest

from afterword.demo.stage import Stage

# Without CORS a page's request is sent all the same, and only its answer is kept from the page: what keeps
# even the request back is Local Network Access. A browser may leave it waiting for the user's word.
KNOCK = """address => fetch(address, { mode: "no-cors", signal: AbortSignal.timeout(1000) })
  .then(() => "answered", () => "refused")"""


class Knock(NamedTuple):
    """What is told of who knocks."""

    method: str
    origin: str | None
    site: str | None


class Door(ThreadingHTTPServer):
    """A server on this machine that says yes to all, and keeps who knocked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Porter)
        self.knocks: list[Knock] = []
        self.address = f"http://127.0.0.1:{self.server_port}/"


class Porter(BaseHTTPRequestHandler):
    server: Door

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_OPTIONS(self) -> None:
        self._answer()

    def _answer(self) -> None:
        told = (self.headers.get(name) for name in ("Origin", "Sec-Fetch-Site"))
        self.server.knocks.append(Knock(self.command, *told))
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing is printed."""


@pytest.fixture(scope="module")
def open_door() -> Iterator[Door]:
    with Door() as door:
        thread = Thread(target=door.serve_forever)
        thread.start()
        yield door
        door.shutdown()
        thread.join()


@pytest.fixture
def door(open_door: Door) -> Door:
    open_door.knocks.clear()
    return open_door


def test_all_is_granted_at_install(early: Stage) -> None:
    granted = early.browser.in_background("() => chrome.permissions.getAll()")
    assert set(granted["origins"]) == {"http://127.0.0.1/*", "https://www.linkedin.com/*"}


def test_linkedin_s_page_does_not_reach_it(early: Stage, door: Door) -> None:
    early.linkedin.visit("/feed/")
    assert early.page.evaluate(KNOCK, door.address) == "refused"
    assert door.knocks == []


def test_our_own_script_in_the_page_does_not_reach_it(early: Stage, door: Door) -> None:
    early.linkedin.visit("/feed/")
    told = early.browser.in_background(
        f"""async () => {{
          const [tab] = await chrome.tabs.query({{ url: "https://www.linkedin.com/*" }});
          const [{{ result }}] = await chrome.scripting.executeScript({{
            target: {{ tabId: tab.id }}, args: ["{door.address}"], func: {KNOCK} }});
          return result;
        }}"""
    )
    assert told == "refused"
    assert door.knocks == []


@pytest.mark.parametrize(("method", "has_origin"), [("GET", False), ("POST", True)])
def test_the_background_reaches_it(early: Stage, door: Door, method: str, has_origin: bool) -> None:
    ask = f"""async () => (await fetch("{door.address}", {{ method: "{method}" }})).status"""
    assert early.browser.in_background(ask) == 200
    [knock] = door.knocks
    assert knock.method == method
    assert knock.origin == (early.browser.extension if has_origin else None)
    assert knock.site in ("none", "same-origin")
