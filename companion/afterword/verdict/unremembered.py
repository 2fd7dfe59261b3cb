"""The conversation of which nothing is remembered yet, while it is fresh: the note's detail comes from it."""

from datetime import datetime
from operator import attrgetter

from afterword.verdict.facts import Scheduled
from afterword.verdict.log import Interview, Log, Person
from afterword.verdict.spans import FRESH
from afterword.words import InterviewStatus


def unremembered(person: Person, log: Log, now: datetime) -> Scheduled | None:
    """The last round with the person, if it ended shortly before `now` and no detail was told since it began.

    What was told before is not of this conversation. Whoever was sent an invitation since needs no detail.
    """
    rounds = (i for a in log.applications_of(person.id) for i in log.interviews_with(person.id, a.id, now))
    fresh = [interview.schedule(now) for interview in rounds if _is_fresh(interview, now)]
    last = max(fresh, key=attrgetter("ends_at"), default=None)
    if last is None:
        return None
    since = (*person.details.until(now), *person.sent(now))
    return None if any(fact.at >= last.starts_at for fact in since) else last


def _is_fresh(interview: Interview, now: datetime) -> bool:
    schedule = interview.schedule(now)
    over = schedule.ends_at <= now < schedule.ends_at + FRESH
    return over and interview.status_of(schedule, now) is InterviewStatus.DONE
