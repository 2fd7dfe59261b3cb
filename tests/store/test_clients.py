"""Clients and settings, in both databases."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from afterword.store import Client, Store, tables
from tests.store.samples import KEY, NOW, named

BROWSER = Client(client_id="ab" * 16, name="browser", key=bytes(range(100, 132)), paired_at=NOW)
PENDING = Client(
    client_id="cd" * 16,
    name="Büro 🌟",
    key=b"k" * 32,
    paired_at=NOW + timedelta(minutes=1),
    pending_until=NOW + timedelta(minutes=3),
)


def test_clients_come_back_in_the_order_of_pairing(store: Store, url: str | None) -> None:
    store.put_client(PENDING)
    store.put_client(BROWSER)
    store.close()
    again = Store.open(url, KEY)
    assert again.clients() == [BROWSER, PENDING]
    again.close()


def test_a_client_is_replaced(store: Store) -> None:
    store.put_client(PENDING)
    used = replace(PENDING, pending_until=None, last_seen=NOW + timedelta(minutes=2))
    store.put_client(used)
    assert store.clients() == [used]


def test_a_client_is_revoked_and_revoking_nobody_is_no_error(store: Store) -> None:
    store.put_client(BROWSER)
    store.drop_client(PENDING.client_id)
    assert store.clients() == [BROWSER]
    store.drop_client(BROWSER.client_id)
    assert store.clients() == []


def test_keys_are_sealed_in_the_table_and_never_shown(store: Store) -> None:
    store.put_client(BROWSER)
    with store._engine.connect() as connection:
        assert connection.scalar(select(tables.client.c.key)) != BROWSER.key
    assert repr(BROWSER.key) not in repr(BROWSER)


def test_clients_are_no_change_of_the_log(store: Store) -> None:
    store.append([named(1)], "log")
    store.put_client(BROWSER)
    store.server_id()
    assert store.revision() == 1
    assert store.undo()[:2] == (2, "log")
    assert store.clients() == [BROWSER]


def test_a_setting_moves_the_revision_and_is_nothing_to_undo(store: Store) -> None:
    store.append([named(1)], "log")
    assert store.set_setting("policy", "strict") == store.revision() == 2
    assert store.undo()[:2] == (3, "log")
    assert store.setting("policy") == "strict"


def test_settings(store: Store) -> None:
    assert store.setting("policy") is None
    store.set_setting("policy", "strict")
    store.set_setting("policy", "article")
    store.set_setting("other", "")
    assert (store.setting("policy"), store.setting("other")) == ("article", "")
    store.set_setting("policy", None)
    assert store.setting("policy") is None


def test_the_server_id_is_made_once(store: Store, url: str | None) -> None:
    first = store.server_id()
    other = Store.open(url, KEY)
    assert other.server_id() == store.server_id() == first
    other.close()
    assert bytes.fromhex(first)
    assert len(first) == 32


def test_what_a_client_told_of_itself_goes_with_it(store: Store) -> None:
    store.keep_told(BROWSER.client_id, "of nobody we know")
    assert store.told_by(BROWSER.client_id) is None
    store.put_client(BROWSER)
    store.keep_told(BROWSER.client_id, "first")
    store.keep_told(BROWSER.client_id, "last")
    store.put_client(replace(BROWSER, last_seen=NOW))
    assert store.told_by(BROWSER.client_id) == "last"
    assert store.revision() == 0
    store.drop_client(BROWSER.client_id)
    assert store.told_by(BROWSER.client_id) is None
