"""The doctor's checks in a table, each fix under it."""

from typing import Any

from afterword.cli.show import screen

HINTS = ("browser", "port")
"""Checks whose "no" breaks nothing: what is still to be done, not to be mended."""


def show_checks(reply: dict[str, Any]) -> None:
    """Every check, then what to do about those that are not well."""
    checks = reply["checks"]
    screen.table(
        ["", "Check", "What was found"],
        [(_sign(check), check["name"], check["text"]) for check in checks],
    )
    broken = [check for check in checks if not check["ok"]]
    if all(check["name"] in HINTS for check in broken):
        screen.say("All is well.")
    for check in broken:
        if check["fix"]:
            screen.say(f"{check['name']}: {check['fix']}")


def _sign(check: dict[str, Any]) -> str:
    if check["ok"]:
        return "✓"
    return "·" if check["name"] in HINTS else "✗"
