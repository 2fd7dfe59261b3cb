"""What the user's log holds of one person."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from afterword.verdict import facts as f
from afterword.words import InvolvementKind

EARLY = datetime(2025, 3, 3, 9, tzinfo=UTC)
LATER = datetime(2026, 9, 7, 9, tzinfo=UTC)


@dataclass(slots=True)
class Entry:
    """`employed`: the company typed for the person; `applied`: the one of the application they belong to."""

    id: str
    name: str
    application: str = ""
    applied: str = ""
    employed: str = ""
    former: str = ""
    emails: list[str] = field(default_factory=list)

    def met_at(self, company: str) -> None:
        """In an application of their own at this company."""
        self.application, self.applied = f"b{self.id[1:]}", company
        self.employed = self.employed and company

    def copy(self) -> "Entry":
        told = (self.name, self.application, self.applied, self.employed, self.former)
        return Entry(self.id, *told, list(self.emails))

    def facts(self) -> Iterator[f.Fact]:
        yield f.Named(at=EARLY, person=self.id, name=self.name)
        if self.former:
            yield f.Employed(at=EARLY, person=self.id, company=self.former)
        if self.employed:
            yield f.Employed(at=LATER, person=self.id, company=self.employed)
        for email in self.emails:
            yield f.Addressed(at=EARLY, person=self.id, email=email)
        if self.application:
            kind = InvolvementKind.INTERVIEWER
            yield f.Involved(at=EARLY, person=self.id, application=self.application, involvement=kind)
