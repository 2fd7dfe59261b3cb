"""The pairing window (SECURITY.md, "Pairing")."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.config import Config
from afterword.errors import DiskFull, Limited
from afterword.service.clients import Clients
from afterword.service.opening import opened
from afterword.service.pairing import LOCKED_OUT, PER_MINUTE, WINDOW, Pairing, clean_name
from afterword.service.presence import note_presence
from afterword.store import Client
from tests.companion import Caller, Companion
from tests.service.paired import paired, unused
from tests.service.raw import refused, request

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_the_first_request_pairs(companion: Companion) -> None:
    browser = unused(companion, companion.ok("pair", {"name": "Chromium"})["code"])
    assert [row["pending"] for row in companion.ok("clients")["clients"]] == [False, True]
    assert browser.hello()[0] == 200
    assert browser.call("watch", {"revision": -1})[0] == 200
    terminal, row = companion.ok("clients")["clients"]
    assert terminal["name"] == "terminal"
    assert (row["client_id"], row["name"], row["pending"]) == (browser.client_id, "Chromium", False)
    assert row["last_seen"]


def test_a_paired_client_stays_after_a_restart_and_a_pending_one_does_not(companion: Companion) -> None:
    browser = paired(companion)
    late = unused(companion, companion.ok("pair")["code"])
    companion.stop()
    companion.start()
    browser.port, browser.ns = companion.port, None
    assert browser.call("watch", {"revision": -1})[0] == 200
    late.port = companion.port
    assert late.hello()[0] == 401


def test_without_a_window_nobody_is_let_in(companion: Companion) -> None:
    guess = Caller(companion.port, "ab" * 16, bytes(32), ns="cd" * 16)
    refused(companion, request(guess))


def test_of_two_pending_codes_only_the_newest_is_good(companion: Companion) -> None:
    first = unused(companion, companion.ok("pair")["code"])
    assert first.hello()[0] == 200
    second = unused(companion, companion.ok("pair")["code"])
    refused(companion, request(first))
    assert first.hello()[0] == 401
    assert second.call("watch", {"revision": -1})[0] == 200


def test_a_code_that_is_taken_back_is_good_no_more(companion: Companion) -> None:
    pending = unused(companion, companion.ok("pair")["code"])
    companion.ok("unpair", {"client_id": pending.client_id})
    assert pending.hello()[0] == 401


def test_a_sixth_code_in_a_minute_is_refused(companion: Companion) -> None:
    for _ in range(PER_MINUTE):
        companion.ok("pair")
    status, reply = companion.call("pair")
    assert (status, reply["error"]["code"]) == (429, "limited")
    assert "Wait 5 minutes" in reply["error"]["text"]


def test_only_a_terminal_opens_the_window(companion: Companion) -> None:
    status, reply = paired(companion).call("pair")
    assert (status, reply["error"]["code"]) == (400, "bad_input")
    assert "terminal" in reply["error"]["text"]


def test_the_lock_out_ends() -> None:
    pairing = Pairing()
    for _ in range(PER_MINUTE):
        pairing.open("browser", NOW)
    with pytest.raises(Limited):
        pairing.open("browser", NOW)
    with pytest.raises(Limited):
        pairing.open("browser", NOW + LOCKED_OUT - SECOND)
    assert pairing.open("browser", NOW + LOCKED_OUT).pending_until == NOW + LOCKED_OUT + WINDOW


def test_five_codes_over_a_longer_time_are_fine() -> None:
    pairing = Pairing()
    for count in range(3 * PER_MINUTE):
        assert pairing.open("browser", NOW + count * timedelta(seconds=13)).pending_until


async def test_a_pairing_that_cannot_be_kept_is_none(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Client) -> None:
        raise DiskFull("No room.")

    async with opened(Config(), port=1) as service:
        pending = service.pairing.open("browser", service.clock.now())
        service.clients.await_first_use(pending)
        monkeypatch.setattr(service.store, "put_client", full)
        with pytest.raises(DiskFull):
            await note_presence(service, pending)
        assert service.clients.all(service.clock.now()) == [service.clients.terminal]


async def test_a_full_disk_keeps_nobody_from_asking(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Client) -> None:
        raise DiskFull("No room.")

    async with opened(Config(), port=1) as service:
        pending = service.pairing.open("browser", service.clock.now())
        service.clients.await_first_use(pending)
        await note_presence(service, pending)
        monkeypatch.setattr(service.store, "put_client", full)
        monkeypatch.setattr(service.clock, "now", lambda: NOW + 10 * timedelta(days=365))
        await note_presence(service, pending)
        assert service.clients.find(pending.client_id, NOW)


def test_an_expired_code_is_unknown() -> None:
    clients = Clients([], NOW)
    pending = Pairing().open("browser", NOW)
    clients.await_first_use(pending)
    assert clients.find(pending.client_id, NOW + WINDOW - SECOND) == pending
    assert clients.find(pending.client_id, NOW + WINDOW) is None
    assert clients.admit(pending.client_id, NOW + WINDOW) is None
    assert clients.all(NOW + WINDOW) == [clients.terminal]


def test_an_expired_code_is_unknown_also_when_the_clock_goes_back() -> None:
    clients = Clients([], NOW)
    pending = Pairing().open("browser", NOW)
    clients.await_first_use(pending)
    assert clients.find(pending.client_id, NOW + WINDOW) is None
    assert clients.find(pending.client_id, NOW) is None


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("Firefox on the laptop", "Firefox on the laptop"),
        ("  Zoë’s   Brave\t2 ", "Zoë’s Brave 2"),
        ("a\x1b[31mred\x07", "a [31mred"),
        ("safe\u202egnp.exe", "safe gnp.exe"),
        ("\u2066hidden\u2069", "hidden"),
        ("zero\u200bwidth", "zero width"),
        ("line\nbreak\r\n", "line break"),
        ("nul\x00", "nul"),
        ("x" * 500, "x" * 40),
        ("\u202e\u200b\n", "browser"),
        ("", "browser"),
    ],
)
def test_a_hostile_name_is_cleaned(told: str, kept: str) -> None:
    assert clean_name(told) == kept


def test_a_name_beyond_the_contract_is_refused(companion: Companion) -> None:
    status, reply = companion.call("pair", {"name": "x" * 501})
    assert (status, reply["error"]["field"]) == (400, "name")
