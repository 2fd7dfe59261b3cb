"""What a command gives back: the reply for `--json`, and how it looks to a person."""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

import click

_JSON = "afterword.json"


class Answer(NamedTuple):
    """`reply` is printed by --json as it is; `show` draws it."""

    reply: dict[str, Any]
    show: Callable[[], None]
    exit_code: int = 0


def done(reply: dict[str, Any], *more: str) -> Answer:
    """A write was kept: its text, and what else there is to say."""
    from afterword.cli.show.plain import plain

    return Answer(reply, lambda: click.echo(plain("\n".join([reply["text"], *more]))))


def print_json(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False))


def json_wanted() -> bool:
    """Was --json given?"""
    return bool(click.get_current_context().meta.get(_JSON))


def _remember(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    ctx.meta[_JSON] = value


def json_option() -> click.Option:
    """The --json that every command has."""
    told = "Print the reply as JSON."
    return click.Option(["--json"], is_flag=True, expose_value=False, callback=_remember, help=told)
