"""Small logs of invented people for the tests of matching."""

from collections.abc import Iterable
from datetime import UTC, datetime

from afterword.verdict import facts as f
from afterword.verdict.log import Log
from afterword.words import InvolvementKind

EARLY = datetime(2026, 11, 1, 9, tzinfo=UTC)
LATER = datetime(2026, 11, 9, 9, tzinfo=UTC)


def id_of(n: int) -> str:
    return f"{n:016x}"


def people(*named: tuple[str, str | None]) -> list[f.Fact]:
    """Name and employer of each; the first is person 0."""
    found: list[f.Fact] = []
    for n, (name, company) in enumerate(named):
        found.append(f.Named(at=EARLY, person=id_of(n), name=name))
        if company:
            found.append(f.Employed(at=EARLY, person=id_of(n), company=company))
    return found


def involved(n: int, application: int, company: str) -> list[f.Fact]:
    """Person n interviews for an application at the company."""
    id = f"a{application:015x}"
    kind = InvolvementKind.INTERVIEWER
    return [
        f.Opened(at=EARLY, application=id, company=company),
        f.Involved(at=EARLY, person=id_of(n), application=id, involvement=kind),
    ]


def log_of(*named: tuple[str, str | None], facts: Iterable[f.Fact] = ()) -> Log:
    return Log([*people(*named), *facts])
