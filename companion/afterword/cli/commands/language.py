"""afterword language"""

import click

from afterword.cli.answer import Answer
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import Word
from afterword.cli.show.language import show_languages
from afterword.words import Register


@command(
    "language", "afterword language", "afterword language de --register informal", "afterword language auto"
)
@click.argument("language", metavar="[XX]", required=False)
@click.option("--register", type=Word(Register), metavar="HOW", help="formal or informal (Sie or du).")
def language(language: str | None, register: str | None) -> Answer:
    """Your own language of notes; without one, lists them.

    It counts where neither LinkedIn's page nor you, by `afterword note NAME --lang XX --keep`, said
    otherwise for a person. "auto" takes your choice back.
    """
    reply = Client().ask("language", given(language=language, register=register))
    return Answer(reply, lambda: show_languages(reply))
