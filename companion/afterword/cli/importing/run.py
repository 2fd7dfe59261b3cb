"""From files to the log: look, ask, write; looked at anew when somebody else wrote in between."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from afterword.cli.answer import json_wanted
from afterword.cli.client import Client
from afterword.cli.importing.doubts import ask_who
from afterword.cli.importing.paging import Choices, Paging
from afterword.cli.importing.reading import Reading
from afterword.cli.importing.rows import Rows
from afterword.errors import Conflict

_TRIES = 3


class Outcome(NamedTuple):
    """`written`: whether the log has it now. `open`: questions that nobody answered."""

    rows: Rows
    written: bool
    open: int


def run(client: Client, reading: Reading, *, dry_run: bool) -> Outcome:
    """Raises what is wrong with a file before anything is written."""
    choices: Choices = {}
    for _ in range(_TRIES):
        looked = _looked(client, reading, choices)
        if dry_run:
            return Outcome(looked.rows, False, len(looked.doubts))
        try:
            looked.apply(reading.to_keep())
        except Conflict:
            continue
        return Outcome(looked.rows, True, len(looked.doubts))
    raise Conflict("Somebody else keeps changing the log. Try again in a moment.")


def _looked(client: Client, reading: Reading, choices: Choices) -> Paging:
    """All of it judged, with every question answered that can be."""
    left: set[tuple[str, str]] = set()
    while True:
        looked = Paging(client, choices)
        with _progress() as step:
            looked.look(reading.found(step))
        new = {key: question for key, question in looked.doubts if key not in left}
        if not new or not _can_ask():
            return looked
        for key, question in new.items():
            answer = ask_who(question)
            if answer is None:
                left.add(key)
            else:
                choices[key] = answer


def _can_ask() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty() and not json_wanted()


@contextmanager
def _progress() -> Iterator[Any]:
    """A bar on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty() or json_wanted():
        yield lambda _line, _lines: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TextColumn("lines")
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda line, lines: bar.update(task, completed=line, total=lines)
