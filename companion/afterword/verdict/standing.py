"""Where a person stands in one application at a moment: what they are in it, which rounds, since when."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from afterword.verdict.employment import Move, move
from afterword.verdict.log import Application, Interview, Log, Person
from afterword.words import LIVE_STATUSES, ApplicationStatus, InterviewStatus, InvolvementKind

_INHOUSE = frozenset({InvolvementKind.RECRUITER_INHOUSE, InvolvementKind.COORDINATOR})
_OUTSIDE = frozenset({InvolvementKind.REFERRER, InvolvementKind.CONTACT})
_NEVER = datetime.max.replace(tzinfo=UTC)


class Round(NamedTuple):
    """An interview as it is known at a moment. `zone` is the user's own for it."""

    starts_at: datetime
    ends_at: datetime
    zone: str
    status: InterviewStatus
    people: tuple[str, ...]


class Standing(NamedTuple):
    """One person in one application.

    `met` is the last round with them that took place, `coming` the next or running one. `round_coming`: a
    round with anybody is still to come. `since` is the moment of the status; `last_contact` the last sign
    of the company, None when there was none.
    """

    application: Application
    status: ApplicationStatus
    since: datetime | None
    involvement: InvolvementKind | None
    has_rounds: bool
    met: Round | None
    coming: Round | None
    round_coming: bool
    last_contact: datetime | None
    move: Move

    @property
    def live(self) -> bool:
        return self.status in LIVE_STATUSES

    @property
    def agency(self) -> bool:
        return self.involvement is InvolvementKind.RECRUITER_AGENCY

    @property
    def inhouse(self) -> bool:
        """An in-house recruiter, or a coordinator, who is treated alike."""
        return self.involvement in _INHOUSE

    @property
    def judges(self) -> bool:
        """Has, or may have, a say in the decision."""
        return not self.agency and (self.has_rounds or self.involvement not in _OUTSIDE)


def standings(person: Person, log: Log, now: datetime) -> list[Standing]:
    """In every application that the person has to do with at `now`.

    Applications told of later than `now` count only when there is no other: something was logged late.
    """
    known = log.applications_of(person.id)
    opened = [a for a in known if not a.openings or a.openings.as_of(now)] or known
    found = (_standing(person, application, log, now) for application in opened)
    return [standing for standing in found if standing.involvement or standing.has_rounds]


def pressing(found: Iterable[Standing]) -> Standing | None:
    """The one to name a person by: the soonest round to come, else what is open, else what ended last."""
    return min(found, key=_pressing, default=None)


def _pressing(standing: Standing) -> tuple[bool, datetime, bool, float]:
    start = standing.coming.starts_at if standing.coming and standing.live else _NEVER
    since = standing.since.timestamp() if standing.since else 0.0
    return start == _NEVER, start, not standing.live, -since


def _standing(person: Person, application: Application, log: Log, now: datetime) -> Standing:
    rounds = [_round(interview, now) for interview in log.interviews_in(application.id)]
    held = [round for round in rounds if round.status is InterviewStatus.DONE]
    coming = [round for round in rounds if round.status is InterviewStatus.SCHEDULED]
    stood = application.statuses.as_of(now)
    signs = [round.ends_at for round in held] + ([stood.at] if stood else [])
    return Standing(
        application=application,
        status=stood.status if stood else ApplicationStatus.OPEN,
        since=stood.at if stood else None,
        involvement=log.involvement(person.id, application.id, now),
        has_rounds=any(person.id in round.people for round in rounds),
        met=max((round for round in held if person.id in round.people), key=_end, default=None),
        coming=min((round for round in coming if person.id in round.people), key=_start, default=None),
        round_coming=bool(coming),
        last_contact=max(signs, default=None),
        move=move(person, application, log, now),
    )


def _round(interview: Interview, now: datetime) -> Round:
    schedule = interview.schedule(now)
    status = interview.status_of(schedule, now)
    return Round(schedule.starts_at, schedule.ends_at, schedule.zone, status, schedule.people)


def _end(round: Round) -> datetime:
    return round.ends_at


def _start(round: Round) -> datetime:
    return round.starts_at
