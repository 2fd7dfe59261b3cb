"""Several that fit: told so that the user can choose."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from afterword.errors import Ambiguous
from afterword.record.sentences import INVOLVEMENT
from afterword.verdict.log import Application, Log, Person


def which_person(text: str, people: Iterable[Person], log: Log) -> Ambiguous:
    """The question which of these people is meant."""
    return Ambiguous(text, [_person(person, log) for person in people])


def which_application(text: str, applications: Iterable[Application]) -> Ambiguous:
    """The question which of these applications is meant."""
    return Ambiguous(
        text, [{"id": a.id, "name": a.company, "detail": a.role} for a in applications], "application_id"
    )


def companies(person: Person, log: Log) -> list[str]:
    """Where a person works or is met, the employer first, each once."""
    met_at = [application.company for application in log.applications_of(person.id)]
    return list(dict.fromkeys(filter(None, [person.employer, *met_at])))


def about(person: Person, log: Log, now: datetime) -> str:
    """ "Elizabeth Brown (Acme, in-house recruiter)"."""
    parts = (
        log.involvement(person.id, application.id, now) for application in log.applications_of(person.id)
    )
    words = [*companies(person, log)[:1], *(INVOLVEMENT[part] for part in parts if part)][:2]
    return f"{person.name} ({', '.join(words)})" if words else person.name


def _person(person: Person, log: Log) -> dict[str, Any]:
    return {"id": person.id, "name": person.name, "detail": ", ".join(companies(person, log)) or None}
