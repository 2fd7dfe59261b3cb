"""afterword extension"""

import click

from afterword.cli.answer import Answer
from afterword.cli.browser import open_extensions_page
from afterword.cli.command import command
from afterword.cli.extension_folder import BROWSERS, NOT_BUILT, folder
from afterword.cli.show import screen
from afterword.errors import NotFound

_PAGES = {"chrome": "chrome://extensions", "firefox": "about:debugging#/runtime/this-firefox"}
_HOW = {
    "chrome": 'switch on "Developer mode", click "Load unpacked" and choose that folder',
    "firefox": 'click "Load Temporary Add-on…" and choose manifest.json in that folder',
}


@command(
    "extension", "afterword extension", "afterword extension open", "afterword extension --browser firefox"
)
@click.argument("what", type=click.Choice(["path", "open"]), default="path")
@click.option(
    "--browser", type=click.Choice(BROWSERS), default="chrome", help="Edge and others are chrome too."
)
def extension(what: str, browser: str) -> Answer:
    """Where the built browser extension is, and how to load it; "open" opens the browser's page for it."""
    built = folder(browser)
    if built is None:
        raise NotFound(f"The extension is not built yet. {NOT_BUILT}")
    opened = what == "open" and open_extensions_page(browser, _PAGES[browser])
    where = "There" if opened else f"Open {_PAGES[browser]} in the browser,"
    reply = {"path": str(built), "page": _PAGES[browser], "opened": opened}
    return Answer(reply, lambda: _show(str(built), f"{where} {_HOW[browser]}. Then run `afterword pair`."))


def _show(path: str, how: str) -> None:
    """In a pipe the path alone: $(afterword extension path)."""
    screen.say(path)
    if screen.is_terminal():
        screen.say(how)
    else:
        click.echo(how, err=True)
