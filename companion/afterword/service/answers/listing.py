"""Everybody in the log, the next to meet first, and every application."""

from datetime import UTC, datetime

from afterword.contract import ListReply, ListRequest, PersonRow
from afterword.service.answers.details import question
from afterword.service.answers.rows import application_row
from afterword.service.answers.today import today
from afterword.verdict.brief import brief_of
from afterword.verdict.identify.company import same_company
from afterword.verdict.log import Application, Log, Person
from afterword.verdict.policy import Policy
from afterword.words import LIVE_STATUSES, InterviewStatus, InvolvementKind

_LAST = datetime.max.replace(tzinfo=UTC)


def everyone(ask: ListRequest, log: Log, policy: Policy, now: datetime) -> ListReply:
    """Those of the company that was asked for, or all."""
    applications = [a for a in log.applications.values() if _fits(ask.company, a.company)]
    chosen = {a.id for a in applications}
    people = [p for p in log.people.values() if _asked_for(ask.company, p, log, chosen)]
    rows = [_row(person, log, policy, now) for person in people]
    return ListReply(
        people=sorted(rows, key=lambda row: (row.next_interview or _LAST, row.person.name.casefold())),
        applications=[application_row(a, log, now) for a in sorted(applications, key=_by_company)],
        revision=log.revision,
    )


def _row(person: Person, log: Log, policy: Policy, now: datetime) -> PersonRow:
    verdict = today(person, log, policy, now)
    return PersonRow(
        person=brief_of(person, log, now),
        involvement=_involvement(person, log, now),
        next_interview=_next(person, log, now),
        level=verdict.level,
        title=verdict.title,
        asks=question(person, log, now),
    )


def _next(person: Person, log: Log, now: datetime) -> datetime | None:
    """The start of the next, or running, round with them."""
    rounds = [i for a in log.applications_of(person.id) for i in log.interviews_with(person.id, a.id, now)]
    coming = [i for i in rounds if i.status(now) is InterviewStatus.SCHEDULED]
    return min((i.schedule(now).starts_at for i in coming), default=None)


def _involvement(person: Person, log: Log, now: datetime) -> InvolvementKind | None:
    """What they are in a live application, else in any."""
    known = sorted(log.applications_of(person.id), key=lambda a: a.status(now) not in LIVE_STATUSES)
    return next((kind for a in known if (kind := log.involvement(person.id, a.id, now))), None)


def _asked_for(company: str | None, person: Person, log: Log, applications: set[str]) -> bool:
    if company is None or (person.employer and same_company(company, person.employer)):
        return True
    return any(a.id in applications for a in log.applications_of(person.id))


def _fits(asked: str | None, company: str) -> bool:
    return asked is None or same_company(asked, company)


def _by_company(application: Application) -> tuple[str, str]:
    return application.company.casefold(), (application.role or "").casefold()
