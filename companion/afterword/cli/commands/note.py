"""afterword note"""

import sys
from collections.abc import Callable
from typing import Any

import click

from afterword.cli.answer import Answer, json_wanted
from afterword.cli.choose import ask
from afterword.cli.client import Client, given
from afterword.cli.clipboard import NoClipboard, copy
from afterword.cli.command import command
from afterword.cli.mail import open_mail
from afterword.cli.note_options import refuse_idle
from afterword.cli.options import LANGUAGES, Word, at_option, iso, person_argument, person_ref
from afterword.cli.show.note import show_letter, show_note, show_too_early
from afterword.cli.when.lean import Moment
from afterword.words import LetterKind, Register

_LONGEST = 20_000  # characters that are read of a text to check; the service says what is too long


@command(
    "note",
    'afterword note "Priya Nair" --detail "your story about the night the queue ran full"',
    'afterword note "Priya Nair" --lang de --register informal --keep --copy',
    'afterword note "Priya Nair" --letter thank_you --mail',
    'afterword note "Priya Nair" --check "Thanks for your time on Thursday, Priya!" --keep',
)
@person_argument
@click.option("--detail", metavar="TEXT", help="What only your conversation had, in your own words.")
@click.option("--remember", is_flag=True, help="Keep the detail in the log.")
@click.option("--lang", "language", metavar="XX", help=f"Language of the note: {LANGUAGES}.")
@click.option("--register", type=Word(Register), metavar="HOW", help="formal or informal (Sie or du).")
@click.option("--limit", type=click.Choice(["200", "300"]), help="Characters: 200 free, 300 with Premium.")
@click.option("--letter", type=Word(LetterKind), metavar="KIND", help=f"Instead: {', '.join(LetterKind)}.")
@click.option(
    "--turn", type=click.Choice(["1", "2", "3"]), help="Which follow-up it is; the third is the last."
)
@click.option("--copy", "to_clipboard", is_flag=True, help="Copy it to the clipboard.")
@click.option("--mail", "by_mail", is_flag=True, help="Open the letter in your mail program.")
@click.option("--check", "text", metavar="TEXT", help="Say what is wrong with a note of yours; - reads it.")
@click.option("--keep", is_flag=True, help="Keep for them: the language, or the text of --check as the note.")
@click.option(
    "--fresh", is_flag=True, help="Afterword's draft, though you keep a text; --keep goes back to it."
)
@at_option
def note(
    name: str | None,
    person: str | None,
    company: str | None,
    remember: bool,
    keep: bool,
    fresh: bool,
    at: Moment | None,
    to_clipboard: bool,
    by_mail: bool,
    **typed: Any,
) -> Answer:
    """A short personal note to send with the invitation, or another letter around it."""
    refuse_idle({**typed, "remember": remember, "fresh": fresh, "by_mail": by_mail})
    flags = {"remember": remember or None, "keep": keep or None, "fresh": fresh or None}
    request = given(person=person_ref(name, person, company), at=iso(at), **flags, **_wishes(typed))
    reply = ask(Client(), "note", request)
    if typed["letter"]:
        return _letter(reply, to_clipboard, by_mail)
    checked = typed["text"] is not None
    if not checked and not json_wanted():
        show_too_early(_now(reply["person"]["id"], iso(at)))
    if to_clipboard:
        _copy(reply["note"]["text"], lambda: show_note(reply, checked=checked, copied=False))
    return Answer(reply, lambda: show_note(reply, checked=checked, copied=to_clipboard))


def _copy(text: str, show: Callable[[], None]) -> None:
    """Where it cannot be copied, it is there to be read."""
    try:
        copy(text)
    except NoClipboard:
        if not json_wanted():
            show()
        raise


def _wishes(typed: dict[str, Any]) -> dict[str, Any]:
    numbers = {key: int(typed[key]) for key in ("limit", "turn") if typed[key]}
    text = sys.stdin.read(_LONGEST) if typed["text"] == "-" else typed["text"]
    return {**typed, "limit": None, "turn": None, **numbers, "text": text}


def _letter(reply: dict[str, Any], to_clipboard: bool, by_mail: bool) -> Answer:
    letter = reply["letter"]
    if to_clipboard:
        _copy(letter["text"], lambda: show_letter(reply, copied=False, opened=False))
    if by_mail:
        known = Client().ask("show", {"person": person_ref(None, reply["person"]["id"], None)})["emails"]
        open_mail(known[0] if known else "", letter["subject"], letter["text"])
    return Answer(reply, lambda: show_letter(reply, copied=to_clipboard, opened=by_mail))


def _now(person: str, at: str | None) -> dict[str, Any]:
    """Their row of the list: the level and the title of today's verdict."""
    rows = Client().ask("list", given(at=at))["people"]
    return next((row for row in rows if row["person"]["id"] == person), {})
