"""The other store: a PostgreSQL that the user named, for several machines or many candidates."""

from ipaddress import ip_address
from typing import Any

from pydantic_core import from_json
from sqlalchemy import URL, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from afterword.errors import BadInput

DRIVER = "postgresql+psycopg"
CONNECT_SECONDS = 10
_ENCRYPTED = {"require", "verify-ca", "verify-full"}


def engine(address: str) -> Engine:
    """An engine on the named database. Raises BadInput for an address we cannot or will not use."""
    url = _read(address)
    return create_engine(
        url,
        connect_args=encryption(url),
        pool_size=1,
        max_overflow=0,
        pool_pre_ping=True,
        hide_parameters=True,
        json_deserializer=from_json,
    )


def _read(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise BadInput(_FORM, "database") from error
    if url.drivername not in (DRIVER, "postgresql") or not url.database:
        raise BadInput(_FORM, "database")
    return url.set(drivername=DRIVER)


_FORM = f"The database must look like {DRIVER}://user:password@host/name."


def encryption(url: URL) -> dict[str, Any]:
    """What to ask of the connection: over a network only encrypted, and by default with a proven name.

    Raises BadInput where the address asks for less.
    """
    asked: dict[str, Any] = {"connect_timeout": CONNECT_SECONDS}
    mode = url.query.get("sslmode")
    if _is_local(url):
        return asked
    if mode is None:
        root = {} if "sslrootcert" in url.query else {"sslrootcert": "system"}
        return asked | {"sslmode": "verify-full"} | root
    if mode not in _ENCRYPTED:
        raise BadInput(
            f"sslmode={mode} would send your log over the network in plain. "
            "Use sslmode=verify-full, or leave it out.",
            "database",
        )
    return asked


def _is_local(url: URL) -> bool:
    """On this machine: loopback, or a socket in the file system."""
    host = url.query.get("hostaddr", url.query.get("host", url.host))
    if not isinstance(host, str):
        return host is None
    if host == "localhost" or host.startswith("/"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
