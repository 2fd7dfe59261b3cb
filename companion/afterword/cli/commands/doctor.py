"""afterword doctor"""

from typing import Any

from afterword.cli.answer import Answer
from afterword.cli.client import Client
from afterword.cli.command import command
from afterword.cli.local_checks import home_that_is_no_folder, key_store, local_checks
from afterword.cli.show.doctor import HINTS, show_checks
from afterword.errors import AfterwordError

_TROUBLE = 3


@command("doctor", "afterword doctor", "afterword doctor --json")
def doctor() -> Answer:
    """Look for what is wrong, and how to mend it. Exit code 3 when something is.

    That LinkedIn has changed counts as wrong too: where a page cannot be read, no click is held.
    """
    if home := home_that_is_no_folder():
        told = {"version": None, "checks": [home]}
        return Answer(told, lambda: show_checks(told), _TROUBLE)
    try:
        reply = Client().ask("doctor", {"doubles": True})
    except AfterwordError as error:
        reply = {"version": None, "checks": [_down(error), key_store()]}
    reply = reply | {"checks": [*reply["checks"], *local_checks()]}
    well = all(check["ok"] or check["name"] in HINTS for check in reply["checks"])
    return Answer(reply, lambda: show_checks(reply), 0 if well else _TROUBLE)


def _down(error: AfterwordError) -> dict[str, Any]:
    return {
        "name": "service",
        "ok": False,
        "text": error.text,
        "fix": "Mend that, then run `afterword start`.",
    }
