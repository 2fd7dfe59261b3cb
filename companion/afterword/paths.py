"""Where things lie on disk (DESIGN.md, "Files on disk"). `AFTERWORD_HOME` moves everything."""

import os
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("afterword", appauthor=False)


def _place(own: str, platform: str) -> Path:
    home = os.environ.get("AFTERWORD_HOME")
    return Path(home).expanduser().absolute() / own if home else Path(platform)


def data_dir() -> Path:
    """The log."""
    return _place("data", _DIRS.user_data_dir)


def database_file() -> Path:
    """The SQLCipher file."""
    return data_dir() / "afterword.db"


def config_file() -> Path:
    """Settings of this machine."""
    return _place("config.toml", str(Path(_DIRS.user_config_dir) / "config.toml"))


def key_file() -> Path:
    """The root key, only where no keyring is to be had."""
    return _place("key", str(Path(_DIRS.user_data_dir) / "key"))


def runtime_file() -> Path:
    """`{port, pid, server_id, client_id, key}` of the running service; gone when it stops.

    Beside the data, not in the platform's runtime folder: that one hangs on XDG_RUNTIME_DIR, which a shell, a
    browser and cron do not agree on, and two services would then not see each other's lock.
    """
    return _place("run", str(Path(_DIRS.user_data_dir) / "run")) / "service.json"


def log_file() -> Path:
    """What the service did; no personal data."""
    return _place("log", _DIRS.user_log_dir) / "afterword.log"
