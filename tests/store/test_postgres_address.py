"""Which addresses are taken, and that a log never crosses a network in plain."""

import pytest
from sqlalchemy import make_url

from afterword.errors import BadInput, StoreTrouble
from afterword.store import Store
from afterword.store.postgres import encryption
from tests.store.samples import KEY

PROVEN = ("verify-full", "system")


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("postgresql+psycopg://u:p@db.example/log", PROVEN),
        ("postgresql+psycopg://u:p@192.0.2.7:5432/log", PROVEN),
        ("postgresql+psycopg://u:p@db.example/log?sslrootcert=/etc/ca.pem", ("verify-full", None)),
        ("postgresql+psycopg://u:p@db.example/log?sslmode=require", (None, None)),
        ("postgresql+psycopg://u:p@/log?host=db.example", PROVEN),
        ("postgresql+psycopg://u:p@localhost/log?hostaddr=192.0.2.7", PROVEN),
        ("postgresql+psycopg://u:p@/log?host=a.example&host=b.example", PROVEN),
        ("postgresql+psycopg://u:p@127.0.0.1.db.example/log", PROVEN),
        ("postgresql+psycopg://u:p@localhost/log", (None, None)),
        ("postgresql+psycopg://u:p@127.0.0.1:5433/log?sslmode=disable", (None, None)),
        ("postgresql+psycopg://u:p@[::1]/log", (None, None)),
        ("postgresql+psycopg:///log", (None, None)),
        ("postgresql+psycopg://u@/log?host=/run/postgresql", (None, None)),
    ],
)
def test_what_is_asked_of_the_connection(address: str, asked: tuple[str | None, str | None]) -> None:
    told = encryption(make_url(address))
    assert (told.get("sslmode"), told.get("sslrootcert")) == asked


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_plain_over_a_network_is_refused(mode: str) -> None:
    with pytest.raises(BadInput, match="in plain"):
        Store.open(f"postgresql+psycopg://u:p@db.example/log?sslmode={mode}", KEY)


@pytest.mark.parametrize(
    "address", ["", "log.db", "sqlite:///log.db", "mysql://u@localhost/log", "postgresql://localhost",
                "postgresql+psycopg2://localhost/log", "postgresql://u:p@localhost:port/log"],
)  # fmt: skip
def test_another_address_is_refused(address: str) -> None:
    with pytest.raises(BadInput, match="must look like"):
        Store.open(address, KEY)


def test_nobody_answers() -> None:
    with pytest.raises(StoreTrouble, match="does not answer") as refusal:
        Store.open("postgresql+psycopg://u:secret@127.0.0.1:1/log", KEY)
    assert "secret" not in refusal.value.text


def test_no_such_database(postgres: object) -> None:
    with pytest.raises(StoreTrouble) as refusal:
        Store.open(f"postgresql+psycopg://postgres@/missing?host={postgres}", KEY)
    assert "missing" not in refusal.value.text
