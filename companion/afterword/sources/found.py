"""What a file holds that the log may take: one Found each, or a reason why not."""

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Someone:
    """A person of a file. `kind` is one of words.InvolvementKind; `employer` where it is not the company."""

    name: str
    email: str | None = None
    linkedin: str | None = None
    kind: str = "interviewer"
    employer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing to take over. Moments are aware; `kind` is interview, application, person, invitation or
    connection.

    `source`: what the thing is known by in its file, to find it again; `sequence` and `digest` tell its
    versions. `skip`: why it is not taken at all; then it never leaves this process.
    """

    kind: str
    file: str
    line: int | None = None
    people: tuple[Someone, ...] = ()
    company: str | None = None
    role: str | None = None
    starts_at: datetime | None = None
    minutes: int = 60
    zone: str | None = None
    round: str | None = None
    status: str | None = None
    step: str | None = None
    on: datetime | None = None
    source: str | None = None
    sequence: int = 0
    digest: str | None = None
    note: str | None = None
    why: tuple[str, ...] = ()
    skip: str | None = None
    title: str = field(default="", compare=False)

    def to_wire(self) -> dict[str, Any]:
        """For the service: without what was never told and what stays here."""
        told = asdict(self)
        for own in ("file", "line", "why", "skip", "title"):
            del told[own]
        told["people"] = [_person(person) for person in self.people]
        return {name: _plain(value) for name, value in told.items() if value not in (None, (), [])}


def _person(person: Someone) -> dict[str, Any]:
    told = {name: value for name, value in asdict(person).items() if value is not None}
    return told | {"as": told.pop("kind")}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
