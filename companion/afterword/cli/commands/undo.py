"""afterword undo"""

from afterword.cli.answer import Answer, done
from afterword.cli.client import Client
from afterword.cli.command import command


@command("undo", "afterword undo")
def undo() -> Answer:
    """Take back the last change. Again, to take back the one before."""
    return done(Client().ask("undo"))
