"""Which application an entry belongs to: one of the log, or a new one."""

from datetime import UTC, datetime
from typing import NamedTuple

from afterword.contract import ImportEntry
from afterword.record import application as applications
from afterword.record.import_people import Met
from afterword.record.import_staged import Setting
from afterword.record.text import company_name, one_line
from afterword.verdict.facts import Fact, Opened
from afterword.verdict.identify.company import Likeness, compare, parse_company
from afterword.verdict.log import Application, Log


class Place(NamedTuple):
    """`facts`: what makes or completes it."""

    id: str
    company: str
    is_new: bool
    facts: tuple[Fact, ...]


def place_of(entry: ImportEntry, met: list[Met], setting: Setting) -> Place | None:
    """The application; None where neither the entry nor its people tell a company."""
    at, role = setting.now.astimezone(UTC), one_line(entry.role or "") or None
    company = company_name(entry.company) if entry.company else None
    found = _known(entry, company, role, met, setting)
    if found:
        learnt = Opened(at=at, application=found.id, company=found.company, role=role)
        return Place(found.id, found.company, False, (learnt,) if role and not found.role else ())
    if company is None:
        return None
    opened = Opened(at=at, application=setting.new_id(), company=company, role=role)
    return Place(opened.application, company, True, (opened,))


def _known(
    entry: ImportEntry, company: str | None, role: str | None, met: list[Met], setting: Setting
) -> Application | None:
    log, now = setting.log, setting.now
    there = applications.at_company(company, log) if company else []
    theirs = _of_people(met, company, log)
    for some in (
        applications.live(there, now),
        applications.live(theirs, now),
        _of_then(there, entry.starts_at),
    ):
        fitting = applications.for_role(some, role) if role else some
        own = [application for application in fitting if application in theirs]
        if fitting:
            return _latest(own or fitting)
    return None


def _of_people(met: list[Met], company: str | None, log: Log) -> list[Application]:
    """Those of whoever is known already, at the company or at one of which it is a part."""
    mine = {a.id: a for one in met for a in log.applications_of(one.person.id)}
    if company is None:
        return list(mine.values())
    told = parse_company(company)
    return [a for a in mine.values() if compare(told, parse_company(a.company)) is not Likeness.DIFFERENT]


def _of_then(there: list[Application], starts_at: datetime | None) -> list[Application]:
    """Those that are over, but were not when the meeting was."""
    if starts_at is None:
        return []
    return [a for a in there if a.statuses.facts and a.statuses.facts[-1].at >= starts_at]


def _latest(some: list[Application]) -> Application:
    """Of several the one told last: rounds belong to what is going on."""
    return max(
        some,
        key=lambda application: (
            application.openings.facts[-1].at
            if application.openings.facts
            else datetime.min.replace(tzinfo=UTC)
        ),
    )
