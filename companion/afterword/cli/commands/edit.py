"""afterword edit"""

from typing import Any

import click

from afterword.cli import here
from afterword.cli.answer import Answer, done
from afterword.cli.choose import ask
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import When, Word, iso, person_argument, person_ref
from afterword.cli.show.moment import shown
from afterword.cli.when.lean import Lean, Moment
from afterword.errors import BadInput
from afterword.words import InterviewStatus, InvolvementKind, Register

_KIND = Word(InvolvementKind)
_STATUS = Word(InterviewStatus)
_PLAIN = ("employer", "email", "wrong", "linkedin", "role", "topics", "language", "register")
_NOTHING = "What is to change? `afterword edit --help` lists what can."
_ALONE = "Give --leave alone: it leaves the log as it is."


@command(
    "edit",
    'afterword edit "Priya Nair" --when "fri 10:00"',
    'afterword edit "Priya Nair" --status cancelled',
    'afterword edit "Priya Nair" --name "Priya Nair-Weber" --employer Globex --since "1 Nov"',
    'afterword edit "Priya Nair" --wrong priya@acme.example',
)
@person_argument
@click.option("--name", "new_name", metavar="TEXT", help="Their name; the old one is kept as history.")
@click.option("--employer", metavar="C", help="Where they work now.")
@click.option("--email", metavar="ADDRESS", help="Their e-mail address.")
@click.option(
    "--since", type=When(Lean.PAST), metavar="DATE", help="Since when; before what is known: history."
)
@click.option("--wrong", metavar="TEXT", help="A name, employer or e-mail of theirs that never was right.")
@click.option(
    "--leave", metavar="TEXT", help="A name or employer that LinkedIn says, and that you leave there."
)
@click.option("--linkedin", metavar="URL", help="Their LinkedIn profile.")
@click.option("--role", metavar="R", help="The role you apply for.")
@click.option("--as", "kind", type=_KIND, metavar="KIND", help=f"What they are: {_KIND.listed}.")
@click.option("--topics", metavar="TEXT", help="What you spoke of.")
@click.option("--lang", "language", metavar="XX", help="The language of notes to them; auto: no longer any.")
@click.option(
    "--register", type=Word(Register), metavar="HOW", help="How notes address them: formal, informal."
)
@click.option("--when", type=When(Lean.PLAN), metavar="W", help="The interview's new time.")
@click.option("--minutes", type=click.IntRange(5, 1440), metavar="N", help="The interview's length.")
@click.option("--status", type=_STATUS, metavar="STATUS", help=f"What became of it: {_STATUS.listed}.")
@click.option("--interview", metavar="ID", help="Which interview, if not their next, else last.")
def edit(
    name: str | None,
    person: str | None,
    company: str | None,
    new_name: str | None,
    kind: str | None,
    when: Moment | None,
    leave: str | None,
    **typed: Any,
) -> Answer:
    """Correct a person, or move an interview. What is not named stays; what was so before is history."""
    request = given(
        name=new_name,
        interview=_interview(when, typed),
        since=iso(typed["since"]),
        **{field: typed[field] for field in _PLAIN},
        **{"as": kind},
    )
    who = {"person": person_ref(name, person, company)} if request or leave else {}
    if leave and not request:
        return done(ask(Client(), "decline", who | {"value": leave}))
    if leave or not request:
        raise BadInput(_ALONE if leave else _NOTHING)
    reply = ask(Client(), "update", request | who)
    return done(reply, *([f"Interview: {shown(when.iso, when.zone)}"] if when else []))


def _interview(when: Moment | None, typed: dict[str, Any]) -> dict[str, Any] | None:
    change = given(
        interview_id=typed["interview"],
        starts_at=when.iso if when else None,
        zone=(when.zone or here.zone_name()) if when else None,
        minutes=typed["minutes"],
        status=typed["status"],
    )
    return change or None
