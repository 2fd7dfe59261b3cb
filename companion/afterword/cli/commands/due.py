"""afterword due"""

from pathlib import Path
from typing import Any

import click

from afterword.cli.answer import Answer
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import When, at_option, iso
from afterword.cli.show.due import show_due, show_said
from afterword.cli.when.lean import Lean, Moment
from afterword.errors import BadInput, NotFound
from afterword.words import TodoStep

_STEPS = {"done": TodoStep.DONE, "snooze": TodoStep.SNOOZED, "never": TodoStep.NEVER}
_HOW = "Say which by its number in the list: `afterword due done 1`."


@command(
    "due",
    "afterword due",
    "afterword due --all",
    "afterword due done 1",
    'afterword due snooze 2 --until "tomorrow 9:00"',
    "afterword due --feed afterword.ics",
)
@click.argument("words", metavar="[done|snooze|never N …]", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="What is to come and what you snoozed, too.")
@click.option("--until", type=When(Lean.PLAN), metavar="W", help="When to show a snoozed one again.")
@click.option(
    "--feed",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Keep a calendar file of it there, for your calendar to subscribe to.",
)
@click.option("--no-feed", is_flag=True, help="Keep that file no longer.")
@at_option
def due(
    words: tuple[str, ...],
    everything: bool,
    until: Moment | None,
    feed: Path | None,
    no_feed: bool,
    at: Moment | None,
) -> Answer:
    """What to do next, and when. Nothing is ever sent by itself.

    "done" ticks one off, "snooze" shows it again tomorrow morning or --until, "never" does not show it again.
    """
    if feed or no_feed:
        return _feed(feed, words)
    if not words:
        reply = Client().ask("due", given(all=everything or None, at=iso(at)))
        return Answer(reply, lambda: show_due(reply))
    return _said(words[0], words[1:], until)


def _feed(file: Path | None, words: tuple[str, ...]) -> Answer:
    if words:
        raise BadInput("Give --feed alone.", "feed")
    reply = Client().ask("feed", {"path": str(file.expanduser().absolute())} if file else {"off": True})
    return Answer(reply, lambda: click.echo(reply["text"]))


def _said(word: str, which: tuple[str, ...], until: Moment | None) -> Answer:
    step = _STEPS.get(word.casefold())
    if step is None:
        raise BadInput(f'"{word[:40]}" is none of done, snooze, never. {_HOW}')
    if not which:
        raise BadInput(_HOW)
    if until and step is not TodoStep.SNOOZED:
        raise BadInput("--until goes with snooze.", "until")
    client = Client()
    rows = client.ask("due", {"all": True})["todos"]
    ids = [_id(one, rows) for one in which]
    replies = [client.ask("todo", given(id=id, step=step, until=iso(until))) for id in ids]
    return Answer(replies[0] if len(replies) == 1 else {"done": replies}, lambda: show_said(replies))


def _id(which: str, rows: list[dict[str, Any]]) -> str:
    """By number or id. All are looked up before the first is told: a ticked one moves those behind it up."""
    if which.isdecimal():
        if not 1 <= int(which) <= len(rows):
            raise NotFound(f"There is no number {which[:9]} in the list. `afterword due --all` shows it.")
        return str(rows[int(which) - 1]["id"])
    return which
