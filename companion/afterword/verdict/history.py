"""What was told of one thing, in order of time, and what of it holds at a moment."""

from bisect import insort
from collections.abc import Iterator
from datetime import datetime
from operator import attrgetter
from typing import Any, Generic, TypeVar

from afterword.verdict.facts import Fact

FactT = TypeVar("FactT", bound=Fact)
_BY_TIME = attrgetter("at")
_NONE: list[Any] = []  # of all empty histories, which are most: a list each was 10 MB for 10,000 people


class History(Generic[FactT]):
    """Facts of one sort about one thing, in order of time; of two at one moment the later told wins."""

    __slots__ = ("facts",)

    def __init__(self) -> None:
        self.facts: list[FactT] = _NONE

    def add(self, fact: FactT) -> None:
        if self.facts:
            insort(self.facts, fact, key=_BY_TIME)
        else:
            self.facts = [fact]

    def as_of(self, now: datetime) -> FactT | None:
        """The one that holds at `now`, or None when none was true yet."""
        for fact in reversed(self.facts):
            if fact.at <= now:
                return fact
        return None

    def known(self, now: datetime) -> FactT | None:
        """The one that holds at `now`, else the first to come: for what was always so but told late."""
        return self.as_of(now) or (self.facts[0] if self.facts else None)

    def until(self, now: datetime) -> list[FactT]:
        """All that are true by `now`, oldest first."""
        return [fact for fact in self.facts if fact.at <= now]

    def __iter__(self) -> Iterator[FactT]:
        return iter(self.facts)

    def __len__(self) -> int:
        return len(self.facts)
