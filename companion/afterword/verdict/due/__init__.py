"""What is to be done next, and when: one kind, one file, and here their list.

Pure, as the verdict is: the same log, policy and moment give the same list. Nothing here sends anything.
"""

from collections.abc import Callable
from datetime import UTC, datetime

from afterword.verdict.due import (
    cool_down_over,
    detail,
    follow_up,
    may_connect,
    outcome_missing,
    pending_at_end,
    thank_you,
)
from afterword.verdict.due.handled import as_handled
from afterword.verdict.due.todo import Asked, Todo, Todos
from afterword.verdict.log import Log
from afterword.verdict.policy import Policy
from afterword.verdict.words_of_time import in_zone
from afterword.words import TodoKind

KINDS: dict[TodoKind, Callable[[Asked], Todos]] = {
    thank_you.KIND: thank_you.todos,
    detail.KIND: detail.todos,
    follow_up.KIND: follow_up.todos,
    outcome_missing.KIND: outcome_missing.todos,
    may_connect.KIND: may_connect.todos,
    cool_down_over.KIND: cool_down_over.todos,
    pending_at_end.KIND: pending_at_end.todos,
}
"""In the order in which they are listed where they are due at the same moment."""
_RANK = {kind: rank for rank, kind in enumerate(KINDS)}


def due(log: Log, policy: Policy, now: datetime) -> list[Todo]:
    """What is to be done at `now` or later, the most urgent first; what the user is done with is left out,
    what they want to see later is there with that moment. `now` is aware, in the user's own zone.
    """
    asked = Asked(log, policy, in_zone(now, UTC), now)
    if asked.now < log.first:
        return []
    found = (todo for todos in KINDS.values() for todo in todos(asked))
    handled = (as_handled(todo, log, asked.now) for todo in found if todo.until > asked.now)
    return sorted((todo for todo in handled if todo), key=lambda todo: _urgency(todo, asked.now))


def is_due(todo: Todo, now: datetime) -> bool:
    """Now, rather than later."""
    return starts(todo) <= now


def starts(todo: Todo) -> datetime:
    """From when on it is to be shown: when it is time, or when the user wants to see it again."""
    return max(todo.since, todo.snoozed or todo.since)


def _urgency(todo: Todo, now: datetime) -> tuple[bool, datetime, int, str]:
    """What is due by what it has to be done by, what is to come by when it comes."""
    later = not is_due(todo, now)
    return later, starts(todo) if later else _best_by(todo, now), _RANK[todo.subject.todo], todo.id


def _best_by(todo: Todo, now: datetime) -> datetime:
    return todo.by if todo.by and todo.by > now else todo.until


__all__ = ["KINDS", "Todo", "due", "is_due", "starts"]
