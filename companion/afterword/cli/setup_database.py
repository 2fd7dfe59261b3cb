"""The database's part of setup: the file on this machine, or a PostgreSQL that the user names."""

from dataclasses import replace
from typing import NamedTuple
from urllib.parse import urlsplit

from afterword import config
from afterword.errors import BadInput

_OWN_FILE = "file"
_SCHEMES = ("postgresql", "postgresql+psycopg")


class DatabaseStep(NamedTuple):
    """What was done; `before` are the settings to go back to."""

    text: str
    changed: bool
    before: config.Config


def prepare_database(address: str | None) -> DatabaseStep:
    """Remember the address; None keeps what is there. Raises BadInput. No password is ever shown."""
    before = config.read()
    wanted = before.database if address is None else None if address == _OWN_FILE else _checked(address)
    if wanted == before.database:
        return DatabaseStep(f"The log is in {_shown(wanted)}.", False, before)
    config.write(replace(before, database=wanted))
    return DatabaseStep(f"The log is now in {_shown(wanted)}.", True, before)


def go_back(step: DatabaseStep) -> None:
    """The settings as they were, where this step changed them."""
    if step.changed:
        config.write(replace(config.read(), database=step.before.database))


def _checked(address: str) -> str:
    """Of our form at least; whether it answers, the service says."""
    try:
        parts = urlsplit(address)
        known = parts.scheme in _SCHEMES and len(parts.path) > 1 and address.isprintable()
    except ValueError:
        known = False
    if not known:
        raise BadInput(
            'The database must look like postgresql+psycopg://user:password@host/name, or be "file".',
            "database",
        )
    return address


def _shown(address: str | None) -> str:
    if address is None:
        return "an encrypted file on this machine"
    parts = urlsplit(address)
    return f"PostgreSQL on {parts.hostname or 'this machine'}, database {parts.path.lstrip('/')}"
