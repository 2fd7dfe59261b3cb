"""Asks who somebody is: a person of the log, somebody new, or nobody to take over."""

from typing import Any

import click

from afterword.cli.show.plain import plain
from afterword.cli.tell import described

_NEW = "somebody new"
_LEAVE = "leave it out"


def ask_who(question: dict[str, Any]) -> dict[str, Any] | None:
    """What to add to the person; None to leave the entry out."""
    candidates = question["candidates"]
    lines = [*(described(candidate) for candidate in candidates), _NEW, _LEAVE]
    click.echo(plain(question["text"]), err=True)
    for number, line in enumerate(lines, 1):
        click.echo(f"  {number}  {line}", err=True)
    chosen = click.prompt("Which one?", type=click.IntRange(1, len(lines)), err=True)
    if chosen <= len(candidates):
        return {"person_id": candidates[chosen - 1]["id"]}
    return {"new_person": True} if lines[chosen - 1] == _NEW else None
