"""afterword setup"""

import sys
from typing import Any

import click

from afterword.cli import launch
from afterword.cli.answer import Answer
from afterword.cli.client import Client
from afterword.cli.command import command
from afterword.cli.new_key import code_shown, remember_code_shown
from afterword.cli.setup_database import DatabaseStep, go_back, prepare_database
from afterword.cli.setup_key import KeyStep, Place, code_of, prepare_key, put_back, recover_key
from afterword.cli.show.setup import show_setup
from afterword.cli.stopping import stop_service
from afterword.errors import AfterwordError, BadInput


@command(
    "setup",
    "afterword setup",
    "afterword setup --secret-store file",
    "afterword setup --database postgresql+psycopg://me@db.example/afterword",
    "afterword setup --recover",
)
@click.option(
    "--database", metavar="URL", help='PostgreSQL for several machines; "file" for this one\'s own.'
)
@click.option("--secret-store", type=click.Choice(["keyring", "file"]), help="Where the key is kept.")
@click.option("--recover", is_flag=True, help="Asks for the recovery code, or reads it from a pipe.")
@click.option("--recovery-code", "show_code", is_flag=True, help="Show the recovery code again.")
def setup(database: str | None, secret_store: Place | None, recover: bool, show_code: bool) -> Answer:
    """Once: the key, the database, the service. Again, it changes nothing that you do not name."""
    code = _typed_code() if recover else None
    place = prepare_database(database)
    try:
        key = recover_key(code, secret_store) if code else prepare_key(secret_store)
        port = _start_with(key, anew=place.changed or key.before is not None)
    except AfterwordError:
        go_back(place)
        raise
    reply = _reply(key, place, port)
    if key.created or show_code or not (code or code_shown()):
        reply["recovery_code"] = code_of(key)
    remember_code_shown()
    return Answer(reply, lambda: show_setup(reply))


def _start_with(key: KeyStep, *, anew: bool) -> int:
    """The port of the service, started anew where the running one has other settings."""
    try:
        if anew:
            stop_service()
        return (launch.find() or launch.start()).runtime.port
    except AfterwordError:
        put_back(key)
        raise


def _typed_code() -> str:
    if sys.stdin.isatty():
        return str(click.prompt("Your recovery code", hide_input=True, err=True))
    code = sys.stdin.read(1000).strip()
    if not code:
        raise BadInput("Type your recovery code, or give it in a pipe.", "code")
    return code


def _reply(key: KeyStep, place: DatabaseStep, port: int) -> dict[str, Any]:
    checks = Client().ask("doctor")["checks"]
    return {
        "changed": key.changed or place.changed,
        "key": {"place": key.root.place, "text": key.text},
        "database": {"text": place.text},
        "service": {"port": port, "text": f"The service is running on port {port}."},
        "checks": checks,
    }
