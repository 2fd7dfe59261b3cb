"""An event as a meeting: everything that tells whether it is an interview, and with whom."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from afterword.sources.calendar.blocks import Block
from afterword.sources.calendar.guests import Guest, guests
from afterword.sources.calendar.moments import Span, moment_of, span
from afterword.sources.calendar.plain import plain_text

_TITLE = 300


@dataclass(frozen=True, slots=True)
class Meeting:
    """Texts are plain. `source`: what the meeting is known by; `digest` tells its versions apart."""

    line: int
    source: str
    sequence: int
    cancelled: bool
    title: str
    text: str
    place: str
    when: Span
    guests: tuple[Guest, ...]
    calendar: str
    repeats: bool
    digest: str

    @property
    def organizer(self) -> Guest | None:
        return next((guest for guest in self.guests if guest.organizes), None)


def meeting(block: Block, own: tzinfo, file: str) -> Meeting:
    """Read it. Raises Unreadable with line and field."""
    when = span(block, own, file)
    title, text = plain_text(block.text("SUMMARY"))[:_TITLE].replace("\n", " "), _text(block)
    came = guests(block)
    told = Meeting(
        line=block.line,
        source=_source(block, own, file, title),
        sequence=_number(block.text("SEQUENCE")),
        cancelled=_cancelled(block, title),
        title=title,
        text=text,
        place=plain_text(block.text("LOCATION")),
        when=when,
        guests=came,
        calendar=block.calendar.name,
        repeats=bool(block.first("RRULE") or block.first("RDATE")),
        digest="",
    )
    return replace(told, digest=_hashed(told.title, told.text, told.place, repr(when), repr(came)))


def occurrence_source(uid: str, at: datetime | None) -> str:
    """What one meeting is known by: its UID, and which occurrence of it. Hashed: a UID may hold an
    address."""
    return f"{_hashed(uid)}:{at.timestamp():.0f}" if at else f"{_hashed(uid)}:"


def _source(block: Block, own: tzinfo, file: str, title: str) -> str:
    uid = block.text("UID") or f"{title} {block.text('DTSTART')}"
    recurs = block.first("RECURRENCE-ID")
    return occurrence_source(uid, moment_of(recurs, block, own, file) if recurs else None)


def _cancelled(block: Block, title: str) -> bool:
    """Outlook and Google also say so in the title of what they send."""
    told = block.text("STATUS").upper() == "CANCELLED" or block.calendar.method == "CANCEL"
    words = title.casefold().lstrip("[( ")
    return told or words.startswith(_CANCELLED)


_CANCELLED = (
    "canceled", "cancelled", "abgesagt", "annulé", "cancelado", "cancelada", "annullat",
    "geannuleerd", "odwołan", "キャンセル", "中止", "已取消", "avlyst", "inställt",
    "aflyst", "peruttu", "zrušeno", "отменено",
)  # fmt: skip


def _text(block: Block) -> str:
    """All descriptions: one may be the short and one the rich form."""
    told = [
        plain_text(block.text(name))
        for name in ("DESCRIPTION", "X-ALT-DESC", "STYLED-DESCRIPTION", "COMMENT")
    ]
    parts = dict.fromkeys(part for part in told if part)
    longest = max(parts, key=len, default="")
    kept = [part for part in parts if part == longest or part[:80] not in longest]
    address = block.text("URL")
    return "\n".join([*kept, *([address] if address and address not in longest else [])])


def _number(text: str) -> int:
    digits = text.strip()
    return min(int(digits), 2**31 - 1) if digits.isascii() and digits.isdigit() and len(digits) < 12 else 0


def _hashed(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:24]
