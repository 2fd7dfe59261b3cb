"""A fact as a row, and back. What has no column of its own goes into the row's `body`."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import datetime
from sys import intern
from typing import Any, NamedTuple, get_type_hints

from afterword.errors import Damaged, TooNew
from afterword.store.tables import from_micros, to_micros
from afterword.verdict.facts import FACTS, Fact
from afterword.words import (
    ApplicationStatus,
    InterviewStatus,
    InvitationStep,
    InvolvementKind,
    KnownBy,
    TodoKind,
    TodoStep,
)

COLUMNS = ("at", "person", "application", "interview")
"""The fields of facts that are columns."""

_READ: dict[Any, Callable[[Any], Any]] = {
    datetime: from_micros,
    datetime | None: from_micros,
    tuple[str, ...]: lambda ids: tuple(map(intern, ids)),
    ApplicationStatus: ApplicationStatus,
    InterviewStatus: InterviewStatus,
    InvitationStep: InvitationStep,
    InvolvementKind: InvolvementKind,
    KnownBy: KnownBy,
    TodoKind: TodoKind,
    TodoStep: TodoStep,
}


class _Shape(NamedTuple):
    """How one kind of fact lies in a row. `read`: the body's fields that are no plain JSON."""

    make: Callable[..., Fact]
    columns: tuple[str, ...]
    body: tuple[str, ...]
    read: tuple[tuple[str, Callable[[Any], Any]], ...]


def _shape(fact: type[Fact]) -> _Shape:
    names = [field.name for field in fields(fact)]
    body = tuple(name for name in names if name not in COLUMNS)
    hints = get_type_hints(fact)
    read = tuple((name, _READ[hints[name]]) for name in body if hints[name] in _READ)
    return _Shape(fact, tuple(name for name in COLUMNS[1:] if name in names), body, read)


_SHAPES = {fact.kind: _shape(fact) for fact in FACTS}


def _plain(value: Any) -> Any:
    return to_micros(value) if isinstance(value, datetime) else value


def to_row(fact: Fact, change: int) -> dict[str, Any]:
    """The row of `fact`, made by the change with that id."""
    body = {name: _plain(getattr(fact, name)) for name in _SHAPES[fact.kind].body}
    row: dict[str, Any] = {name: getattr(fact, name, None) for name in COLUMNS}
    told = {name: value for name, value in body.items() if value is not None}
    return row | {"change": change, "kind": fact.kind, "body": told}


def to_facts(rows: Iterable[tuple[Any, ...]]) -> list[Fact]:
    """The facts of rows `(kind, at, person, application, interview, body)`, in the same order."""
    return [_to_fact(*row) for row in rows]


def _to_fact(kind: str, at: datetime, person: str, application: str, interview: str, body: Any) -> Fact:
    shape = _SHAPES.get(kind)
    if shape is None:
        raise TooNew(f"The log holds a “{kind}”, which this Afterword does not know. Install the newest one.")
    ids: dict[str, str | None] = {"person": person, "application": application, "interview": interview}
    try:
        for name, read in shape.read:
            if name in body:
                body[name] = read(body[name])
        # Each id stands in many facts: one string for all of them is a third of the log's memory.
        known = {name: intern(id) for name in shape.columns if (id := ids[name]) is not None}
        return shape.make(at=at, **known, **body)
    except (KeyError, TypeError, ValueError) as error:
        raise Damaged(f"The log holds a “{kind}” that does not read. Put a backup back.") from error
