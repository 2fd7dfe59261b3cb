"""A browser that was paired with a pasted code."""

from afterword.service.pairing_code import read_code
from tests.companion import Caller, Companion


def unused(companion: Companion, code: str) -> Caller:
    """The client of a code that has asked for nothing yet."""
    parts = read_code(code)
    assert parts.port == companion.port
    return Caller(parts.port, parts.client_id, parts.key)


def paired(companion: Companion) -> Caller:
    """The user opens the window and pastes the code; the first request completes it."""
    browser = unused(companion, companion.ok("pair")["code"])
    assert browser.call("watch", {"revision": -1})[0] == 200
    return browser
