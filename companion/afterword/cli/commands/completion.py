"""afterword completion"""

import click

from afterword.cli.command import command

_SHELLS = ("bash", "zsh", "fish")


@command(
    "completion",
    "afterword completion bash >> ~/.bashrc",
    "afterword completion zsh >> ~/.zshrc",
    "afterword completion fish > ~/.config/fish/completions/afterword.fish",
)
@click.argument("shell", type=click.Choice(_SHELLS))
def completion(shell: str) -> None:
    """The completion script for your shell, to be kept where the shell reads it."""
    from click.shell_completion import get_completion_class

    from afterword.cli.app import cli

    kind = get_completion_class(shell)
    assert kind is not None, "Click knows these shells"
    click.echo(kind(cli, {}, "afterword", "_AFTERWORD_COMPLETE").source())
