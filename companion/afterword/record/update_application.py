"""Corrections to what a person is in an application, and to its role."""

from collections.abc import Iterator
from datetime import UTC, datetime

from afterword.contract import UpdateRequest
from afterword.record import application as applications
from afterword.record.sentences import INVOLVEMENT
from afterword.record.text import one_line
from afterword.verdict.facts import Fact, Involved, Opened
from afterword.verdict.log import Application, Log, Person


def of_application(
    request: UpdateRequest, person: Person, log: Log, now: datetime
) -> Iterator[tuple[Fact, str]]:
    """The changes, each with a clause that says it. Raises NotFound, or Ambiguous with the applications."""
    role = one_line(request.role or "")
    if not role and request.involvement is None:
        return
    application, at = _which(request, person, log, now), now.astimezone(UTC)
    if role and role != application.role:
        opened = Opened(at=at, application=application.id, company=application.company, role=role)
        yield opened, f"the role at {application.company} is {role}"
    kind = request.involvement
    if kind and kind is not log.involvement(person.id, application.id, at):
        involved = Involved(at=at, person=person.id, application=application.id, involvement=kind)
        yield involved, f"{INVOLVEMENT[kind]} at {application.company}"


def _which(request: UpdateRequest, person: Person, log: Log, now: datetime) -> Application:
    if request.application_id:
        return applications.by_id(request.application_id, log)
    return applications.only(
        applications.of_person(person.id, log, now),
        none=f"{person.name} is in no application. Log them with the company first.",
        several=f"{person.name} is in several applications. Which one is it about?",
        prefer=lambda _: False,
    )
