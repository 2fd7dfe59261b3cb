"""What can be looked at without the service: useful when it does not start."""

import os
import stat
from pathlib import Path
from typing import Any

from afterword import paths
from afterword.cli.damaged import damaged_logs
from afterword.cli.extension_folder import NOT_BUILT, folder
from afterword.errors import AfterwordError

_KEY_FIX = "Run `afterword setup --recover`, or `afterword setup` where there never was a log."


def local_checks() -> list[dict[str, Any]]:
    """Checks as in the contract's DoctorReply."""
    return [_private(), _extension(), *_set_aside()]


def home_that_is_no_folder() -> dict[str, Any] | None:
    """AFTERWORD_HOME names a file: nothing else is worth looking at then."""
    home = os.environ.get("AFTERWORD_HOME")
    if not home or not Path(home).expanduser().is_file():
        return None
    return _check("home", False, f"AFTERWORD_HOME is a file: {home}.", "Let it name a folder, or unset it.")


def key_store() -> dict[str, Any]:
    """Whether the key is to be had: the service says so itself when it runs."""
    from afterword import vault

    try:
        root = vault.load()
    except AfterwordError as error:
        return _check("key store", False, error.text, _KEY_FIX)
    return _check("key store", True, f"The key is {root.text}.")


def _private() -> dict[str, Any]:
    """Others of this machine must not be able to read what is ours."""
    files = [paths.database_file(), paths.config_file(), paths.key_file(), paths.runtime_file()]
    open_ones = [file for file in files if os.name != "nt" and _open_to_others(file)]
    if not open_ones:
        return _check("files", True, "Only you can read them.")
    names = " ".join(f"'{file}'" for file in open_ones)
    return _check("files", False, f"Others can read {names}.", f"Run `chmod 600 {names}`.")


def _open_to_others(file: Path) -> bool:
    try:
        return bool(stat.S_IMODE(file.lstat().st_mode) & 0o077)
    except OSError:
        return False


def _extension() -> dict[str, Any]:
    built = folder("chrome")
    if built:
        return _check("extension", True, f"Built in {built}.")
    return _check("extension", False, "It is not built here.", NOT_BUILT)


def _set_aside() -> list[dict[str, Any]]:
    """No trouble of today's, but somebody may look for what was in it."""
    return [_check("damaged log", True, f"A damaged log was set aside: {file}.") for file in damaged_logs()]


def _check(name: str, ok: bool, text: str, fix: str | None = None) -> dict[str, Any]:
    return {"name": name, "ok": ok, "text": text, "fix": fix}
