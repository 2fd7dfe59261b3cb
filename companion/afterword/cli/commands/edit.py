"""afterword edit"""

from typing import Any

import click

from afterword.cli import here
from afterword.cli.answer import Answer, done
from afterword.cli.choose import ask
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import When, Word, person_argument, person_ref
from afterword.cli.show.moment import shown
from afterword.cli.when.lean import Lean, Moment
from afterword.errors import BadInput
from afterword.words import InterviewStatus, InvolvementKind

_KIND = Word(InvolvementKind)
_STATUS = Word(InterviewStatus)


@command(
    "edit",
    'afterword edit "Priya Nair" --when "fri 10:00"',
    'afterword edit "Priya Nair" --status cancelled',
    'afterword edit "Priya Nair" --name "Priya Nair-Weber" --employer Globex',
)
@person_argument
@click.option("--name", "new_name", metavar="TEXT", help="Their name; the old one is kept as history.")
@click.option("--employer", metavar="C", help="Where they work now.")
@click.option("--email", metavar="ADDRESS", help="Their e-mail address.")
@click.option("--linkedin", metavar="URL", help="Their LinkedIn profile.")
@click.option("--role", metavar="R", help="The role you apply for.")
@click.option("--as", "kind", type=_KIND, metavar="KIND", help=f"What they are: {_KIND.listed}.")
@click.option("--topics", metavar="TEXT", help="What you spoke of.")
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
    **typed: Any,
) -> Answer:
    """Correct a person, or move an interview. What is not named stays."""
    request = given(
        name=new_name,
        interview=_interview(when, typed),
        **{field: typed[field] for field in ("employer", "email", "linkedin", "role", "topics")},
        **{"as": kind},
    )
    if not request:
        raise BadInput("What is to change? `afterword edit --help` lists what can.")
    reply = ask(Client(), "update", request | {"person": person_ref(name, person, company)})
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
