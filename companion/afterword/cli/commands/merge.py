"""afterword merge"""

import re
import sys
from typing import Any

import click

from afterword.cli.answer import Answer, done, json_wanted
from afterword.cli.choose import ask
from afterword.cli.client import Client
from afterword.cli.command import command
from afterword.cli.options import person_ref
from afterword.cli.show.people import in_short
from afterword.cli.show.plain import plain
from afterword.errors import BadInput

_ID = re.compile(r"[0-9a-f]{16}")
_KEPT = "Nothing was joined."


@command(
    "merge",
    'afterword merge "Priya Nair" "P. Nair"',
    "afterword merge 4f0c1d2e3b5a6978 8796a5b4c3d2e1f0 --yes",
    'afterword merge "Priya Nair" "Priya Nair-Shah" --apart',
)
@click.argument("name", metavar="NAME|URL|ID")
@click.argument("other", metavar="OTHER")
@click.option("--apart", is_flag=True, help="They are two people: `afterword doctor` lists them no more.")
@click.option("--yes", is_flag=True, help="Do not ask. Needed off a terminal.")
def merge(name: str, other: str, apart: bool, yes: bool) -> Answer:
    """These two are one person, who goes on being called as the first. `afterword undo` takes it back."""
    client = Client()
    first, second = (_found(client, text) for text in (name, other))
    both = first["person"]["id"], second["person"]["id"]
    if not (yes or apart or both[0] == both[1]) and not _confirmed(first, second):
        return Answer({"text": _KEPT}, lambda: click.echo(_KEPT))
    person, one_with = ({"person_id": id} for id in both)
    return done(client.ask("merge", {"person": person, "other": one_with, "same": not apart}))


def _found(client: Client, text: str) -> dict[str, Any]:
    ref = {"person_id": text} if _ID.fullmatch(text) else person_ref(text, None, None)
    return ask(client, "show", {"person": ref})


def _confirmed(first: dict[str, Any], second: dict[str, Any]) -> bool:
    names = plain(f"{first['person']['name']} and {second['person']['name']}")
    if not sys.stdin.isatty() or json_wanted():
        raise BadInput(f"This would make one person of {names}. Add --yes to do it.")
    for number, shown in enumerate((first, second), 1):
        click.echo(plain(f"  {number}  {in_short(shown)}"), err=True)
    return click.confirm(plain(f"Make them one person, called {first['person']['name']}?"), err=True)
