"""The doctor's checks in a table, each fix under it."""

from typing import Any

from afterword.cli.show import screen


def show_checks(reply: dict[str, Any]) -> None:
    """Every check, then what to do about those that are not well."""
    checks = reply["checks"]
    screen.table(
        ["", "Check", "What was found"],
        [("✓" if check["ok"] else "✗", check["name"], check["text"]) for check in checks],
    )
    broken = [check for check in checks if not check["ok"]]
    if not broken:
        screen.say("All is well.")
    for check in broken:
        if check["fix"]:
            screen.say(f"{check['name']}: {check['fix']}")
