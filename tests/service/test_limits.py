"""What the service remembers is bounded: sessions, nonces, a client's requests."""

import pytest

from afterword import protocol
from afterword.errors import Limited
from afterword.service.rate import BURST, PER_SECOND, Rate
from afterword.service.replay import Replay
from afterword.service.sessions import MAX_FRESH, MAX_PROVEN, Sessions

KEY = bytes(range(32))
CLIENT = "ab" * 16
NOW = 1_795_430_400.0


def sessions() -> Sessions:
    return Sessions(lambda client_id: KEY if client_id == CLIENT else None, lambda: NOW)


def opened(service: Sessions) -> str:
    hello = service.hello(CLIENT)
    assert hello
    return hello[1]


def asks(service: Sessions, session: str) -> bool:
    """Whether a request under that session is let through."""
    n = protocol.fresh_id()
    mac = protocol.request_mac(KEY, session, str(int(NOW)), n, "/v1/watch", b"{}")
    header = protocol.authorization(protocol.Credentials(CLIENT, str(int(NOW)), n, mac))
    return service.check(header, "/v1/watch", b"{}") is not None


def test_several_sessions_live_at_once() -> None:
    service = sessions()
    nonces = [opened(service) for _ in range(MAX_FRESH)]
    assert all(asks(service, nonce) for nonce in nonces)


def test_an_unused_session_ends_when_too_many_newer_ones_are_opened() -> None:
    service = sessions()
    first = opened(service)
    for _ in range(MAX_FRESH):
        opened(service)
    assert not asks(service, first)


def test_of_the_used_sessions_the_one_not_used_for_longest_ends() -> None:
    service = sessions()
    kept, dropped = opened(service), opened(service)
    assert asks(service, kept)
    assert asks(service, dropped)
    for _ in range(MAX_PROVEN - 1):
        assert asks(service, kept)
        assert asks(service, opened(service))
    assert asks(service, kept)
    assert not asks(service, dropped)


def test_a_client_that_is_gone_has_no_session() -> None:
    service = sessions()
    nonce = opened(service)
    service.end(CLIENT)
    assert not asks(service, nonce)
    assert service.hello("cd" * 16) is None


def test_a_nonce_counts_once_for_as_long_as_its_request_could_be_sent_again() -> None:
    replay = Replay()
    assert replay.first(CLIENT, "n", NOW)
    assert not replay.first(CLIENT, "n", NOW + 2 * protocol.WINDOW_SECONDS)
    assert replay.first("cd" * 16, "n", NOW)


def test_nonces_are_forgotten_when_no_request_with_them_can_pass() -> None:
    replay = Replay()
    for second in range(1000):
        replay.first(CLIENT, str(second), NOW + second)
    assert len(replay) <= 2 * protocol.WINDOW_SECONDS + 2


def test_a_client_is_slowed_down_and_others_are_not() -> None:
    rate = Rate()
    for _ in range(BURST):
        rate.take(CLIENT, 0.0)
    with pytest.raises(Limited, match="Wait a second"):
        rate.take(CLIENT, 0.0)
    rate.take("another", 0.0)
    for _ in range(PER_SECOND):
        rate.take(CLIENT, 1.0)
    with pytest.raises(Limited):
        rate.take(CLIENT, 1.0)
