"""afterword forget"""

import sys

import click

from afterword.cli.answer import Answer, done, json_wanted
from afterword.cli.choose import ask
from afterword.cli.client import Client
from afterword.cli.command import command
from afterword.cli.options import person_argument, person_ref
from afterword.cli.show.plain import plain
from afterword.errors import BadInput

_KEPT = "Nothing was removed."


@command("forget", 'afterword forget "Priya Nair"', 'afterword forget "Priya Nair" --yes')
@person_argument
@click.option("--yes", is_flag=True, help="Do not ask. Needed off a terminal.")
def forget(name: str | None, person: str | None, company: str | None, yes: bool) -> Answer:
    """Remove every trace of a person. This cannot be undone."""
    client = Client()
    found = ask(client, "show", {"person": person_ref(name, person, company)})["person"]
    about = ", ".join(part for part in (found["name"], found.get("company")) if part)
    if not yes and not _confirmed(plain(about)):
        return Answer({"text": _KEPT}, lambda: click.echo(_KEPT))
    return done(client.ask("forget", {"person": {"person_id": found["id"]}}))


def _confirmed(about: str) -> bool:
    if not sys.stdin.isatty() or json_wanted():
        raise BadInput(f"This would remove every trace of {about}, for good. Add --yes to do it.")
    return click.confirm(f"Remove every trace of {about}, for good?", err=True)
