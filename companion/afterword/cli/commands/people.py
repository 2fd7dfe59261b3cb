"""afterword list, afterword show"""

import click

from afterword.cli.answer import Answer
from afterword.cli.choose import ask
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import at_option, iso, person_argument, person_ref
from afterword.cli.show.people import show_list, show_person
from afterword.cli.when.lean import Moment


@command("list", "afterword list", "afterword list --company Acme --at 2026-12-01")
@click.option("--company", metavar="C", help="Only who has to do with this company.")
@at_option
def list_(company: str | None, at: Moment | None) -> Answer:
    """Everybody in the log, and every application."""
    reply = Client().ask("list", given(company=company, at=iso(at)))
    return Answer(reply, lambda: show_list(reply))


@command("show", 'afterword show "Priya Nair"', 'afterword show Priya --company Acme --at "20 Nov"')
@person_argument
@at_option
def show(name: str | None, person: str | None, company: str | None, at: Moment | None) -> Answer:
    """All that is known of one person."""
    request = given(person=person_ref(name, person, company), at=iso(at))
    reply = ask(Client(), "show", request)
    return Answer(reply, lambda: show_person(reply))
