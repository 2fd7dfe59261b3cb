"""afterword completion"""

import click

from afterword.cli.answer import Answer
from afterword.cli.command import command


@command(
    "completion",
    "afterword completion bash >> ~/.bashrc",
    "afterword completion zsh >> ~/.zshrc",
    "afterword completion fish > ~/.config/fish/completions/afterword.fish",
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> Answer:
    """The completion script for your shell, to be kept where the shell reads it."""
    from click.shell_completion import get_completion_class

    from afterword.cli.app import cli

    kind = get_completion_class(shell)
    assert kind is not None, "Click knows these shells"
    script = kind(cli, {}, "afterword", "_AFTERWORD_COMPLETE").source()
    return Answer({"shell": shell, "script": script}, lambda: click.echo(script))
