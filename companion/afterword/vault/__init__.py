"""The root key: one item in the keyring, or a file that only its owner may read (SECURITY.md).

`load()` looks where the key is; `create()` and `restore()` put one there; `afterword.config` remembers where.
"""

import secrets
from dataclasses import replace

from afterword import config, paths
from afterword.errors import Conflict, KeyLost, KeyTrouble
from afterword.vault import key_file, keyring_item
from afterword.vault.keyring_item import Probe, probe
from afterword.vault.recovery_code import KEY_BYTES, RECOVER, from_code, to_code
from afterword.vault.root_key import Place, RootKey

__all__ = [
    "Place", "Probe", "RootKey", "create", "from_code", "load", "load_or_create", "probe", "restore",
    "to_code",
]  # fmt: skip


def load() -> RootKey:
    """The root key. Where there is a key file, no keyring is asked.

    Raises KeyLost when there is no key or it does not read, KeyTrouble when it is not handed over.
    """
    if key_file.exists() or config.read().secret_store == key_file.PLACE:
        return key_file.read()
    root = keyring_item.read()
    if root is None:
        raise KeyLost(f"The keyring holds no key for this log. {RECOVER}")
    return root


def create(place: Place = "auto") -> RootKey:
    """A new random key, kept there and remembered.

    Raises Conflict if there is a key already, KeyLost or KeyTrouble if there is a log whose key is gone or
    not handed over, KeyTrouble if the new one cannot be kept.
    """
    if _found():
        raise Conflict("There is a key already. Use it, or move it and its log away first.")
    return _keep(secrets.token_bytes(KEY_BYTES), place)


def load_or_create() -> RootKey:
    """The root key; a new one only where there is no log yet. Raises what load() and create() raise."""
    return _found() or _keep(secrets.token_bytes(KEY_BYTES), "auto")


def restore(key: bytes, place: Place = "auto") -> RootKey:
    """Keep this key (a recovery code's, or the one that is to move) in place of whatever key is there.

    A copy of it in the other place is deleted; another key there is not. Raises KeyTrouble if it cannot be
    kept; all stays as it was then.
    """
    root = _keep(key, place)
    if root.place == keyring_item.PLACE:
        key_file.leave(key)
    else:
        keyring_item.leave(key)
    return root


def _found() -> RootKey | None:
    """The key, or None where there is none and no log that would need it."""
    try:
        return load()
    except KeyTrouble:
        if _has_log():
            raise
        return None


def _has_log() -> bool:
    """Whether there may be a log that a new key would lock out."""
    settings = config.read()
    elsewhere = settings.database is not None and settings.secret_store is not None
    return key_file.exists() or paths.database_file().exists() or elsewhere


def _keep(key: bytes, place: Place) -> RootKey:
    settings = config.read()
    found = Probe(False, "") if place == key_file.PLACE else probe()
    if place == keyring_item.PLACE and not found.usable:
        raise KeyTrouble(f"{found.text} Or keep the key in a file: `afterword setup --secret-store file`.")
    root = keyring_item.write(key) if found.usable else key_file.write(key)
    config.write(replace(settings, secret_store=root.place))
    return root
