"""A verdict: the same parts, in the same order, as in the banner."""

from collections.abc import Iterator
from typing import Any

from afterword.cli.show import screen
from afterword.cli.show.levels import look
from afterword.cli.show.moment import shown
from afterword.cli.show.plain import plain
from afterword.words import Level


def show_verdict(verdict: dict[str, Any]) -> None:
    """A panel on a terminal, the same lines without it elsewhere."""
    level = look(verdict["level"])
    if not screen.is_terminal():
        screen.say("\n".join([one_line(verdict), "", *_lines(verdict)]).rstrip())
        return
    from rich.panel import Panel
    from rich.text import Text

    body = Text(plain(verdict["title"]) + "\n\n", style="bold")
    body.append(plain("\n".join(_lines(verdict)).rstrip()), style="not bold")
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


def _lines(verdict: dict[str, Any]) -> Iterator[str]:
    for finding in verdict["findings"]:
        yield f"{finding['text']} ({finding['source']})"
    if again := verdict["findings"][0].get("until"):
        yield f"Fine again when {again}."
    if verdict["level"] == Level.CONFIRM:
        yield from _match(verdict["match"])
    if verdict["advice"]["text"]:
        yield f"→ {verdict['advice']['text']}"
        if verdict["advice"].get("url"):
            yield f"  {verdict['advice']['url']}"
    if verdict.get("changes_at"):
        yield f"This changes: {shown(verdict['changes_at'])}"
    yield from note_lines(verdict.get("note"))


def _match(match: dict[str, Any]) -> Iterator[str]:
    """Who it may be, and what speaks for and against it."""
    for piece in match["evidence"]:
        sign = "+" if piece["weight"] > 0 else "-" if piece["weight"] < 0 else "·"
        yield f"  {sign} {piece['text']}"
    for person in match["candidates"]:
        about = " · ".join(part for part in (person.get("company"), person.get("detail")) if part)
        yield f"  --person {person['id']}  {person['name']}" + (f" · {about}" if about else "")


def note_lines(note: dict[str, Any] | None) -> Iterator[str]:
    """The draft, how long it is, and what is to be mended in it."""
    if not note:
        return
    yield ""
    yield from (f"  │ {line}" for line in note["text"].splitlines())
    yield f"  {note['length']} of {note['limit']} characters"
    if note["detail_needed"]:
        yield '  Add something that only your conversation had: --detail "…"'
    for finding in note["findings"]:
        yield f"  ! {finding['text']} ({finding['source']})"
