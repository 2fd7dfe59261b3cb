"""What an import brings, page by page, and what comes of it."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from afterword.contract.base import Company, Email, Hex32, Id, Line, Moment, Name, Text, Url, Wire
from afterword.words import InvitationStep, InvolvementKind

Source = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{24}:[0-9-]{0,20}$")]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{24}$")]
ImportKind = Literal["interview", "application", "person", "invitation", "connection"]
ImportStatus = Literal[
    "scheduled", "done", "cancelled", "no_show",
    "open", "offer", "accepted", "declined", "rejected", "withdrawn", "on_hold", "presumed_closed",
]  # fmt: skip
PAGE = 200
"""Entries of one request: a page is answered within a blink, whoever else asks in between."""


class ImportPerson(Wire):
    """Somebody of a file. `person_id` and `new_person` answer the question who it is."""

    name: Name
    email: Email | None = None
    linkedin: Url | None = None
    involvement: InvolvementKind = Field(default=InvolvementKind.INTERVIEWER, alias="as")
    employer: Company | None = None
    person_id: Id | None = None
    new_person: bool = False


class ImportEntry(Wire):
    """One thing found in a file. `source` is what it is known by there, in hashes; a `source` that ends
    on ":" and
    is cancelled means all its occurrences. `sequence` and `digest` tell its versions. `on`: when it happened.
    """

    kind: ImportKind
    people: list[ImportPerson] = Field(default=[], max_length=50)
    company: Company | None = None
    role: Line | None = None
    starts_at: Moment | None = None
    minutes: int = Field(default=60, ge=5, le=24 * 60)
    zone: Line | None = None
    round: Line | None = None
    status: ImportStatus | None = None
    step: InvitationStep | None = None
    on: Moment | None = None
    source: Source | None = None
    sequence: int = Field(default=0, ge=0, le=2**31)
    digest: Digest | None = None
    note: Text | None = None


class ImportHabits(Wire):
    """What is remembered for the next import: the candidate's own addresses, and which column of a table is
    what, by the table's heading."""

    me: list[Email] = Field(default=[], max_length=20)
    columns: dict[Digest, dict[str, str]] = Field(default={}, max_length=50)


class ImportRequest(Wire):
    """A page of an import. Without `session` a new import begins, and one that was not applied is dropped;
    `apply` writes all of its pages as one change. `keep` remembers habits."""

    entries: list[ImportEntry] = Field(default=[], max_length=PAGE)
    session: Hex32 | None = None
    apply: bool = False
    keep: ImportHabits | None = None


class ImportQuestion(Wire):
    """Who is that? `person`: which of the entry's people. `candidates`: people of the log who may be
    meant."""

    person: int
    text: str
    candidates: list[dict[str, str | None]]


class ImportOutcome(Wire):
    """What comes of an entry. `people` and `company` are as they go into the log."""

    action: Literal["add", "update", "skip"]
    kind: ImportKind
    people: list[ImportPerson] = []
    company: str | None = None
    role: str | None = None
    starts_at: Moment | None = None
    round: str | None = None
    status: str | None = None
    why: str | None = None
    asks: ImportQuestion | None = None


class ImportReply(Wire):
    """What comes of the page's entries, in their order; the counts are of the whole import so far. `applied`:
    all of it is in the log now, and `undo` takes it back. `applications`: companies where one is open."""

    session: Hex32
    entries: list[ImportOutcome]
    added: int
    updated: int
    skipped: int
    applied: bool = False
    undo: int | None = None
    revision: int
    habits: ImportHabits
    applications: list[str] = []


__all__ = [
    "PAGE", "ImportEntry", "ImportHabits", "ImportOutcome", "ImportPerson", "ImportQuestion", "ImportReply",
    "ImportRequest",
]  # fmt: skip
