"""What setup did, in a short list."""

from typing import Any

from afterword.cli.show import screen


def show_setup(reply: dict[str, Any]) -> None:
    """What was done, the recovery code if it is new, what is left to do."""
    for part in ("key", "database", "service"):
        screen.say(f"✓ {reply[part]['text']}")
    if not reply["changed"]:
        screen.say("Everything was set up already: nothing was changed.")
    if "recovery_code" in reply:
        screen.say("\nYour recovery code. Write it down: without the key it is the only way to your log.\n")
        screen.say(f"  {reply['recovery_code']}\n")
    for check in reply["checks"]:
        if not check["ok"]:
            screen.say(f"Next: {check['fix'] or check['text']}")
