"""afterword status, start, stop, serve"""

from typing import Any

from afterword import paths
from afterword.cli import launch
from afterword.cli.answer import Answer
from afterword.cli.client import Client
from afterword.cli.command import command
from afterword.cli.show import screen
from afterword.cli.stopping import stop_service
from afterword.errors import ForeignServer, Offline


@command("status", "afterword status", "afterword status --json")
def status() -> Answer:
    """Is the service running, and where? Does not start it; exit code 3 when it is not."""
    client = Client(start=False)
    try:
        told = client.connect().runtime
    except Offline as error:
        text = error.text
        return Answer({"running": False}, lambda: screen.say(text), Offline.exit_code)
    reply = client.ask("doctor")
    known = {"running": True, "port": told.port, "pid": told.pid, "home": str(paths.data_dir())}
    known |= {field: reply[field] for field in ("version", "people", "revision")}
    return Answer(known, lambda: _show(known))


def _show(known: dict[str, Any]) -> None:
    screen.pairs(
        [
            ("running", f"on 127.0.0.1:{known['port']}, process {known['pid']}"),
            ("version", known["version"]),
            ("log", f"{known['people']} people, revision {known['revision']}"),
            ("data", known["home"]),
        ]
    )


@command("start", "afterword start")
def start() -> Answer:
    """Start the service. Every other command does so too, when it needs it."""
    try:
        running = launch.find()
    except ForeignServer:  # somebody has the port of a service that is gone: ours finds another
        running = None
    connection = running or launch.start()
    how = "was running already" if running else "is running"
    text = f"Afterword {how} on port {connection.runtime.port}."
    return Answer({"text": text, "port": connection.runtime.port}, lambda: screen.say(text))


@command("stop", "afterword stop")
def stop() -> Answer:
    """Stop the service. Nothing is lost: what was kept is on the disk."""
    return _said("Afterword has stopped." if stop_service() else "Afterword was not running.")


def _said(text: str) -> Answer:
    return Answer({"text": text}, lambda: screen.say(text))


@command("serve", "afterword serve")
def serve() -> None:
    """Run the service in this terminal, until Ctrl-C. Usually it is started when it is needed."""
    from afterword.service.main import serve as run

    if screen.is_terminal():
        screen.say("Afterword runs until Ctrl-C.")
    run()
