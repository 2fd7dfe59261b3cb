"""A group whose commands are imported when they are run, and whose help is in sections."""

from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import NamedTuple

import click

from afterword.errors import BadInput


class Entry(NamedTuple):
    """A command: the module under `afterword.cli.commands`, its name in there, and its line in the help."""

    module: str
    attribute: str
    summary: str


class LazyGroup(click.Group):
    """`sections`: heading → command name → Entry."""

    def __init__(self, *, sections: Mapping[str, Mapping[str, Entry]], **settings: object) -> None:
        super().__init__(**settings)  # type: ignore[arg-type]
        self._sections = sections
        self._entries = {name: entry for part in sections.values() for name, entry in part.items()}

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        entry = self._entries.get(cmd_name)
        if entry is None:
            return None
        module = import_module(f"afterword.cli.commands.{entry.module}")
        return getattr(module, entry.attribute)  # type: ignore[no-any-return]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self._entries and not args[0].startswith("-"):
            close = get_close_matches(args[0], self._entries, n=1)
            hint = f"Did you mean `afterword {close[0]}`?" if close else "`afterword --help` lists them."
            raise BadInput(f'There is no command "{args[0][:40]}". {hint}')
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for heading, part in self._sections.items():
            with formatter.section(heading):
                formatter.write_dl([(name, entry.summary) for name, entry in part.items()], col_max=14)
