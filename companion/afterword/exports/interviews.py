"""The rounds as a calendar (RFC 5545). Imported again they replace what was: UID and SEQUENCE stay true."""

from collections.abc import Iterator
from datetime import UTC, datetime

from afterword.exports.content_lines import Line, escaped, written
from afterword.exports.told import Told
from afterword.verdict.log import Interview, Log
from afterword.words import InterviewStatus

HEAD: tuple[Line, ...] = (("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Afterword//EN"))
END: Line = ("END", "VCALENDAR")


def write(told: Told) -> str:
    """All rounds, the earliest first, those that were called off too: as cancelled."""
    rounds = sorted(told.log.interviews.values(), key=lambda i: (i.schedule(told.now).starts_at, i.id))
    events = (line for interview in rounds for line in _event(interview, told.log, told.now))
    return written([*HEAD, *events, END])


def utc(moment: datetime) -> str:
    """As calendars write it."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _event(interview: Interview, log: Log, now: datetime) -> Iterator[Line]:
    schedule, status = interview.schedule(now), interview.status(now)
    told = [*interview.schedules, *interview.outcomes]
    application = log.applications.get(schedule.application)
    names = [log.people[id].name for id in schedule.people if id in log.people]
    company = application.company if application else ""
    yield "BEGIN", "VEVENT"
    yield "UID", f"{interview.id}@afterword"
    yield "DTSTAMP", utc(max(fact.at for fact in told))
    yield "SEQUENCE", str(len(told) - 1)
    yield "DTSTART", utc(schedule.starts_at)
    yield "DTEND", utc(schedule.ends_at)
    yield "SUMMARY", escaped(f"{schedule.round or 'Interview'}: {company or 'the company'}")
    yield "STATUS", "CANCELLED" if status is InterviewStatus.CANCELLED else "CONFIRMED"
    about = [f"With {', '.join(names)}" if names else "", (application.role or "") if application else ""]
    yield "DESCRIPTION", escaped("\n".join(filter(None, about)))
    yield "END", "VEVENT"
