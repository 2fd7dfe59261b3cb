"""Profiles a line, verdicts a line (JSON Lines)."""

import json
import sys
from collections.abc import Iterable
from typing import Any

import click

from afterword.cli.answer import print_json
from afterword.cli.client import Client
from afterword.cli.refusal import body_of
from afterword.errors import AfterwordError, BadInput


def check_lines(lines: Iterable[bytes], client: Client, how: dict[str, Any]) -> int:
    """Print a verdict, or an error, for each line that is not empty; the worst exit code.

    A line that is refused does not end the others; trouble with the service does, by raising.
    """
    code = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            print_json(client.ask("verdict", _profile(line) | how))
        except AfterwordError as error:
            if error.exit_code not in (BadInput.exit_code, 4):
                raise
            print_json({"error": body_of(error)})
            click.echo(f"Line {number}: {error.text}", err=True)
            code = code or error.exit_code
        sys.stdout.flush()
    return code


def _profile(line: bytes) -> dict[str, Any]:
    try:
        profile = json.loads(line)
    except ValueError:
        raise BadInput('This is no JSON. Give one profile a line, such as {"name": "…"}.') from None
    if not isinstance(profile, dict):
        raise BadInput('A profile is a JSON object, such as {"name": "…"}.')
    return profile
