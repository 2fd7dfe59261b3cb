"""The files that were named, read in this process (decision 0016), with what the service knows of the
user."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from afterword.cli import here
from afterword.sources.calendar.read import Context
from afterword.sources.formats import found_in
from afterword.sources.found import Found
from afterword.sources.opened import parts
from afterword.sources.recognise import Me


@dataclass
class Reading:
    """`files` are read anew each time: whoever has to ask reads twice. `learnt` is what to remember
    afterwards."""

    files: tuple[str, ...]
    me: tuple[str, ...]
    company: str | None
    habits: dict[str, Any]
    applications: tuple[str, ...]
    learnt: set[str] = field(default_factory=set)

    def found(self, step: Callable[[int, int], None]) -> Iterator[Found]:
        """Everything, in order. `step` is told the line and how many lines there are. Raises Unreadable."""
        for file in self.files:
            for part in parts(file):
                lines = part.data.count(b"\n") + 1
                for one in found_in(part, self.context()):
                    step(one.line or 0, lines)
                    yield one

    def context(self) -> Context:
        known = frozenset(email.lower() for email in (*self.me, *self.habits.get("me", ())))
        return Context(here.zone(), Me(known), self.applications, self.company, self.learnt)

    def to_keep(self) -> dict[str, Any] | None:
        """Who the user is, as told or learnt."""
        me = [*self.me, *(self.learnt if not self.me else ())]
        return {"me": me} if me else None
