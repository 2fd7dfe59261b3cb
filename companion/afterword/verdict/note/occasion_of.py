"""From the log to the occasion of a note: what came of it with this person, as of a moment."""

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.verdict.alike import alike
from afterword.verdict.log import Log, Person
from afterword.verdict.note.occasion import Occasion, Outcome
from afterword.verdict.standing import Round, Standing, standings
from afterword.words import ApplicationStatus, InvolvementKind

_OUTCOMES = {
    ApplicationStatus.OPEN: Outcome.OPEN,
    ApplicationStatus.OFFER: Outcome.OPEN,
    ApplicationStatus.ON_HOLD: Outcome.OPEN,
    ApplicationStatus.ACCEPTED: Outcome.ACCEPTED,
    ApplicationStatus.REJECTED: Outcome.REJECTED,
    ApplicationStatus.DECLINED: Outcome.WITHDREW,
    ApplicationStatus.WITHDRAWN: Outcome.WITHDREW,
    ApplicationStatus.CANCELLED: Outcome.SILENT,
    ApplicationStatus.PRESUMED_CLOSED: Outcome.SILENT,
}
# Whoever was not met in a round is thanked for what they are, not for a conversation.
_UNMET = {
    InvolvementKind.REFERRER: Outcome.REFERRER,
    InvolvementKind.CONTACT: Outcome.MET_ELSEWHERE,
    InvolvementKind.RECRUITER_INHOUSE: Outcome.RECRUITER,
    InvolvementKind.COORDINATOR: Outcome.RECRUITER,
}
_SECRET = frozenset({ApplicationStatus.OFFER, ApplicationStatus.ACCEPTED})


def occasion_of(person: Person, log: Log, now: datetime, detail: str | None = None) -> Occasion:
    """What a note to the person is about at `now`. `detail` goes before what the log remembers.

    Of several applications the one where they were met last counts, else where something happened last.
    An offer is not announced until the user says so of the accepted one.
    """
    found = standings(person, log, now)
    standing = max(found, key=_recent, default=None)
    remembered = person.details.as_of(now)
    company = standing.application.company if standing else person.employer
    return Occasion(
        name=person.name,
        outcome=_outcome(person, standing, now),
        company=company or None,
        role=standing.application.role if standing else None,
        met_at=_local(standing.met) if standing and standing.met else None,
        detail=detail or (remembered.detail if remembered else None),
        seat=_seat(person, standing, log),
        announced=not any(s.status in _SECRET and not s.application.announced(now) for s in found),
        colleagues_notes=_notes_to_colleagues(person, company or "", log, now),
        status=standing.status if standing else None,
        coming=bool(standing and standing.live and standing.round_coming),
    )


def _recent(standing: Standing) -> tuple[float, float]:
    met = standing.met.starts_at.timestamp() if standing.met else 0.0
    openings = standing.application.openings.facts
    since = standing.since or (openings[-1].at if openings else None)
    return met, since.timestamp() if since else 0.0


def _outcome(person: Person, standing: Standing | None, now: datetime) -> Outcome:
    if person.suggestions.as_of(now):
        return Outcome.SUGGESTED
    if standing is None:
        return Outcome.MET_ELSEWHERE
    if standing.agency:
        return Outcome.RECRUITER
    unmet = _UNMET.get(standing.involvement) if standing.involvement and not standing.met else None
    return unmet or _OUTCOMES[standing.status]


def _local(met: Round) -> datetime:
    """The round's start on the user's own calendar."""
    try:
        return met.starts_at.astimezone(ZoneInfo(met.zone))
    except (KeyError, ValueError, OSError, OverflowError):
        return met.starts_at


def _seat(person: Person, standing: Standing | None, log: Log) -> int:
    """The person's number among the application's people, which later ones do not change."""
    if standing is None:
        return 0
    id = standing.application.id
    joined = {p.id: (log.involvements[p.id][id].facts[0].at, p.id) for p in log.people_in(id)}
    return sorted(joined, key=joined.__getitem__).index(person.id) if person.id in joined else 0


def _notes_to_colleagues(person: Person, company: str, log: Log, now: datetime) -> tuple[str, ...]:
    """Looks at nobody but those who were written to: a log is long, and notes are few."""
    return tuple(
        fact.note
        for colleague in log.written_to()
        if colleague.id != person.id
        and any(alike(a.company, company) for a in log.applications_of(colleague.id))
        for fact in colleague.sent(now)
        if fact.note
    )
