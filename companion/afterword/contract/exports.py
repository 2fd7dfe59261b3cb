"""The log in a file: what is asked for, and the JSON that holds all of it (docs/EXPORT.md)."""

from typing import Literal

from pydantic import Field

from afterword.contract.base import Id, Line, Moment, Name, Slug, Text, Wire
from afterword.contract.notes import KeptLanguage
from afterword.words import ExportFormat, InvolvementKind, KnownBy, PolicyName, Register, TodoKind

EXPORT_VERSION = 1
"""Grows when a file of the new form could be misread by whoever knows the old one only."""
FactKind = Literal[
    "named", "employed", "addressed", "linked", "ruled_out", "merged", "apart", "struck", "declined",
    "remembered", "spoken", "drafted", "suggested", "invited", "opened", "stood", "announced", "involved",
    "scheduled", "happened", "handled", "imported",
]  # fmt: skip


class ExportRequest(Wire):
    """The whole log as one text."""

    format: ExportFormat = ExportFormat.JSON


class ExportReply(Wire):
    """`text` is the file's content, `suffix` what its name ends in; the numbers say what is in it."""

    format: ExportFormat
    suffix: str
    text: str
    people: int
    applications: int
    interviews: int
    facts: int


class ExportedFact(Wire):
    """One fact of the log (docs/EXPORT.md says which kind has which fields). What is absent was not told."""

    kind: FactKind
    at: Moment
    person: Id | None = None
    application: Id | None = None
    interview: Id | None = None
    other: Id | None = None
    people: list[Id] | None = None
    name: Name | None = None
    company: str | None = Field(default=None, max_length=200)
    role: Line | None = None
    email: str | None = Field(default=None, max_length=320)
    slug: Slug | None = None
    member_id: Slug | None = None
    what: KnownBy | None = None
    value: Line | None = None
    detail: Text | None = None
    language: Line | None = None
    register_: Register | None = Field(default=None, alias="register")
    text: Text | None = None
    words: Text | None = None
    step: str | None = Field(default=None, max_length=20)
    note: Text | None = None
    status: str | None = Field(default=None, max_length=20)
    involvement: InvolvementKind | None = None
    starts_at: Moment | None = None
    minutes: int | None = Field(default=None, ge=1, le=7 * 24 * 60)
    zone: Line | None = None
    round: Line | None = None
    todo: TodoKind | None = None
    since: Moment | None = None
    until: Moment | None = None
    source: Line | None = None
    sequence: int | None = None
    digest: Line | None = None


class Export(Wire):
    """The whole log: its facts in the order in which they were told, and the settings that belong to it."""

    app: Literal["afterword"]
    version: Literal[1]
    exported_at: Moment
    revision: int
    policy: PolicyName
    language: KeptLanguage | None = None
    facts: list[ExportedFact]


__all__ = ["EXPORT_VERSION", "Export", "ExportReply", "ExportRequest", "ExportedFact", "FactKind"]
