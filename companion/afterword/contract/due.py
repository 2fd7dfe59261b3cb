"""What is to be done next: the list, the user's word on one of it, and the calendar that shows it."""

from typing import Literal

from pydantic import Field

from afterword.contract.base import Line, Moment, Wire
from afterword.words import TodoKind, TodoStep


class DueRequest(Wire):
    """What is due. `all`: what is to come, and what the user wants to see later, too."""

    all: bool = False
    at: Moment | None = None


class TodoPerson(Wire):
    """Somebody whom a thing to do is about; `profile` is the address of their LinkedIn page, where known."""

    id: str
    name: str
    profile: str | None = None


class TodoRow(Wire):
    """A thing to do. `since`: from when on it is time; `by`: when it is best done; `until`: then it is too
    late. `snoozed`: the user wants to see it again then. `commands` do it in a terminal. `turn`: which of the
    follow-ups it is. `state` is `now`, `later` or `snoozed`.
    """

    id: str
    kind: TodoKind
    state: Literal["now", "later", "snoozed"]
    text: str
    why: str
    source: str
    source_url: str | None = None
    since: Moment
    by: Moment | None = None
    until: Moment
    snoozed: Moment | None = None
    people: list[TodoPerson] = []
    company: str | None = None
    application_id: str | None = None
    turn: int = 1
    commands: list[str] = []


class DueReply(Wire):
    """The most urgent first. `next_at`: when the next thing becomes due; `later`: how many are to come."""

    todos: list[TodoRow]
    later: int
    next_at: Moment | None = None
    revision: int


class TodoRequest(Wire):
    """The user's word on a thing to do: done, later (`until`, else tomorrow morning), or never."""

    id: str = Field(min_length=1, max_length=60)
    step: TodoStep
    until: Moment | None = None


class FeedRequest(Wire):
    """Keep a calendar file of what is due at that path; `off`: no longer. Without both, say how it stands."""

    path: Line | None = None
    off: bool = False


class FeedReply(Wire):
    """`path`: where the file is kept; None when none is. `text` says so, and what is wrong with it."""

    path: str | None = None
    ok: bool = True
    text: str


__all__ = ["DueReply", "DueRequest", "FeedReply", "FeedRequest", "TodoPerson", "TodoRequest", "TodoRow"]
