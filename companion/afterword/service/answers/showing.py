"""All that is known of one person."""

from collections.abc import Iterable
from datetime import datetime

from afterword import record
from afterword.contract import ShowReply, ShowRequest
from afterword.service.answers.details import details, question
from afterword.service.answers.history import history
from afterword.service.answers.known_since import known_since
from afterword.service.answers.noting import kept_language
from afterword.service.answers.rows import application_row, interview_row
from afterword.verdict.brief import brief_of
from afterword.verdict.facts import Linked
from afterword.verdict.linkedin_url import canonical
from afterword.verdict.log import Log
from afterword.verdict.note import own_text, wish_of
from afterword.verdict.profiles import own_profiles


def shown(ask: ShowRequest, log: Log, now: datetime) -> ShowReply:
    """Of the person that was asked for. Raises NotFound or Ambiguous."""
    person = record.resolve(ask.person, log)
    applications = log.applications_of(person.id)
    rounds = [(i, a) for a in applications for i in log.interviews_with(person.id, a.id, now)]
    invited = person.invitations.as_of(now)
    involvements = {a.id: log.involvement(person.id, a.id, now) for a in applications}
    return ShowReply(
        person=brief_of(person, log, now),
        names=_each(fact.name for fact in person.names),
        employers=_each(fact.company for fact in person.employers),
        emails=_each(fact.email for fact in person.addresses),
        profiles=_each(_address(fact) for fact in own_profiles(person)),
        known=known_since(person),
        details=details(person),
        asks=question(person, log, now),
        language=kept_language(wish_of(person, now)),
        draft=own.text if (own := own_text(person, now)) else None,
        involvements={id: kind for id, kind in involvements.items() if kind},
        applications=[application_row(application, log, now) for application in applications],
        interviews=sorted((interview_row(i, a, log, now) for i, a in rounds), key=lambda row: row.starts_at),
        invitation=invited.step if invited else None,
        history=history(person, log, now),
    )


def _each(texts: Iterable[str]) -> list[str]:
    """Newest first, each once."""
    return list(dict.fromkeys(reversed(list(texts))))


def _address(profile: Linked) -> str:
    return canonical(profile.slug) if profile.slug else profile.member_id or ""
