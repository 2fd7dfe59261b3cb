"""afterword invitation"""

import click

from afterword.cli.answer import Answer, done
from afterword.cli.choose import ask
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import Word, before_word, iso, on_option, person_ref
from afterword.cli.when.lean import Moment
from afterword.words import InvitationStep

_STEP = Word(InvitationStep)


@command(
    "invitation",
    'afterword invitation "Priya Nair" sent',
    'afterword invitation "Priya Nair" accepted --on "20 Nov"',
)
@click.argument("name", metavar="NAME|URL", required=False)
@click.argument("step", metavar="STEP", required=False)
@click.option("--person", metavar="ID", help="Their id, where the name is not enough.")
@click.option("--company", metavar="C", help="Their company, to tell namesakes apart.")
@on_option
@click.option(
    "--note", metavar="TEXT", help="What you sent with it; else the text you keep for them. '' for none."
)
def invitation(
    name: str | None,
    step: str | None,
    person: str | None,
    company: str | None,
    on: Moment | None,
    note: str | None,
) -> Answer:
    """A step of the LinkedIn invitation: sent, received, accepted, withdrawn.

    "sent" is yours, "received" is theirs; "withdrawn" is yours taken back.
    """
    name, step = before_word(name, step, _STEP)
    request = given(person=person_ref(name, person, company), step=step, on=iso(on), note=note)
    return done(ask(Client(), "invitation", request))
