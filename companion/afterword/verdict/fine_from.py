"""When connecting with somebody is fine: since when it has been, or from when on it will be."""

from datetime import UTC, datetime, timedelta

from afterword.verdict.changes import moments_of
from afterword.verdict.judge import decision
from afterword.verdict.known_person import cases_of
from afterword.verdict.log import Log, Person
from afterword.verdict.policy import Policy
from afterword.verdict.words_of_time import in_zone
from afterword.words import Level

_BEFORE = timedelta(microseconds=1)


def fine_from(person: Person, log: Log, policy: Policy, now: datetime) -> datetime | None:
    """The moment, in UTC; None while nobody can say: that is for the company to decide. Whoever was fine
    from the first that is known of them has that first moment."""
    utc = in_zone(now, UTC)
    moments = sorted(set(moments_of(person, log, policy)))
    if not _is_fine(person, log, policy, utc):
        coming = (moment for moment in moments if moment > utc)
        return next((moment for moment in coming if _is_fine(person, log, policy, moment)), None)
    since = utc
    for moment in reversed([moment for moment in moments if moment <= utc]):
        since = moment
        if not _is_fine(person, log, policy, moment - _BEFORE):
            break
    return since


def _is_fine(person: Person, log: Log, policy: Policy, moment: datetime) -> bool:
    return decision(cases_of(person, log, policy, moment))[0] is Level.GO
