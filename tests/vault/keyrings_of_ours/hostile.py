"""Keyring back ends as they are met in the wild, for the vault to refuse or to bear."""

import json
import os
import threading
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError


class Honest(KeyringBackend):
    """Keeps what it is given, in a file beside the home, so that two processes share it."""

    priority = 5  # type: ignore[assignment]

    @property
    def _file(self) -> Path:
        return Path(os.environ["HOME"]) / "keyring.json"

    def _items(self) -> dict[str, str]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._items().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file.write_text(json.dumps(self._items() | {f"{service}/{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        items = self._items()
        del items[f"{service}/{username}"]
        self._file.write_text(json.dumps(items))


class Hanging(Honest):
    """Waits for somebody to type a password, where nobody is."""

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        threading.Event().wait()


class Locked(Honest):
    """Says that it is locked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("locked")


class Refusing(Honest):
    """Takes nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("no")


class Changing(Honest):
    """Gives back something else."""

    def get_password(self, service: str, username: str) -> str | None:
        kept = super().get_password(service, username)
        return kept[:20] if kept else kept


class Crashing(Honest):
    """Falls over in its own ways."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError(5, "no bus")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("no bus")


class PlaintextKeyring(Honest):
    """Works, and keeps everything in plain text."""


class Unrecommended(Honest):
    """Works, and keyring itself does not recommend it."""

    priority = 0.5  # type: ignore[assignment]
