"""Has a person changed jobs since they came into an application? By the log alone."""

from datetime import datetime
from enum import Enum

from afterword.verdict.alike import alike
from afterword.verdict.log import Application, Log, Person


class Move(Enum):
    """`LEFT` the company; moved `WITHIN` it, to another of its parts or names; or `NONE`."""

    NONE = "none"
    WITHIN = "within"
    LEFT = "left"


def move(person: Person, application: Application, log: Log, now: datetime) -> Move:
    """An employer told of after the person came into the application is a move."""
    current = person.employers.as_of(now)
    if current is None or _always_there(person, application):
        return Move.NONE
    if current.at <= _came(person, application, log, now):
        return Move.NONE
    if not alike(current.company, application.company):
        return Move.LEFT
    earlier = [fact.company for fact in person.employers.until(now)[:-1]]
    before = earlier[-1] if earlier else application.company
    return Move.NONE if before.casefold() == current.company.casefold() else Move.WITHIN


def _always_there(person: Person, application: Application) -> bool:
    """The usual case, told apart without looking at any round."""
    return len(person.employers) == 1 and person.employer == application.company


def _came(person: Person, application: Application, log: Log, now: datetime) -> datetime:
    """When the person came into the application: by what was told first."""
    told = [fact.at for fact in log.involvements.get(person.id, {}).get(application.id, ())]
    rounds = log.interviews_with(person.id, application.id, now)
    told += [fact.at for interview in rounds for fact in interview.schedules]
    return min(told, default=now)
