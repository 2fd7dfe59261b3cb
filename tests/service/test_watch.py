"""The long poll: answered by a write, never sooner, and at once where there is news."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from afterword import protocol, vault
from afterword.config import Config
from afterword.service.opening import opened
from afterword.service.watch import until_changed
from afterword.store import Store
from afterword.verdict.facts import Named
from tests.companion import Companion
from tests.service.paired import paired
from tests.service.raw import REFUSAL, body_of, status_of
from tests.service.waiting import reply_on, silent, waiting, whole

ACME = {"name": "Priya Nair", "company": "Acme"}


def test_it_is_answered_at_once_when_there_is_news(companion: Companion) -> None:
    assert companion.ok("watch", {"revision": -1, "seconds": 25}) == {"revision": 0, "open": False}


def test_it_is_answered_at_once_when_no_time_is_given(companion: Companion) -> None:
    assert companion.ok("watch", {"revision": 0}) == {"revision": 0, "open": False}


def test_it_is_answered_when_the_time_is_up(companion: Companion) -> None:
    assert companion.ok("watch", {"revision": 0, "seconds": 0.05}) == {"revision": 0, "open": False}


def test_a_write_wakes_all_who_wait(companion: Companion) -> None:
    with waiting(companion, 0) as first, waiting(companion, 0) as second:
        assert silent(first)
        revision = companion.ok("log", ACME)["revision"]
        assert reply_on(first) == reply_on(second) == {"revision": revision, "open": True}


def test_undo_and_forget_wake_too(companion: Companion) -> None:
    revision = companion.ok("log", ACME)["revision"]
    for route, ask in (("forget", {"person": {"name": "Priya Nair"}}), ("undo", {})):
        with waiting(companion, revision) as sock:
            revision = companion.ok(route, ask)["revision"]
            assert reply_on(sock)["revision"] == revision


def test_another_policy_wakes_too(companion: Companion) -> None:
    with waiting(companion, 0) as sock:
        companion.ok("policy", {"name": "strict"})
        assert reply_on(sock) == {"revision": 1, "open": False}
    companion.ok("log", ACME)
    assert companion.ok("verdict", {"name": "Priya Nair"})["level"] == "not_yet"


def test_it_tells_whether_anything_may_still_be_decided(companion: Companion) -> None:
    companion.ok("log", ACME)
    assert companion.ok("watch", {"revision": -1})["open"]
    companion.ok("outcome", {"company": "Acme", "status": "rejected"})
    assert not companion.ok("watch", {"revision": -1})["open"]


def test_who_is_unpaired_waits_no_longer(companion: Companion) -> None:
    browser = paired(companion)
    with waiting(companion, 0, caller=browser) as its, waiting(companion, 0) as ours:
        companion.ok("unpair", {"client_id": browser.client_id})
        reply = whole(its)
        assert (status_of(reply), body_of(reply)) == (401, REFUSAL)
        assert protocol.REPLY_HEADER.lower().encode() not in reply.lower(), "not as one of our clients"
        assert silent(ours), "nothing has changed for anybody else"
    assert browser.hello()[0] == 401


def test_a_question_wakes_nobody(companion: Companion) -> None:
    with waiting(companion, 0) as sock:
        companion.ok("verdict", {"name": "Priya Nair"})
        companion.call("outcome", {"company": "Nobody Ltd", "status": "rejected"})
        assert silent(sock)


def test_longer_than_a_browser_waits_is_refused(companion: Companion) -> None:
    status, reply = companion.call("watch", {"revision": 0, "seconds": 26})
    assert (status, reply["error"]["field"]) == (400, "seconds")
    assert reply["error"]["text"] == "“seconds” must be 25.0 or less."


def write_from_elsewhere() -> None:
    """As another machine does."""
    other = Store.open(None, vault.load().key)
    other.append([Named(at=datetime(2026, 11, 23, tzinfo=UTC), person="0" * 16, name="Priya Nair")], "log")
    other.close()


async def test_what_another_machine_writes_is_noticed(home: Path) -> None:
    """A shared database does not ring: it is looked at from time to time."""
    async with opened(Config(), port=1) as service:
        service.book.shared = True
        waiting = asyncio.create_task(until_changed(service, service.clients.terminal.client_id, 0, 25))
        await service.worker.run(write_from_elsewhere)
        assert (await waiting).revision == 1
