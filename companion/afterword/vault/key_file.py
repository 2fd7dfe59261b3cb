"""The key in a file: for machines without a keyring. Protected by file permissions only, and says so."""

import os
import stat
from pathlib import Path

from afterword import paths, private_file
from afterword.errors import BadInput, KeyLost, KeyTrouble
from afterword.vault.recovery_code import RECOVER, from_code, to_code
from afterword.vault.root_key import RootKey

PLACE = "file"
_LARGEST = 4096


def exists() -> bool:
    """Whether there is a key file, or anything else of its name."""
    return os.path.lexists(paths.key_file())


def read() -> RootKey:
    """The key. Raises KeyLost if the file does not hold one, KeyTrouble if others could have read it."""
    file = paths.key_file()
    try:
        return _root_key(from_code(_content(file)))
    except FileNotFoundError as error:
        raise KeyLost(f"The key file {file} is gone. {RECOVER}") from error
    except (BadInput, UnicodeDecodeError) as error:
        raise KeyLost(f"The key file {file} is damaged. {RECOVER}") from error
    except OSError as error:
        raise KeyTrouble(f"The key file {file} cannot be opened. Check its owner and permissions.") from error


def write(key: bytes) -> RootKey:
    """Keep the key. Raises KeyTrouble if the file cannot be written."""
    file = paths.key_file()
    try:
        private_file.write(file, to_code(key) + "\n")
    except OSError as error:
        raise KeyTrouble(f"The key file {file} cannot be written. Make room or check permissions.") from error
    return _root_key(key)


def leave(key: bytes) -> None:
    """The key is kept elsewhere now: delete its copy. A file that is something else becomes `key.old`."""
    if not exists():
        return
    try:
        copy = read().key == key
    except KeyTrouble:
        copy = False
    file = paths.key_file()
    if copy:
        file.unlink()
    else:
        file.replace(file.with_suffix(".old"))


def _content(file: Path) -> str:
    if file.is_symlink():
        raise KeyTrouble(
            f"The key file {file} is a link. Put the file itself there: it may not lead elsewhere."
        )
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as stream:
        _refuse_open_to_others(file, os.fstat(handle))
        return stream.read(_LARGEST).decode("ascii")


def _refuse_open_to_others(file: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise KeyTrouble(f"{file} is no file. Move it away, then {RECOVER[0].lower()}{RECOVER[1:]}")
    if os.name == "nt":  # the mode says nothing there
        return
    if status.st_uid != os.getuid():
        raise KeyTrouble(
            f"The key file {file} belongs to somebody else. Give it back to yourself with chown."
        )
    if status.st_mode & 0o077:
        raise KeyTrouble(
            f"The key file {file} can be read by other users of this machine. "
            f"Run `chmod 600 '{file}'`, and if others do use it, make a new log."
        )


def _root_key(key: bytes) -> RootKey:
    return RootKey(key, PLACE, f"in the file {paths.key_file()}, protected by file permissions only")
