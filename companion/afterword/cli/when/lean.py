"""Which way an open date is read, and what comes out. Imported by every command: it stays light."""

from datetime import datetime
from enum import Enum
from typing import NamedTuple


class Lean(Enum):
    """Which way an open date is read."""

    PLAN = "plan"
    """The future; a time of day is needed (--when)."""
    ASK = "ask"
    """The future; a day alone means its end, today alone means now (--at)."""
    PAST = "past"
    """The past; a day alone as above (--on)."""


class Moment(NamedTuple):
    """`at` is aware; `zone` is the IANA name that was typed, if one was."""

    at: datetime
    zone: str | None = None

    @property
    def iso(self) -> str:
        """For the wire: ISO 8601 with an offset."""
        return self.at.isoformat()
