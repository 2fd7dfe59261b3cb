"""The languages of notes, and which one was chosen."""

from collections.abc import Iterator
from typing import Any

from afterword.cli.show import screen


def show_languages(reply: dict[str, Any]) -> None:
    """All of them; a sign at the user's own."""
    own = reply["own"] or {}
    rows = [_row(language, own) for language in reply["languages"]]
    screen.table(["", "Language", "Name", "How to address them"], rows)
    if own.get("register") and not own.get("language"):
        screen.say(f"You chose {own['register']}, in whatever language.")


def _row(language: dict[str, Any], own: dict[str, Any]) -> tuple[str, ...]:
    chosen = language["code"] == own.get("language")
    registers = ", ".join(_registers(language["registers"], own.get("register") if chosen else None))
    return "✓" if chosen else "", language["code"], language["name"], registers


def _registers(registers: dict[str, str], chosen: str | None) -> Iterator[str]:
    for register, called in registers.items():
        yield f"{register} ({called}){' ✓' if register == chosen else ''}"


def kept(language: dict[str, Any] | None) -> str:
    """ "de, formal"; empty for none."""
    return ", ".join(filter(None, (language or {}).values()))
