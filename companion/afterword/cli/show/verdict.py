"""A verdict: the same parts, in the same order, as in the banner."""

from collections.abc import Iterator
from shlex import quote
from typing import Any

from afterword.cli.show import screen
from afterword.cli.show.levels import look
from afterword.cli.show.match import asked_about, explained
from afterword.cli.show.moment import shown
from afterword.cli.show.plain import plain
from afterword.words import Level


def show_verdict(verdict: dict[str, Any], *, explain: bool = False) -> None:
    """A panel on a terminal, the same lines without it elsewhere. `explain`: with all reasons."""
    level = look(verdict["level"])
    lines = [*_lines(verdict, explain=explain)]
    if not screen.is_terminal():
        screen.say("\n".join([one_line(verdict), "", *lines]).rstrip())
        return
    from rich.panel import Panel
    from rich.text import Text

    body = Text(plain(verdict["title"]) + "\n\n", style="bold")
    body.append(plain("\n".join(lines).rstrip()), style="not bold")
    screen.draw(
        Panel(
            body,
            title=f"{level.sign} {level.word}",
            title_align="left",
            border_style=level.colour,
            padding=(1, 2),
        )
    )


def one_line(verdict: dict[str, Any]) -> str:
    """ "■ Not yet. You meet Priya on Thursday at 15:00.", "? To confirm: Is this …?" """
    level, title = look(verdict["level"]), verdict["title"]
    return f"{level.sign} {title}" if title.startswith(level.word) else f"{level.sign} {level.word}: {title}"


def _lines(verdict: dict[str, Any], *, explain: bool) -> Iterator[str]:
    for finding in verdict["findings"]:
        yield f"{finding['text']} ({finding['source']})"
    if again := verdict["findings"][0].get("until"):
        yield f"Fine again when {again}."
    if explain:
        yield from explained(verdict["match"])
    if verdict["level"] == Level.CONFIRM:
        yield from asked_about(verdict["match"], told=explain)
    if verdict["advice"]["text"]:
        yield f"→ {verdict['advice']['text']}"
        if verdict["advice"].get("url"):
            yield f"  {verdict['advice']['url']}"
    yield from _offers(verdict)
    if verdict.get("changes_at"):
        yield f"This changes: {shown(verdict['changes_at'])}"
    yield from note_lines(verdict.get("note"))


_OPTIONS = {"name": "--name", "company": "--employer"}


def _offers(verdict: dict[str, Any]) -> Iterator[str]:
    """What LinkedIn says and the log does not, with the commands that take it over and that leave it."""
    for offer in verdict.get("offers", ()):
        command = f"afterword edit --person {verdict['match']['person']['id']}"
        yield offer["text"]
        yield f"  {command} {_OPTIONS[offer['kind']]} {quote(offer['new'])}"
        yield f"  {command} --leave {quote(offer['new'])}"


def note_lines(note: dict[str, Any] | None) -> Iterator[str]:
    """The draft, how long it is, and what is to be mended in it."""
    if not note:
        return
    yield ""
    yield from (f"  │ {line}" for line in note["text"].splitlines())
    own = ", your own text" if note.get("edited") else ""
    yield f"  {note['length']} of {note['limit']} characters{own}"
    if note["detail_needed"]:
        yield '  Add something that only your conversation had: --detail "…"'
    for finding in note["findings"]:
        yield f"  ! {finding['text']} ({finding['source']})"
