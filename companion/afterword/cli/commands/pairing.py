"""afterword pair, afterword clients, afterword unpair"""

import time
from datetime import datetime
from typing import Any

import click

from afterword.cli import here
from afterword.cli.answer import Answer, done, json_wanted
from afterword.cli.client import Client
from afterword.cli.command import command
from afterword.cli.show import screen
from afterword.cli.show.moment import shown
from afterword.errors import NotFound
from afterword.service.pairing_code import read_code

_STEP = 0.5
_ID = 32


@command("pair", "afterword pair", 'afterword pair --name "Firefox at home"')
@click.option("--name", default="browser", metavar="TEXT", help="What to call it in `afterword clients`.")
@click.option("--no-wait", is_flag=True, help="Print the code and end, as with --json.")
def pair(name: str, no_wait: bool) -> Answer | None:
    """Let a browser in: prints one code and waits until it was used. It can be used for two minutes."""
    client = Client()
    reply = client.ask("pair", {"name": name})
    if json_wanted() or no_wait:
        return Answer(reply, lambda: screen.say(reply["code"]))
    screen.say("Open the extension's options and paste this code, within two minutes:\n")
    screen.say(f"  {reply['code']}\n")
    _wait(client, reply)
    screen.say("Paired.")
    return None


def _wait(client: Client, reply: dict[str, Any]) -> None:
    """Until the code was used. Raises NotFound when its time is over."""
    expected, until = read_code(reply["code"]).client_id, datetime.fromisoformat(reply["expires_at"])
    while here.now() < until:
        row = next((c for c in client.ask("clients")["clients"] if c["client_id"] == expected), None)
        if row and not row["pending"]:
            return
        time.sleep(_STEP)
    raise NotFound("The code was not used in time. `afterword pair` makes another.")


@command("clients", "afterword clients")
def clients() -> Answer:
    """Who may ask: the browsers that were paired, and this terminal."""
    reply = Client().ask("clients")
    return Answer(
        reply, lambda: screen.table(["Name", "Paired", "Last seen", "Id"], map(_row, reply["clients"]))
    )


def _row(client: dict[str, Any]) -> tuple[str, ...]:
    seen = "not used yet" if client["pending"] else shown(client["last_seen"]) if client["last_seen"] else ""
    return client["name"], shown(client["paired_at"]), seen, client["client_id"]


@command("unpair", "afterword unpair 4f0c", "afterword unpair 4f0c1d2e3b5a69788796a5b4c3d2e1f0")
@click.argument("client_id", metavar="ID")
def unpair(client_id: str) -> Answer:
    """Shut a browser out at once. The beginning of its id will do."""
    client = Client()
    return done(client.ask("unpair", {"client_id": _whole(client, client_id.strip().casefold())}))


def _whole(client: Client, beginning: str) -> str:
    """The one id that begins so. Raises NotFound for none or several."""
    if len(beginning) == _ID:
        return beginning
    ids: list[str] = [row["client_id"] for row in client.ask("clients")["clients"]]
    fits = [known for known in ids if beginning and known.startswith(beginning)]
    if len(fits) != 1:
        many = "Several clients' ids begin" if fits else "No client's id begins"
        raise NotFound(f"{many} with that. `afterword clients` lists them.")
    return fits[0]
