"""`@command(…)`: a Click command with --json and an example, whose function returns an Answer."""

from collections.abc import Callable
from typing import Any

import click

from afterword.cli.answer import Answer, json_option, json_wanted, print_json


class _Command(click.Command):
    """Prints what its function returns; the result is the exit code."""

    def invoke(self, ctx: click.Context) -> int:
        answer = super().invoke(ctx)
        if not isinstance(answer, Answer):
            return 0
        if json_wanted():
            print_json(answer.reply)
        else:
            answer.show()
        return answer.exit_code


def command(name: str, *examples: str) -> Callable[[Callable[..., Answer | None]], click.Command]:
    """Make a command of a function; its docstring is the help."""
    epilog = "\b\nExamples:\n" + "\n".join(f"  {example}" for example in examples)

    def wrap(function: Callable[..., Any]) -> click.Command:
        made: click.Command = click.command(name, cls=_Command, epilog=epilog)(function)
        made.params.append(json_option())
        return made

    return wrap
