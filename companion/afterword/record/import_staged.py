"""What comes of one entry of an import."""

from collections.abc import Callable
from datetime import datetime
from typing import Literal, NamedTuple

from afterword.contract import ImportPerson
from afterword.errors import Ambiguous
from afterword.verdict.facts import Fact
from afterword.verdict.log import Log

Action = Literal["add", "update", "skip"]


class Setting(NamedTuple):
    """What an entry is judged in: the log with all entries before it, and the moment in the user's own
    zone."""

    log: Log
    now: datetime
    zone: str
    new_id: Callable[[], str]


class Staged(NamedTuple):
    """`facts` are none for a skip. `people` and `company` are as they go into the log; `asks` is the question
    that has to be answered first, of the person with the number `who`."""

    action: Action
    facts: tuple[Fact, ...] = ()
    why: str | None = None
    company: str | None = None
    people: tuple[ImportPerson, ...] | None = None
    asks: Ambiguous | None = None
    who: int = 0


class Doubtful(Exception):
    """Somebody may be one of the log's people. Raised within an entry, never out of it."""

    def __init__(self, who: int, question: Ambiguous) -> None:
        super().__init__(question.text)
        self.who = who
        self.question = question


def skip(why: str, company: str | None = None) -> Staged:
    """Not taken, and why."""
    return Staged("skip", why=why, company=company)
