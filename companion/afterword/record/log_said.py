"""What is answered to a request to log."""

from datetime import datetime
from typing import NamedTuple

from afterword.contract import LogRequest
from afterword.record.log_round import Round
from afterword.record.log_where import Place
from afterword.record.sentences import INVOLVEMENT, day_and_time
from afterword.verdict.facts import Apart, Linked
from afterword.verdict.identify.name import parse_name
from afterword.verdict.log import Log, Person
from afterword.words import InterviewStatus


class Found(NamedTuple):
    """What a request is about, each part known or new. `name`: as it was told, cleaned."""

    person: Person
    is_new: bool
    name: str
    place: Place
    linked: tuple[Linked, ...]
    apart: tuple[Apart, ...]
    met: Round | None


def sentence(request: LogRequest, found: Found, log: Log, now: datetime, *, any_new: bool) -> str:
    """The log as it was before: what was added, or that nothing was, and what may surprise."""
    last = day_and_time(found.met.schedule, now) if found.met else INVOLVEMENT[request.involvement]
    who = f"{found.person.name or found.name}{_other_name(found)}"
    what = ", ".join(filter(None, [who, found.place.company, last]))
    said = f"Logged: {what}." if any_new else f"Already logged: {what}. Nothing was added."
    return said + _rounds_to_come(found, log, now)


def _other_name(found: Found) -> str:
    """The name in the log stands; whoever told quite another hears that it was not taken."""
    told = _words(found.name)
    if not found.person.names.facts or any(told <= _words(fact.name) for fact in found.person.names):
        return ""
    return f" (not {found.name}; `afterword edit` changes the name)"


def _words(name: str) -> set[str]:
    """Titles, case and accents aside; the text itself where no name can be read in it."""
    parsed = parse_name(name)
    return {token.key for token in (*parsed.tokens, *parsed.others)} or {name.casefold()}


def _rounds_to_come(found: Found, log: Log, now: datetime) -> str:
    """A second round may have been meant as another time for the first."""
    if not (found.met and found.met.is_new) or found.met.schedule.ends_at <= now:
        return ""
    rounds = log.interviews_with(found.person.id, found.met.schedule.application, now)
    ahead = sum(round.status(now) is InterviewStatus.SCHEDULED for round in rounds)
    return f" Now {ahead + 1} rounds are to come; `afterword edit` moves one." if ahead else ""
