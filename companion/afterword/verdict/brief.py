"""People of the log in one line, and the answer to "who is this?"."""

from datetime import datetime

from afterword.contract.verdict import Evidence, MatchAnswer, PersonBrief
from afterword.verdict import words_of_time
from afterword.verdict.identify.match import Match
from afterword.verdict.log import Log, Person
from afterword.verdict.standing import Standing, pressing, standings
from afterword.verdict.wording import KINDS


def brief_of(person: Person, log: Log, now: datetime) -> PersonBrief:
    """Name, company, and a detail such as "interviewer, Acme, Thursday at 15:00"."""
    standing = pressing(standings(person, log, now))
    company = person.employer or (standing.application.company if standing else "") or None
    return PersonBrief(
        id=person.id, name=person.name, company=company, detail=_detail(standing, now) if standing else None
    )


def match_answer(match: Match, log: Log, now: datetime) -> MatchAnswer:
    """The match as it crosses the wire."""
    people = [brief_of(person, log, now) for person in match.people]
    return MatchAnswer(
        kind=match.kind,
        person=people[0] if match.person else None,
        evidence=[Evidence(name=clue.name, text=clue.text, weight=clue.weight) for clue in match.clues],
        candidates=[] if match.person else people,
    )


def _detail(standing: Standing, now: datetime) -> str:
    parts = [KINDS[standing.involvement], standing.application.company]
    round = standing.coming if standing.live and standing.coming else standing.met
    if round:
        parts.append(words_of_time.when(round.starts_at, now, round.zone))
    return ", ".join(part for part in parts if part)
