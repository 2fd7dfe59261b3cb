"""The root key's part of setup: make it, find it, move it, or bring it back from its recovery code."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from afterword import config, paths
from afterword.errors import KeyTrouble

if TYPE_CHECKING:
    from afterword.vault import RootKey

Place = Literal["keyring", "file"]


class KeyStep(NamedTuple):
    """The key, and what was done. `before`: the key that was there, for when this one does not fit."""

    root: "RootKey"
    text: str
    created: bool = False
    changed: bool = True
    before: "RootKey | None" = None


def prepare_key(place: Place | None) -> KeyStep:
    """The key that is there, moved if `place` says so, else a new one. Raises KeyTrouble."""
    from afterword import vault

    try:
        root = vault.load()
    except KeyTrouble:
        if _begun():  # a new key would lock the log out
            raise
        root = vault.create(place or "auto")
        return KeyStep(root, f"Made a key; it is {root.text}.", created=True)
    if place is None or place == root.place:
        return KeyStep(root, f"The key is {root.text}, as before.", changed=False)
    moved = vault.restore(root.key, place)
    return KeyStep(moved, f"Moved the key; it is {moved.text}.", before=root)


def _begun() -> bool:
    """Was there ever a key here?"""
    kept = config.read().secret_store is not None
    return kept or paths.key_file().exists() or paths.database_file().exists()


def recover_key(code: str, place: Place | None) -> KeyStep:
    """Put the code's key in the place of the one that is there. Raises BadInput for what is no code."""
    from afterword import vault

    key = vault.from_code(code)
    try:
        before: RootKey | None = vault.load()
    except KeyTrouble:
        before = None
    root = vault.restore(key, place or "auto")
    return KeyStep(root, f"The key of your recovery code is {root.text}.", before=before)


def put_back(step: KeyStep) -> None:
    """What was not to be: the key that was there before is there again."""
    from afterword import vault

    if step.before:
        vault.restore(step.before.key, "keyring" if step.before.place == "keyring" else "file")


def code_of(step: KeyStep) -> str:
    """The recovery code: whoever has it has the log."""
    from afterword import vault

    return vault.to_code(step.root.key)
