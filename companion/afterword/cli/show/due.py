"""What is due, as a numbered list."""

from typing import Any

from afterword.cli.show import screen
from afterword.cli.show.moment import shown

_NOTHING = "Nothing is due now."
_MOST_COMMANDS = 3


def show_due(reply: dict[str, Any]) -> None:
    """What is due first; its numbers are those of `afterword due done N`."""
    rows = reply["todos"]
    for number, row in enumerate(rows, 1):
        _show(number, row)
    if not any(row["state"] == "now" for row in rows):
        screen.say(_NOTHING)
    hidden = reply["later"] - sum(row["state"] != "now" for row in rows)
    if hidden > 0:
        screen.say(f"Later: {hidden}, the next {shown(reply['next_at'])}. `afterword due --all` shows them.")
    if rows:
        screen.say("Tick one off with `afterword due done 1`; snooze and never go alike.")


def show_said(replies: list[dict[str, Any]]) -> None:
    for reply in replies:
        screen.say(reply["text"])


def _show(number: int, row: dict[str, Any]) -> None:
    screen.say(f"{number:>2}  {row['text']}")
    screen.say(f"    {_when(row)}")
    screen.say(f"    {row['why']} ({row['source']})")
    for command in row["commands"][:_MOST_COMMANDS]:
        screen.say(f"    → {command}")
    if (more := len(row["commands"]) - _MOST_COMMANDS) > 0:
        screen.say(f"      and so for {more} more; --json has all")
    screen.say()


def _when(row: dict[str, Any]) -> str:
    until = f"until {shown(row['until'])}"
    if row["state"] == "now":
        return f"due now, {until}"
    when = row["snoozed"] if row["state"] == "snoozed" else row["since"]
    return f"{'snoozed to' if row['state'] == 'snoozed' else 'from'} {shown(when)}, {until}"
