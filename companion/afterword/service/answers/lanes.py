"""The process as lanes: applications, with their rounds and people."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain

from afterword.contract import (
    Lane,
    LanePerson,
    LaneRound,
    LaneSpan,
    LaneStep,
    TimelineReply,
    TimelineRequest,
)
from afterword.verdict.fine_from import fine_from
from afterword.verdict.identify.company import same_company
from afterword.verdict.judge import judge
from afterword.verdict.known_person import cases_of
from afterword.verdict.log import Application, Interview, Log, Person
from afterword.verdict.policy import Policy
from afterword.verdict.words_of_time import in_zone, when
from afterword.words import LIVE_STATUSES, ApplicationStatus, Level

_AHEAD = timedelta(days=7)
"""How much of the time to come is shown at least."""


def timeline(ask: TimelineRequest, log: Log, policy: Policy, now: datetime) -> TimelineReply:
    """As it is known at `now`."""
    chosen = [a for a in log.applications.values() if _is_asked_for(a, ask, now)]
    lanes = sorted((_lane(a, log, policy, now) for a in chosen), key=_order)
    moments = list(chain.from_iterable(_moments(lane) for lane in lanes))
    return TimelineReply(
        today=now,
        since=min([*moments, now]),
        until=max([*moments, now + _AHEAD]),
        lanes=lanes,
        revision=log.revision,
    )


def _is_asked_for(application: Application, ask: TimelineRequest, now: datetime) -> bool:
    if ask.company and not same_company(ask.company, application.company):
        return False
    return not ask.open or application.status(now) in LIVE_STATUSES


def _order(lane: Lane) -> tuple[bool, float, str]:
    last = max(_moments(lane), default=lane.since)
    return lane.status not in LIVE_STATUSES, -last.timestamp(), lane.application_id


def _lane(application: Application, log: Log, policy: Policy, now: datetime) -> Lane:
    rounds = sorted(log.interviews_in(application.id), key=lambda i: i.schedule(now).starts_at)
    ids = (person.id for person in log.people_in(application.id))
    people = dict.fromkeys(chain(ids, *(i.schedule(now).people for i in rounds)))
    since = _since(application, rounds, now)
    return Lane(
        application_id=application.id,
        company=application.company,
        role=application.role,
        status=application.status(now),
        since=since,
        spans=list(_spans(application, since, now)),
        rounds=[_round(interview, log, now) for interview in rounds],
        people=[_person(log.people[id], application, log, policy, now) for id in people if id in log.people],
    )


def _since(application: Application, rounds: Iterable[Interview], now: datetime) -> datetime:
    """The first that is known of it: it may have been told after its first round."""
    told = [*application.openings, *application.statuses]
    return min([*(fact.at for fact in told), *(i.schedule(now).starts_at for i in rounds)], default=now)


def _spans(application: Application, since: datetime, now: datetime) -> Iterator[LaneSpan]:
    told = application.statuses.until(in_zone(now, UTC))
    turns = [(since, ApplicationStatus.OPEN), *((fact.at, fact.status) for fact in told)]
    ends = [*(start for start, _ in turns[1:]), None]
    for (start, status), end in zip(turns, ends, strict=True):
        if start != end:
            yield LaneSpan(status=status, since=start, until=end)


def _round(interview: Interview, log: Log, now: datetime) -> LaneRound:
    schedule = interview.schedule(now)
    return LaneRound(
        id=interview.id,
        starts_at=schedule.starts_at,
        ends_at=schedule.ends_at,
        when=when(schedule.starts_at, now, schedule.zone),
        status=interview.status_of(schedule, now),
        round=schedule.round,
        people=[log.people[id].name for id in schedule.people if id in log.people],
    )


def _person(person: Person, application: Application, log: Log, policy: Policy, now: datetime) -> LanePerson:
    case, rules, level = judge(cases_of(person, log, policy, now))[0]
    saying, suggested = rules[0].say(case), person.suggestions.as_of(now)
    return LanePerson(
        id=person.id,
        name=person.name,
        involvement=log.involvement(person.id, application.id, now),
        level=level,
        title=saying.title,
        until=None if level is Level.GO else saying.until,
        fine_from=fine_from(person, log, policy, now),
        suggested=suggested.at if suggested else None,
        invitation=[LaneStep(step=step.step, at=step.at) for step in person.invitations.until(now)],
    )


def _moments(lane: Lane) -> Iterator[datetime]:
    """Everything dated that is drawn: what was before the lane begins is drawn at its beginning."""
    yield lane.since
    yield from (span.since for span in lane.spans)
    for round in lane.rounds:
        yield round.ends_at
    for person in lane.people:
        told = (*(step.at for step in person.invitation), person.fine_from, person.suggested)
        yield from (moment for moment in told if moment and moment >= lane.since)
