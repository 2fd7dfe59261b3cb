"""afterword suggested"""

import click

from afterword.cli.answer import Answer, done
from afterword.cli.choose import ask
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import iso, on_option, person_argument, person_ref
from afterword.cli.when.lean import Moment


@command(
    "suggested",
    'afterword suggested "Priya Nair"',
    'afterword suggested "Priya Nair" --on yesterday --words "Do connect with me!"',
)
@person_argument
@on_option
@click.option("--words", metavar="TEXT", help="What they said.")
def suggested(
    name: str | None, person: str | None, company: str | None, on: Moment | None, words: str | None
) -> Answer:
    """They suggested connecting: the one reason not to wait."""
    request = given(person=person_ref(name, person, company), on=iso(on), words=words)
    return done(ask(Client(), "suggested", request))
