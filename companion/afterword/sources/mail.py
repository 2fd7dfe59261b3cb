"""The calendar inside a saved message (.eml)."""

import re
from email import message_from_bytes, policy
from email.message import Message

_HEADER = re.compile(
    rb"^(?:Received|From|Return-Path|MIME-Version|Message-ID|Delivered-To|Date|Subject|Content-Type)[^\n]*:",
    re.IGNORECASE,
)


def calendar_in(data: bytes) -> bytes | None:
    """The bytes of the first calendar in the message; None where it is no message or has none."""
    if not _HEADER.match(data[:200].lstrip()) or (
        b"text/calendar" not in data[:MOST].lower() and b".ics" not in data.lower()
    ):
        return None
    message = message_from_bytes(data, policy=policy.compat32)
    return next(filter(None, map(_body, message.walk())), None)


MOST = 2**20


def _body(part: Message) -> bytes | None:
    is_calendar = part.get_content_type() in ("text/calendar", "application/ics") or str(
        part.get_filename() or ""
    ).endswith(".ics")
    body = part.get_payload(decode=True) if is_calendar else None
    return body if isinstance(body, bytes) else None
