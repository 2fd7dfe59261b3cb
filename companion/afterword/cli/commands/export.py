"""afterword export"""

from pathlib import Path
from typing import Any

import click

from afterword.cli import new_file
from afterword.cli.answer import Answer
from afterword.cli.client import Client
from afterword.cli.command import command
from afterword.cli.options import Word
from afterword.cli.show.plain import plain
from afterword.words import ExportFormat

_FORMAT = Word(ExportFormat, {"vcf": "vcard", "calendar": "ics"})
_BY_SUFFIX = {".json": "json", ".csv": "csv", ".vcf": "vcard", ".ics": "ics"}
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"  # without it a spreadsheet takes the names' letters for others
_HOLDS = {
    "json": "everything: {facts} facts about {people} people",
    "csv": "{people} people with their applications",
    "vcard": "{people} people",
    "ics": "{interviews} interviews",
}


@command(
    "export",
    "afterword export --output afterword.json",
    "afterword export --format csv --output people.csv",
    "afterword export --format vcard",
    "afterword export --format ics --output interviews.ics --force",
)
@click.option("--format", "form", type=_FORMAT, metavar="F", help=f"{_FORMAT.listed}; json holds all.")
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help="Where to; else it is shown.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def export(form: str | None, output: Path | None, force: bool) -> Answer:
    """Write the log out: as JSON, without loss; as a table, contacts, or a calendar of the interviews.

    Without --format the file's name decides. The file is yours alone to read, and not encrypted.
    """
    if output:
        new_file.refuse_taken(output, force=force)
    form = form or _BY_SUFFIX.get(output.suffix.lower() if output else "", "json")
    reply = Client().ask("export", {"format": form})
    if output is None:
        return Answer(reply, lambda: click.echo(reply["text"], nl=False))
    new_file.write(output, ((_BOM if form == "csv" else "") + reply["text"]).encode())
    told = {name: value for name, value in reply.items() if name != "text"} | {"file": str(output)}
    return Answer(told, lambda: click.echo(plain(_said(told))))


def _said(told: dict[str, Any]) -> str:
    return f"{told['file']} holds {_HOLDS[told['format']].format(**told)}. It is not encrypted."
