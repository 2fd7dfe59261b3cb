"""A note: in a pipe the text alone, so that it can be pasted; what is to be said about it on stderr."""

from typing import Any

import click

from afterword.cli.show import screen
from afterword.cli.show.plain import plain
from afterword.cli.show.verdict import note_lines, one_line
from afterword.words import Level


def show_note(reply: dict[str, Any], *, checked: bool, copied: bool) -> None:
    """A draft; or, of a note that was `checked`, what was found."""
    note = reply["note"]
    if screen.is_terminal() or checked:
        screen.say("\n".join([f"For {reply['person']['name']}:", *note_lines(note)]))
    else:
        screen.say(note["text"])
        for line in list(note_lines(note))[1 + len(note["text"].splitlines()) :]:
            click.echo(plain(line.strip()), err=True)
    if checked:
        screen.say(_looked_at(reply))
    if copied:
        click.echo("Copied.", err=True)
    _kept(reply)


def _looked_at(reply: dict[str, Any]) -> str:
    """By the rules of which language and register, and whether that found nothing."""
    note = reply["note"]
    spoken = next(one for one in reply["languages"] if one["code"] == note["language"])
    register = f" ({spoken['registers'][note['register']]})" if len(spoken["registers"]) > 1 else ""
    read = f"Read as {spoken['name']}{register}; --lang and --register read it as another."
    return read if note["findings"] else f"Nothing to mend. {read}"


def _kept(reply: dict[str, Any]) -> None:
    if reply["kept"]:
        click.echo(plain(reply["kept"]["text"]), err=True)


def show_letter(reply: dict[str, Any], *, copied: bool, opened: bool) -> None:
    """A letter: in a pipe its text alone, with the subject and what is to be said about it on stderr."""
    letter = reply["letter"]
    if screen.is_terminal():
        screen.say("\n".join([f"For {reply['person']['name']}: {letter['subject']}", "", letter["text"]]))
    else:
        click.echo(plain(letter["subject"]), err=True)
        screen.say(letter["text"])
    if letter["detail_needed"]:
        click.echo('Add something that only your conversation had: --detail "…"', err=True)
    for finding in letter["findings"]:
        click.echo(plain(f"! {finding['text']} ({finding['source']})"), err=True)
    for done, said in ((copied, "Copied."), (opened, "Opened in your mail program. Nothing is sent yet.")):
        if done:
            click.echo(said, err=True)
    _kept(reply)


def show_too_early(now: dict[str, Any]) -> None:
    """On stderr, where an invitation should wait: why. `now`: the verdict's level and title."""
    if now.get("level") in (Level.NOT_YET, Level.ASK_FIRST):
        click.echo(plain(f"{one_line(now)} Keep this for later."), err=True)
