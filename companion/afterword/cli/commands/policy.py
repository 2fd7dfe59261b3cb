"""afterword policy"""

from typing import Any

import click

from afterword.cli.answer import Answer
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import Word
from afterword.cli.show import screen
from afterword.words import PolicyName


@command("policy", "afterword policy", "afterword policy day_after")
@click.argument("name", type=Word(PolicyName), metavar="[NAME]", required=False)
def policy(name: str | None) -> Answer:
    """Which rules apply; with a name, choose them. Experts disagree: each policy says who it is from."""
    reply = Client().ask("policy", given(name=name))
    return Answer(reply, lambda: _show(reply["policies"]))


def _show(policies: list[dict[str, Any]]) -> None:
    rows = [("✓" if p["chosen"] else "", p["name"], p["text"], p["source"]) for p in policies]
    screen.table(["", "Policy", "What it says", "From"], rows)
