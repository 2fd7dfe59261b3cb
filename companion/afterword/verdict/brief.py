"""People of the log in one line, and the answer to "who is this?"."""

from collections.abc import Sequence
from datetime import datetime

from afterword.contract.verdict import Evidence, MatchAnswer, PersonBrief
from afterword.verdict import words_of_time
from afterword.verdict.identify.match import Match
from afterword.verdict.log import Log, Person
from afterword.verdict.standing import Standing, pressing, standings
from afterword.verdict.wording import KINDS


def brief_of(person: Person, log: Log, now: datetime) -> PersonBrief:
    """Name, company, and a detail such as "interviewer, Acme, Thursday at 15:00"."""
    return _brief(person, pressing(standings(person, log, now)), now)


def match_answer(match: Match, log: Log, now: datetime, found: Sequence[Standing]) -> MatchAnswer:
    """The match as it crosses the wire. `found`: the standings of the person it is, when that is sure."""
    person = _brief(match.person, pressing(found), now) if match.person else None
    told = match.person.invitations.as_of(now) if match.person else None
    return MatchAnswer(
        kind=match.kind,
        person=person,
        invitation=told.step if told else None,
        evidence=[Evidence(name=clue.name, text=clue.text, weight=clue.weight) for clue in match.clues],
        candidates=[] if person else [brief_of(other, log, now) for other in match.people],
    )


def _brief(person: Person, standing: Standing | None, now: datetime) -> PersonBrief:
    company = person.employer or (standing.application.company if standing else "") or None
    return PersonBrief(
        id=person.id, name=person.name, company=company, detail=_detail(standing, now) if standing else None
    )


def _detail(standing: Standing, now: datetime) -> str:
    parts = [KINDS[standing.involvement], standing.application.company]
    round = standing.coming if standing.live and standing.coming else standing.met
    if round:
        parts.append(words_of_time.when(round.starts_at, now, round.zone))
    return ", ".join(part for part in parts if part)
