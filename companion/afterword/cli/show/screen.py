"""Where it is drawn: a terminal gets colours and frames, a pipe plain text as wide as it is."""

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from afterword.cli.show.plain import plain

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_PIPE_WIDTH = 10_000  # nothing in a pipe is cut or wrapped
_WIDEST = 100


def is_terminal() -> bool:
    return sys.stdout.isatty()


def say(text: str = "") -> None:
    """A line, or several."""
    click.echo(plain(text))


def draw(drawing: "RenderableType") -> None:
    """With Rich, which honours NO_COLOR, TERM and the width."""
    console = _console()
    if is_terminal():
        console.print(drawing)
        return
    with console.capture() as drawn:
        console.print(drawing)
    say("\n".join(line.rstrip() for line in drawn.get().splitlines()))


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table; in a pipe, columns without frames."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=SIMPLE_HEAD if is_terminal() else None, pad_edge=False, header_style="bold")
    for heading in headings:
        drawn.add_column(heading, overflow="fold", no_wrap=not is_terminal())
    for row in rows:
        drawn.add_row(*(Text(plain(cell)) for cell in row))
    draw(drawn)


def pairs(rows: Iterable[tuple[str, str]]) -> None:
    """Words and what they stand for, one to a line; what is empty is left out."""
    shown = [(word, text) for word, text in rows if text]
    width = max((len(word) for word, _ in shown), default=0)
    for word, text in shown:
        say(f"{word:<{width}}  {text}")


def _console() -> "Console":
    from rich.console import Console

    console = Console(markup=False, highlight=False, emoji=False, soft_wrap=not is_terminal())
    console.width = min(console.width, _WIDEST) if is_terminal() else _PIPE_WIDTH
    return console
