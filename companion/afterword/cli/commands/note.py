"""afterword note"""

from typing import Any

import click

from afterword.cli.answer import Answer, json_wanted
from afterword.cli.choose import ask
from afterword.cli.client import Client, given
from afterword.cli.clipboard import copy
from afterword.cli.command import command
from afterword.cli.options import at_option, iso, person_argument, person_ref
from afterword.cli.show.note import show_note, show_too_early
from afterword.cli.when.lean import Moment


@command(
    "note",
    'afterword note "Priya Nair" --detail "your story about the night the queue ran full"',
    'afterword note "Priya Nair" --limit 300 --copy',
    'afterword note "Priya Nair" --check "Thanks for your time on Thursday, Priya!"',
)
@person_argument
@click.option("--detail", metavar="TEXT", help="What only your conversation had, in your own words.")
@click.option("--remember", is_flag=True, help="Keep the detail in the log.")
@click.option("--lang", metavar="XX", help="Language of the note: only en, so far.")
@click.option("--limit", type=click.Choice(["200", "300"]), help="Characters: 200 free, 300 with Premium.")
@click.option("--copy", "to_clipboard", is_flag=True, help="Copy it to the clipboard.")
@click.option("--check", "text", metavar="TEXT", help="Say what is wrong with a note of your own instead.")
@at_option
def note(
    name: str | None,
    person: str | None,
    company: str | None,
    remember: bool,
    limit: str | None,
    to_clipboard: bool,
    at: Moment | None,
    **typed: Any,
) -> Answer:
    """A short personal note to send with the invitation."""
    request = given(
        person=person_ref(name, person, company),
        detail=typed["detail"],
        remember=remember or None,
        language=typed["lang"],
        limit=int(limit) if limit else None,
        text=typed["text"],
        at=iso(at),
    )
    reply = ask(Client(), "note", request)
    if typed["text"] is None and not json_wanted():
        show_too_early(_now(reply["person"]["id"], iso(at)))
    if to_clipboard:
        copy(reply["note"]["text"])
    return Answer(reply, lambda: show_note(reply, checked=typed["text"] is not None, copied=to_clipboard))


def _now(person: str, at: str | None) -> dict[str, Any]:
    """Their row of the list: the level and the title of today's verdict."""
    rows = Client().ask("list", given(at=at))["people"]
    return next((row for row in rows if row["person"]["id"] == person), {})
