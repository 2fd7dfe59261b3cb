"""afterword import"""

import click

from afterword.cli.answer import Answer, json_wanted
from afterword.cli.client import Client
from afterword.cli.command import command


@command(
    "import",
    "afterword import invite.ics --dry-run",
    "afterword import calendar.ics --me jane@doe.example",
    "afterword import Basic_LinkedInDataExport.zip",
)
@click.argument("files", metavar="FILE…", nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Only show what would be added, changed and skipped, and why.")
@click.option(
    "--me", multiple=True, metavar="EMAIL", help="Your own address, in invitations; it is remembered."
)
@click.option("--company", metavar="C", help="The company, for interviews that tell none.")
def import_(files: tuple[str, ...], dry_run: bool, me: tuple[str, ...], company: str | None) -> Answer | None:
    """Take over interviews from calendar files (.ics), and from LinkedIn's export (.zip or .csv) who of your
    log is invited and connected.

    All of it or nothing; the same file again changes nothing; `afterword undo` takes it back.
    """
    from afterword.cli.importing.reading import Reading
    from afterword.cli.importing.run import run
    from afterword.cli.show.imported import show_import

    client = Client()
    known = client.ask("import", {})
    reading = Reading(files, me, company, known["habits"], tuple(known["applications"]))
    outcome = run(client, reading, dry_run=dry_run)
    if json_wanted():
        click.echo(outcome.rows.as_json())
        return None
    return Answer({}, lambda: show_import(outcome.rows, written=outcome.written, open=outcome.open))
