"""Who it may be, and what speaks for and against it."""

from collections.abc import Iterator
from typing import Any

from afterword.words import MatchKind

_SURELY = (MatchKind.EXACT, MatchKind.LIKELY)


def asked_about(match: dict[str, Any], *, told: bool) -> Iterator[str]:
    """The reasons, unless they were told before, and those who may be meant."""
    for piece in () if told else match["evidence"]:
        sign = "+" if piece["weight"] > 0 else "-" if piece["weight"] < 0 else "·"
        yield f"  {sign} {piece['text']}"
    for person in match["candidates"]:
        about = " · ".join(part for part in (person.get("company"), person.get("detail")) if part)
        yield f"  --person {person['id']}  {person['name']}" + (f" · {about}" if about else "")


def explained(match: dict[str, Any]) -> Iterator[str]:
    """Each reason with its share of the log-odds: above 0 it speaks for the first of them."""
    if not match["evidence"]:
        yield "Nobody in your log is like them."
        return
    who = match["person"] if match["kind"] in _SURELY else match["candidates"][0]
    yield f"Why {who['name']} ({match['kind']}):"
    for piece in match["evidence"]:
        yield f"  {piece['weight']:+.3f}  {piece['text']}"
