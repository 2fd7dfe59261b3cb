"""An application of a tracker, with whoever stands beside it."""

from datetime import UTC, datetime

from afterword.contract import ImportEntry
from afterword.record import application as applications
from afterword.record.import_people import people_of
from afterword.record.import_staged import Setting, Staged, skip
from afterword.record.moments import sensible
from afterword.record.sentences import STATUS
from afterword.record.text import company_name, one_line
from afterword.verdict.facts import Fact, Involved, Opened, Stood
from afterword.verdict.log import Application
from afterword.words import LIVE_STATUSES, ApplicationStatus


def import_application(entry: ImportEntry, setting: Setting) -> Staged:
    """Raises Doubtful, BadInput."""
    if not entry.company:
        return skip("no company is told in it")
    company, role = company_name(entry.company), one_line(entry.role or "") or None
    known = _known(company, role, setting)
    id = known.id if known else setting.new_id()
    opened = _opened(id, known, company, role, setting)
    stood, why = _stood(id, known, entry, setting)
    met = people_of(entry.people, company, setting)
    at = setting.now.astimezone(UTC)
    facts: list[Fact] = [*opened, *stood]
    for one in met:
        facts += one.facts
        if setting.log.involvement(one.person.id, id, at) is None:
            facts.append(
                Involved(at=at, person=one.person.id, application=id, involvement=one.told.involvement)
            )
    if not facts:
        return skip(why or "in your log already", known.company if known else company)
    return Staged("update" if known else "add", tuple(facts), why, known.company if known else company)


def _known(company: str, role: str | None, setting: Setting) -> Application | None:
    there = applications.at_company(company, setting.log)
    fitting = applications.for_role(there, role) if role else there
    some = applications.live(fitting, setting.now) or fitting
    return some[-1] if some else None


def _opened(
    id: str, known: Application | None, company: str, role: str | None, setting: Setting
) -> list[Fact]:
    at = setting.now.astimezone(UTC)
    if known is None:
        return [Opened(at=at, application=id, company=company, role=role)]
    return (
        [Opened(at=at, application=id, company=known.company, role=role)] if role and not known.role else []
    )


def _stood(
    id: str, known: Application | None, entry: ImportEntry, setting: Setting
) -> tuple[list[Fact], str | None]:
    """Its status, where it goes on from what the log says. A tracker that was left alone does not open
    again what
    has ended, and two ends are left as they are."""
    if entry.status is None:
        return [], None
    told, now = ApplicationStatus(entry.status), setting.now
    status = known.status(now) if known else ApplicationStatus.OPEN
    if told is status:
        return [], None
    if status not in LIVE_STATUSES or (told is ApplicationStatus.OPEN and status in LIVE_STATUSES):
        return [], f"your log says: {STATUS[status]}" if known else None
    return [Stood(at=_when(entry.on, now), application=id, status=told)], STATUS[told]


def _when(on: datetime | None, now: datetime) -> datetime:
    """Never in the future: a tracker's date may be a deadline."""
    return min(sensible(on, now, "on"), now.astimezone(UTC)) if on else now.astimezone(UTC)
