"""Applications and rounds as rows of an answer."""

from datetime import datetime

from afterword.contract import ApplicationRow, InterviewRow
from afterword.verdict.log import Application, Interview, Log


def application_row(application: Application, log: Log, now: datetime) -> ApplicationRow:
    """Where it stands at `now`."""
    return ApplicationRow(
        id=application.id,
        company=application.company,
        role=application.role,
        status=application.status(now),
        announced=application.announced(now),
        people=len(log.people_in(application.id)),
    )


def interview_row(interview: Interview, application: Application, log: Log, now: datetime) -> InterviewRow:
    """As it is known at `now`; the start in the zone the user thinks of it in is left to who shows it."""
    schedule = interview.schedule(now)
    return InterviewRow(
        id=interview.id,
        application_id=application.id,
        company=application.company,
        starts_at=schedule.starts_at,
        minutes=schedule.minutes,
        zone=schedule.zone,
        round=schedule.round,
        status=interview.status(now),
        people=[log.people[id].name for id in schedule.people if id in log.people],
    )
