"""The doctor's checks in a table, each fix under it."""

from collections.abc import Iterator
from typing import Any

from afterword.cli.show import screen

HINTS = ("browser", "port", "doubles")
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
        screen.say("All is well." if not broken else "Nothing is broken. What you may still do:")
    for check in broken:
        if check["fix"]:
            screen.say(f"{check['name']}: {check['fix']}")
    for line in _doubles(reply):
        screen.say(line)


def _doubles(reply: dict[str, Any]) -> Iterator[str]:
    for double in reply.get("doubles", ()):
        one, other = double["one"], double["other"]
        yield f"\n{_who(one)} and {_who(other)}: {double['text']}"
        yield f"  afterword merge {one['id']} {other['id']}"
    if reply.get("more_doubles"):
        yield f"\n… and {reply['more_doubles']} more: settle these, then look again."


def _who(person: dict[str, Any]) -> str:
    return f"{person['name']} ({person['company']})" if person["company"] else str(person["name"])


def _sign(check: dict[str, Any]) -> str:
    if check["ok"]:
        return "✓"
    return "·" if check["name"] in HINTS else "✗"
