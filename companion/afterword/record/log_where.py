"""Which application a request to log belongs to: one of the log, a new one, or none."""

from datetime import datetime
from typing import NamedTuple

from afterword.contract import LogRequest
from afterword.errors import BadInput
from afterword.record import application as applications
from afterword.record.candidates import which_application
from afterword.record.text import company_name, one_line
from afterword.verdict.facts import Fact, Opened
from afterword.verdict.log import Application, Log, Person
from afterword.words import InvolvementKind


class Place(NamedTuple):
    """`id` None: no application. `facts`: what makes or completes it."""

    id: str | None
    company: str | None
    is_new: bool = False
    facts: tuple[Fact, ...] = ()


def where(request: LogRequest, person: Person | None, log: Log, now: datetime, new_id: str) -> Place:
    """The application. Raises BadInput, NotFound, or Ambiguous with the candidates."""
    role = one_line(request.role or "") or None
    if request.application_id:
        return _known(applications.by_id(request.application_id, log), role, now)
    if request.company is None:
        return _without_company(request, person, role, log, now)
    company = company_name(request.company)
    found = _fitting(applications.live(applications.at_company(company, log), now), role, person, log)
    if found:
        return _known(found, role, now)
    if _is_mere_contact(request):
        return Place(None, company)
    opened = Opened(at=now, application=new_id, company=company, role=role)
    return Place(new_id, company, is_new=True, facts=(opened,))


def _known(application: Application, role: str | None, now: datetime) -> Place:
    """An application of the log; a role that was not known yet is added to it."""
    learnt = (Opened(at=now, application=application.id, company=application.company, role=role),)
    return Place(application.id, application.company, facts=learnt if role and not application.role else ())


def _without_company(
    request: LogRequest, person: Person | None, role: str | None, log: Log, now: datetime
) -> Place:
    """Somebody known is met in their application; a mere contact needs none; else we must know where."""
    own = applications.live(log.applications_of(person.id), now) if person else []
    found = _fitting(own, role, person, log)
    if found:
        return _known(found, role, now)
    if _is_mere_contact(request):
        return Place(None, None)
    raise BadInput(f"At which company do you meet {one_line(request.name)}? Add the company.", "company")


def _fitting(
    live: list[Application], role: str | None, person: Person | None, log: Log
) -> Application | None:
    """The one that fits, or None. Several: the one in which the person is already, else Ambiguous."""
    fitting = applications.for_role(live, role) if role else live
    if len(fitting) > 1 and person:
        own = {application.id for application in log.applications_of(person.id)}
        fitting = [a for a in fitting if a.id in own] or fitting
    if len(fitting) > 1:
        raise which_application(
            f"Several applications at {fitting[0].company} are open. For which role?", fitting
        )
    return fitting[0] if fitting else None


def _is_mere_contact(request: LogRequest) -> bool:
    told = request.role or request.starts_at
    return request.involvement is InvolvementKind.CONTACT and not told
