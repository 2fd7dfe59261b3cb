"""Words for what was kept. Sentences for people are put together of these."""

from collections.abc import Sequence
from datetime import datetime

from afterword.verdict.facts import Scheduled
from afterword.verdict.words_of_time import clock, full_day, on
from afterword.words import ApplicationStatus, InterviewStatus, InvitationStep, InvolvementKind

INVOLVEMENT = {
    InvolvementKind.INTERVIEWER: "interviewer",
    InvolvementKind.HIRING_MANAGER: "hiring manager",
    InvolvementKind.PANEL: "panel member",
    InvolvementKind.RECRUITER_INHOUSE: "in-house recruiter",
    InvolvementKind.RECRUITER_AGENCY: "agency recruiter",
    InvolvementKind.COORDINATOR: "coordinator",
    InvolvementKind.REFERRER: "referrer",
    InvolvementKind.CONTACT: "contact",
}

STATUS = {
    ApplicationStatus.OPEN: "open",
    ApplicationStatus.OFFER: "offer, not signed yet",
    ApplicationStatus.ACCEPTED: "offer accepted",
    ApplicationStatus.DECLINED: "offer declined",
    ApplicationStatus.REJECTED: "rejected",
    ApplicationStatus.WITHDRAWN: "withdrawn",
    ApplicationStatus.ON_HOLD: "on hold",
    ApplicationStatus.CANCELLED: "cancelled",
    ApplicationStatus.PRESUMED_CLOSED: "presumed closed",
}

ROUND = {
    InterviewStatus.SCHEDULED: "it takes place",
    InterviewStatus.DONE: "it took place",
    InterviewStatus.CANCELLED: "cancelled",
    InterviewStatus.NO_SHOW: "somebody did not come",
}

INVITATION = {
    InvitationStep.SENT: "you invited {name}",
    InvitationStep.RECEIVED: "{name} invited you",
    InvitationStep.ACCEPTED: "you and {name} are connected",
    InvitationStep.WITHDRAWN: "the invitation between you and {name} was withdrawn",
}


def day_and_time(schedule: Scheduled, now: datetime) -> str:
    """ "Thursday 26 November at 15:00". `now` in the user's own zone."""
    start, zone = schedule.starts_at, schedule.zone
    return f"{full_day(start, now, zone)} at {clock(start, now, zone)}"


def on_day(told: datetime | None, at: datetime, now: datetime) -> str:
    """ " on Friday 20 November" to read a day back that was told; nothing where none was."""
    return f" {on(full_day(at, now))}" if told else ""


def listed(names: Sequence[str]) -> str:
    """ "Priya Nair", "Priya Nair and Tom Weiss", "Priya Nair, Tom Weiss and Mia Sato". One at least."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
