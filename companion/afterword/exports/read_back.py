"""From an exported log back to the facts that it was written from."""

from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from typing import Any, get_type_hints

from afterword.contract.exports import Export, ExportedFact
from afterword.errors import BadInput
from afterword.verdict.facts import FACTS, Fact
from afterword.words import ApplicationStatus, InterviewStatus, InvitationStep, TodoStep

_BY_KIND = {fact.kind: fact for fact in FACTS}
_HINTS = {fact.kind: get_type_hints(fact) for fact in FACTS}
_READ: dict[Any, Callable[[Any], Any]] = {
    datetime: lambda at: at.astimezone(UTC),
    datetime | None: lambda at: at.astimezone(UTC),
    tuple[str, ...]: tuple,
    str | None: str,  # a register is a word of the contract's there
    ApplicationStatus: ApplicationStatus,
    InterviewStatus: InterviewStatus,
    InvitationStep: InvitationStep,
    TodoStep: TodoStep,
}


def facts_of(export: Export) -> list[Fact]:
    """In the same order. Raises BadInput naming the fact and its field."""
    return [fact_of(row, number) for number, row in enumerate(export.facts, 1)]


def fact_of(row: ExportedFact, number: int) -> Fact:
    """One of them; `number` is for the refusal. Raises BadInput."""
    told = {name: getattr(row, _ATTRIBUTE.get(name, name)) for name in _named(row.kind)}
    for name in row.model_fields_set - {"kind"}:
        field = _PLAIN.get(name, name)
        if field not in told and getattr(row, name) is not None:
            raise _wrong(number, row, field, "is nothing that it can have")
    return _BY_KIND[row.kind](**{name: _value(row, number, name, told[name]) for name in told})


_ATTRIBUTE = {"register": "register_"}  # pydantic's models have a `register` of their own
_PLAIN = {attribute: name for name, attribute in _ATTRIBUTE.items()}


def _named(kind: str) -> dict[str, bool]:
    """The fields of that kind of fact, and whether each has to be told."""
    return {field.name: field.default is MISSING for field in fields(_BY_KIND[kind])}


def _value(row: ExportedFact, number: int, name: str, value: Any) -> Any:
    if value is None:
        if _named(row.kind)[name]:
            raise _wrong(number, row, name, "is missing")
        return None
    try:
        return _READ.get(_HINTS[row.kind][name], lambda same: same)(value)
    except (ValueError, OverflowError):
        raise _wrong(number, row, name, "does not read") from None


def _wrong(number: int, row: ExportedFact, name: str, what: str) -> BadInput:
    return BadInput(f"Fact {number} of the file ({row.kind}): “{name}” {what}.", name)
