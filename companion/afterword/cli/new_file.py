"""A file that the user named for something of theirs: for them alone, whole or not at all, and never over
another one unasked."""

import sys
from pathlib import Path

import click

from afterword import private_file
from afterword.cli.answer import json_wanted
from afterword.errors import BadInput


def refuse_taken(file: Path, *, force: bool) -> None:
    """Ask, on a terminal, whether a file that is there may be written over. Raises BadInput where it may not,
    or where no file can be: before anything is fetched for it."""
    if file.is_dir():
        raise BadInput(f"{file} is a folder. Name a file in it.", "output")
    if not file.parent.is_dir():
        raise BadInput(f"There is no folder {file.parent}. Make it first, or name another.", "output")
    if not file.exists() or force:
        return
    may_ask = sys.stdin.isatty() and sys.stderr.isatty() and not json_wanted()
    if not (may_ask and click.confirm(f"{file} is there already. Write over it?", default=False, err=True)):
        raise BadInput(f"{file} is there already and was left as it is. --force writes over it.", "output")


def write(file: Path, data: bytes) -> None:
    """Mode 0600. Raises BadInput where it cannot be written."""
    try:
        private_file.write_bytes(file, data)
    except OSError as error:
        raise BadInput(
            f"{file} cannot be written: {error.strerror}. Name another place.", "output"
        ) from error
