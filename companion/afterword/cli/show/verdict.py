"""A verdict: the same parts, in the same order, as in the banner."""

from collections.abc import Iterator
from typing import Any

from afterword.cli.show import screen
from afterword.cli.show.levels import look
from afterword.cli.show.moment import shown
from afterword.cli.show.plain import plain


def show_verdict(verdict: dict[str, Any]) -> None:
    """A panel on a terminal, the same lines without it elsewhere."""
    level = look(verdict["level"])
    heading = f"{level.sign} {level.word}"
    if not screen.is_terminal():
        screen.say("\n".join([f"{heading}: {verdict['title']}", "", *_lines(verdict)]).rstrip())
        return
    from rich.panel import Panel
    from rich.text import Text

    body = Text(plain(verdict["title"]) + "\n\n", style="bold")
    body.append(plain("\n".join(_lines(verdict)).rstrip()), style="not bold")
    screen.draw(Panel(body, title=heading, title_align="left", border_style=level.colour, padding=(1, 2)))


def one_line(verdict: dict[str, Any]) -> str:
    """ "■ Not yet. You meet Priya on Thursday at 15:00." """
    return f"{look(verdict['level']).sign} {verdict['title']}"


def _lines(verdict: dict[str, Any]) -> Iterator[str]:
    for finding in verdict["findings"]:
        yield f"{finding['text']} ({finding['source']})"
    yield from _match(verdict["match"])
    if verdict["advice"]["text"]:
        yield f"→ {verdict['advice']['text']}"
        if verdict["advice"].get("url"):
            yield f"  {verdict['advice']['url']}"
    if verdict.get("changes_at"):
        yield f"This changes: {shown(verdict['changes_at'])}"
    yield from note_lines(verdict.get("note"))


def _match(match: dict[str, Any]) -> Iterator[str]:
    """Who it may be and why: only where the user has to say so."""
    if match["kind"] not in ("possible", "likely"):
        return
    for piece in match["evidence"]:
        yield f"  {'+' if piece['weight'] >= 0 else '-'} {piece['text']}"
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
