"""What came of an application."""

from collections.abc import Callable, Iterator
from datetime import datetime

from afterword.contract import OutcomeRequest
from afterword.errors import BadInput
from afterword.record import application as applications
from afterword.record.entry import Entry
from afterword.record.moments import past
from afterword.record.outcome_day import refuse_long_before, refuse_overtaken
from afterword.record.sentences import STATUS, on_day
from afterword.record.text import one_line
from afterword.verdict.facts import Announced, Fact, Stood
from afterword.verdict.identify.company import Likeness, compare, parse_company
from afterword.verdict.log import Application, Log
from afterword.words import LIVE_STATUSES, ApplicationStatus


def outcome(
    request: OutcomeRequest,
    log: Log,
    now: datetime,
    zone: str,
    _new_id: Callable[[], str],
) -> Entry:
    """Note it. Raises BadInput for a day that cannot be or an announcement of nothing accepted, NotFound, or
    Ambiguous with the applications.
    """
    if request.announced and request.status is not ApplicationStatus.ACCEPTED:
        raise BadInput("Only an accepted offer is announced. Say “accepted” with it.", "announced")
    application, at = _which(request, log, now), past(request.on, now, zone)
    refuse_overtaken(application, request.status, at, now)
    refuse_long_before(application, request.status, at, log, now)
    facts = tuple(_new(request, application, at))
    told = STATUS[request.status] + ", announced" * request.announced
    said = f"{application.company}: {'already ' * (not facts)}{told}{on_day(request.on, at, now)}."
    people = len(log.people_in(application.id)) if facts else 0
    return Entry(facts, f"{said}{_consequence(people)}", application=application.id)


def _new(request: OutcomeRequest, application: Application, at: datetime) -> Iterator[Fact]:
    if application.status(at) is not request.status:
        yield Stood(at=at, application=application.id, status=request.status)
    if request.announced and not application.announced(at):
        yield Announced(at=at, application=application.id)


def _consequence(people: int) -> str:
    whom = "one person" if people == 1 else f"{people} people"
    return f" The advice about {whom} may change with it." if people else ""


def _which(request: OutcomeRequest, log: Log, now: datetime) -> Application:
    if request.application_id:
        return applications.by_id(request.application_id, log)
    if request.company is None:
        raise BadInput("Say at which company.", "company")
    company, role = one_line(request.company), one_line(request.role or "")
    found = applications.at_company(company, log) or _alike(company, log)
    return applications.only(
        applications.for_role(found, role) if role else found,
        none=f"No application at {company}{f' as {role}' * bool(role)} is in your log. "
        "`afterword list` shows them.",
        several=f"There are several applications at {company}. Which role is it about?",
        prefer=lambda a: a.status(now) in LIVE_STATUSES,
    )


def _alike(company: str, log: Log) -> list[Application]:
    """Where only a part of the name was typed: Acme for Acme Robotics."""
    typed = parse_company(company)
    return [a for a in log.applications.values() if compare(typed, parse_company(a.company)) is Likeness.PART]
