"""What the user said of a thing to do, laid over it."""

from datetime import datetime

from afterword.verdict.due.todo import Todo
from afterword.verdict.facts import Handled
from afterword.verdict.log import Log
from afterword.words import TodoStep


def as_handled(todo: Todo, log: Log, now: datetime) -> Todo | None:
    """None when it is done, or is never to be shown; with its moment when it is to be shown later."""
    said = log.handled.get(todo.subject)
    last = said.as_of(now) if said else None
    if last is None or not (last.step is TodoStep.NEVER or is_of(last, todo)):
        return todo
    if last.step is not TodoStep.SNOOZED:
        return None
    return todo._replace(snoozed=last.until) if last.until and last.until > now else todo


def is_of(said: Handled, todo: Todo) -> bool:
    """Whether it was said of this time, not of the one before. A date that was corrected since makes no other
    time of it: whatever had come when it was said, is meant.
    """
    return todo.since <= max(said.since, said.at)
