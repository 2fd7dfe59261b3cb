"""The pairing window: opened by the user in a terminal, 2 minutes, one code at a time, 5 a minute."""

import unicodedata
from collections import deque
from datetime import datetime, timedelta

from afterword.errors import Limited
from afterword.service.clients import new_client
from afterword.store import Client

WINDOW = timedelta(minutes=2)
PER_MINUTE = 5
LOCKED_OUT = timedelta(minutes=5)
_NAME_LENGTH = 40
_NO_NAME = "browser"


class Pairing:
    """Counts the windows that were opened."""

    def __init__(self) -> None:
        self._opened: deque[datetime] = deque(maxlen=PER_MINUTE)
        self._locked_until: datetime | None = None

    def open(self, name: str, now: datetime) -> Client:
        """A client that has 2 minutes to make its first request. Raises Limited."""
        self._count(now)
        return new_client(clean_name(name), now, pending_until=now + WINDOW)

    def _count(self, now: datetime) -> None:
        if self._locked_until and now < self._locked_until:
            raise Limited(_TOO_MANY)
        if len(self._opened) == PER_MINUTE and now - self._opened[0] < timedelta(minutes=1):
            self._locked_until = now + LOCKED_OUT
            raise Limited(_TOO_MANY)
        self._opened.append(now)


_TOO_MANY = (
    "Too many pairing codes were made. "
    f"Wait {LOCKED_OUT.seconds // 60} minutes, then run `afterword pair` again."
)


def clean_name(text: str) -> str:
    """A client's name as it may be shown: no control, format or direction characters, one line, short."""
    normal = unicodedata.normalize("NFKC", text)
    plain = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in normal)
    return " ".join(plain.split())[:_NAME_LENGTH].strip() or _NO_NAME
