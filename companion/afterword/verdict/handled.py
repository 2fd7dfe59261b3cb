"""What the user said of a thing to do, as a fact (facts.py)."""

from dataclasses import dataclass
from datetime import datetime

from afterword.verdict.fact import Fact
from afterword.words import TodoKind, TodoStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Handled(Fact):
    """What the user said of a thing to do: done, later (`until`), or never. `since`: from when on it was due,
    which tells this time from the next. It is about one of person, application and interview.
    """

    kind = "handled"
    todo: TodoKind
    step: TodoStep
    since: datetime
    until: datetime | None = None
    person: str | None = None
    application: str | None = None
    interview: str | None = None
