"""The key as an item of the system's keyring. The only file that imports keyring, and only within calls:
importing it takes 0.1-0.2 s.

Back ends lie (null), keep plain text (keyrings.alt), hang (locked, nobody to ask) and prompt once per item.
So there is one item; every call has 3 s; and a back end is trusted once it gave back what it was given.
"""

import hashlib
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from afterword import paths
from afterword.errors import BadInput, KeyLost, KeyTrouble
from afterword.vault.in_time import in_time
from afterword.vault.recovery_code import RECOVER, from_code, to_code
from afterword.vault.root_key import RootKey

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PLACE = "keyring"
SECONDS = 3.0
"""How long a keyring may take to answer."""
_USER = "root-key"
Told = TypeVar("Told")


class Probe(NamedTuple):
    """Whether the keyring can be trusted with a key; `text` says which it is, or why not."""

    usable: bool
    text: str


def probe() -> Probe:
    """Write something, read it back, compare, delete it."""
    try:
        return _ask(_round_trip)
    except KeyTrouble as trouble:
        return Probe(False, trouble.text)


def read() -> RootKey | None:
    """The key, or None if the keyring has none. Raises KeyLost if it does not read, else KeyTrouble."""
    code = _ask(lambda backend: backend.get_password(_service(), _USER))
    if code is None:
        return None
    try:
        return _root_key(from_code(code))
    except BadInput as error:
        raise KeyLost(f"The keyring's item “{_service()}” is damaged. {RECOVER}") from error


def write(key: bytes) -> RootKey:
    """Keep the key. Raises KeyTrouble if the keyring does not take it."""
    _ask(lambda backend: backend.set_password(_service(), _USER, to_code(key)))
    return _root_key(key)


def leave(key: bytes) -> None:
    """The key is kept elsewhere now: delete its copy, where the keyring lets us. Another key stays."""
    with suppress(KeyTrouble):
        root = read()
        if root and root.key == key:
            _ask(lambda backend: backend.delete_password(_service(), _USER))


def _service() -> str:
    """The item's name: with a home of one's own it is that home's, so that two logs have two keys."""
    if "AFTERWORD_HOME" not in os.environ:
        return "afterword"
    home = hashlib.sha256(str(paths.key_file().parent).encode()).hexdigest()
    return f"afterword-{home[:16]}"


def _round_trip(backend: "KeyringBackend") -> Probe:
    user, sent = f"probe-{secrets.token_hex(8)}", secrets.token_hex(32)
    backend.set_password(_service(), user, sent)
    came_back = backend.get_password(_service(), user) == sent
    if came_back:
        backend.delete_password(_service(), user)
    return Probe(
        came_back, str(backend.name) if came_back else f"{backend.name} does not keep what it is given"
    )


def _ask(question: Callable[["KeyringBackend"], Told]) -> Told:
    """What the trusted back end answers. Whatever a back end raises comes as KeyTrouble."""
    try:
        return in_time(SECONDS, lambda: question(_backend()))
    except KeyTrouble:
        raise
    except TimeoutError as error:
        raise KeyTrouble("The keyring does not answer. Unlock it and try again.") from error
    except Exception as error:  # back ends raise whatever their system raises
        raise KeyTrouble(_words(error)) from error


def _words(error: Exception) -> str:
    if type(error).__name__ in ("KeyringLocked", "InitError", "PromptDismissedException"):
        return "The keyring is locked. Unlock it and try again."
    return (
        f"The keyring refuses ({type(error).__name__}). Unlock it, or choose `--secret-store file` in setup."
    )


def _backend() -> "KeyringBackend":
    """The first back end that keyring itself recommends and that encrypts."""
    from keyring.backends.chainer import ChainerBackend
    from keyring.core import get_keyring, init_backend, recommended

    init_backend(recommended)
    chosen = get_keyring()
    links = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    trusted = [link for link in links if recommended(link) and not _is_plain(link)]
    if not trusted:
        raise KeyTrouble("No keyring that can be trusted with a key is running here.")
    return trusted[0]


def _is_plain(backend: "KeyringBackend") -> bool:
    """keyrings.alt is for tests and says so; whatever calls itself plain text is believed."""
    kind = type(backend)
    return kind.__module__.startswith("keyrings.alt") or "plaintext" in kind.__name__.lower()


def _root_key(key: bytes) -> RootKey:
    return RootKey(key, PLACE, f"in the keyring, as “{_service()}”")
