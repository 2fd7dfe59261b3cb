"""afterword check"""

import sys
from typing import Any, Literal

import click

from afterword.cli.answer import Answer
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.one_person import check_person
from afterword.cli.options import Word, at_option, is_address, iso
from afterword.cli.profiles import check_lines
from afterword.cli.show.verdict import show_verdict
from afterword.cli.when.lean import Moment
from afterword.errors import BadInput
from afterword.words import PolicyName

_POLICY = Word(PolicyName)


@command(
    "check",
    'afterword check "Priya Nair" --company Acme',
    "afterword check https://www.linkedin.com/in/priya-nair-example --at 2026-12-01",
    "afterword check - --policy strict < profiles.jsonl",
    'afterword check "Liz Brown" --explain',
)
@click.argument("who", metavar="NAME|URL|-", required=False)
@click.option("--person", metavar="ID", help="Their id, where the name is not enough.")
@click.option("--company", metavar="C", help="Where they work.")
@at_option
@click.option("--policy", type=_POLICY, metavar="P", help=f"Judge by another: {_POLICY.listed}.")
@click.option("--explain", is_flag=True, help="Say why it is them or not, each reason with its number.")
@click.option("--limit", type=click.Choice(["200", "300"]), help="Characters that LinkedIn gives your note.")
def check(
    who: str | None,
    person: str | None,
    company: str | None,
    at: Moment | None,
    policy: str | None,
    explain: bool,
    limit: Literal["200", "300"] | None,
) -> Answer:
    """Is it time to connect with this person? The same verdict as in the browser.

    With "-" it reads one profile a line (JSON, as the contract's Profile) and prints one verdict a line.
    """
    how = given(at=iso(at), policy=policy, note_limit=int(limit) if limit else None)
    if who == "-":
        click.get_current_context().exit(check_lines(sys.stdin.buffer, Client(), how))
    if person is not None:
        reply = check_person(person, Client(), how)
    elif who is not None:
        reply = Client().ask("verdict", _profile(who, company) | how)
    else:
        raise BadInput("Whom do you mean? Give a name, a LinkedIn address, or --person ID.", "name")
    return Answer(reply, lambda: show_verdict(reply, explain=explain))


def _profile(who: str, company: str | None) -> dict[str, Any]:
    return {"url" if is_address(who) else "name": who} | given(company=company)
