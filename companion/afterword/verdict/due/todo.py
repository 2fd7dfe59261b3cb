"""A thing to do: what, for whom, from when and until when, and why."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from afterword.verdict.log import Application, Log, Person, Subject
from afterword.verdict.policy import Policy
from afterword.verdict.sources import Source
from afterword.verdict.words_of_time import clock, full_day


class Asked(NamedTuple):
    """What every kind looks at. `now` is in UTC, as the log is; `here` the same on the user's clock."""

    log: Log
    policy: Policy
    now: datetime
    here: datetime


class Todo(NamedTuple):
    """`since`: from when on it is time; `by`: until when it is best done; `until`: after that it is too late,
    or of no use. `commands`: what does it in a terminal, one for each person where each needs their own.
    `snoozed`: the user wants to see it again then.
    """

    subject: Subject
    since: datetime
    until: datetime
    text: str
    why: str
    source: Source
    commands: tuple[str, ...]
    people: tuple[Person, ...] = ()
    application: Application | None = None
    by: datetime | None = None
    snoozed: datetime | None = None
    turn: int = 1

    @property
    def id(self) -> str:
        """What it is called from outside: the kind, and what it is about."""
        about = next(filter(None, self.subject[1:]))
        return f"{self.subject.todo.value}-{about}"

    @property
    def company(self) -> str:
        return self.application.company if self.application else ""


def named(people: Sequence[Person]) -> str:
    """ "Priya Nair", "Priya Nair and Tom Weiss", "Priya Nair, Tom Weiss and 3 others". One at least."""
    names = [person.name for person in people]
    if len(names) > _MOST:
        return f"{', '.join(names[: _MOST - 1])} and {len(names) - _MOST + 1} others"
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


_MOST = 4


def known(ids: Iterable[str], log: Log) -> tuple[Person, ...]:
    """Those of them who are in the log."""
    return tuple(log.people[id] for id in ids if id in log.people)


def for_each(people: Iterable[Person], command: str) -> tuple[str, ...]:
    """The command with each one's id for its `{}`."""
    return tuple(command.format(f"--person {person.id}") for person in people)


def moment(at: datetime, here: datetime) -> str:
    """ "Friday 27 November at 16:00": the list is read later too, in a calendar for instance."""
    return f"{full_day(at, here)} at {clock(at, here)}"


Todos = Iterator[Todo]
