"""Whose verdict has become "go" lately, when, and what held it back before."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from afterword.verdict.changes import moments_of, own_moments
from afterword.verdict.due.todo import Asked
from afterword.verdict.facts import Scheduled
from afterword.verdict.judge import Judgement, decision, judge
from afterword.verdict.known_person import cases_of
from afterword.verdict.log import Application, Person
from afterword.verdict.situation import Case
from afterword.verdict.spans import CHECKS, CONNECT_WITHIN
from afterword.verdict.words_of_time import in_zone
from afterword.words import InvolvementKind, Level

_MOMENT = timedelta(microseconds=1)
_JUDGES = (InvolvementKind.INTERVIEWER, InvolvementKind.PANEL, InvolvementKind.HIRING_MANAGER)


class Turned(NamedTuple):
    """`before`: the rule that held it back until `since`. `cases`: as it is now."""

    person: Person
    since: datetime
    before: str
    cases: list[Case]

    @property
    def application(self) -> Application | None:
        """Which one decides: of several, the judge says it."""
        standing = (self.cases[0] if len(self.cases) == 1 else self.judged.case).standing
        return standing.application if standing else None

    @property
    def judged(self) -> Judgement:
        """Why it is fine; looked at of those only who are told of."""
        return judge(self.cases)[0]


def turned(asked: Asked, people: Iterable[Person] | None = None) -> Iterator[Turned]:
    """Within CONNECT_WITHIN. Without `people`, of everybody: those who cannot have turned are passed over."""
    since = asked.now - CONNECT_WITHIN
    for person in _moved(asked) if people is None else people:
        found = _at(person, asked, asked.now)
        if decision(found)[0] is not Level.GO:
            continue
        held = [m for m in moments_of(person, asked.log, asked.policy) if since < m <= asked.now]
        for moment in sorted(set(held), reverse=True):
            level, rule = decision(_at(person, asked, moment - _MOMENT))
            if level is not Level.GO:
                yield Turned(person, moment, rule, found)
                break


def is_go(person: Person, asked: Asked, moment: datetime) -> bool:
    """Whether it is, at that moment."""
    return decision(_at(person, asked, moment))[0] is Level.GO


def _at(person: Person, asked: Asked, moment: datetime) -> list[Case]:
    return cases_of(person, asked.log, asked.policy, in_zone(moment, asked.here.tzinfo))


def _moved(asked: Asked) -> list[Person]:
    """Everybody of whom something dated lies within the span, each once, in the log's order."""
    since = asked.now - CONNECT_WITHIN
    ids = {*_by_their_own(asked, since), *_by_application(asked, since), *_by_round(asked, since)}
    return [person for id, person in asked.log.people.items() if id in ids]


def _by_their_own(asked: Asked, since: datetime) -> Iterator[str]:
    """A suggestion, a step of the invitation or the end of its cool-down; another employer or part."""
    for person in asked.log.people.values():
        is_told_of = person.suggestions or person.invitations or len(person.employers) > 1
        if is_told_of and any(since < moment <= asked.now for moment in own_moments(person)):
            yield person.id
    for id, parts in asked.log.involvements.items():
        later = (fact for told in parts.values() for fact in told.facts[1:])  # the first was always so
        if any(since < fact.at <= asked.now for fact in later):
            yield id


def _by_application(asked: Asked, since: datetime) -> Iterator[str]:
    """Another status frees everybody in it; an opening only says of which application somebody is."""
    longest = max(CHECKS, timedelta(days=asked.policy.cool_off_days))
    for application in asked.log.applications.values():
        stood = any(since - longest < fact.at <= asked.now for fact in application.statuses)
        if stood or any(since < fact.at <= asked.now for fact in application.openings):
            ids = list(_ids(application, asked))
            yield from (id for id in ids if stood or len(asked.log.applications_of(id)) > 1)


def _ids(application: Application, asked: Asked) -> Iterator[str]:
    yield from (person.id for person in asked.log.people_in(application.id))
    for interview in asked.log.interviews_in(application.id):
        for schedule in interview.schedules:
            yield from schedule.people


def _by_round(asked: Asked, since: datetime) -> Iterator[str]:
    """Only of those whom a round's end can free: whoever judges waits for the decision, by most policies."""
    since -= timedelta(hours=asked.policy.wait_hours)
    early = Level.GO in (asked.policy.between_rounds, asked.policy.pending)
    for interview in asked.log.interviews.values():
        for schedule in interview.schedules:
            told = (schedule.at, schedule.ends_at, *(fact.at for fact in interview.outcomes))
            if any(since < moment <= asked.now for moment in told):
                ids = schedule.people
                yield from ids if early else (id for id in ids if not _judges(id, schedule, asked))


def _judges(id: str, schedule: Scheduled, asked: Asked) -> bool:
    return asked.log.involvement(id, schedule.application, asked.now) in _JUDGES
