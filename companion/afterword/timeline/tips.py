"""What hovering over a thing or focusing it tells."""

from datetime import datetime

from afterword.contract import Lane, LanePerson, LaneRound, LaneSpan, LaneStep, TimelineReply
from afterword.verdict.wording import KINDS
from afterword.verdict.words_of_time import full_day
from afterword.words import ApplicationStatus, InterviewStatus, InvitationStep

_STATUS = {ApplicationStatus.OFFER: "offer, not signed yet", ApplicationStatus.ACCEPTED: "offer accepted"}
_ROUND = {
    InterviewStatus.SCHEDULED: "to come",
    InterviewStatus.DONE: "took place",
    InterviewStatus.CANCELLED: "cancelled",
    InterviewStatus.NO_SHOW: "somebody did not come",
}
_STEP = {
    InvitationStep.SENT: "you invited them",
    InvitationStep.RECEIVED: "they invited you",
    InvitationStep.ACCEPTED: "connected",
    InvitationStep.WITHDRAWN: "the invitation was withdrawn",
}


def status(status: ApplicationStatus) -> str:
    """In words."""
    return _STATUS.get(status, status.value.replace("_", " "))


def of_all(reply: TimelineReply) -> str:
    """The picture's title, for whoever does not see it."""
    count = len(reply.lanes)
    return f"Your applications over time: {count} {'application' if count == 1 else 'applications'}."


def of_lane(lane: Lane) -> str:
    named = ", ".join(filter(None, [lane.company, lane.role]))
    return f"{named or 'An application'}: {status(lane.status)} since {_day(lane.spans[-1].since)}."


def of_span(lane: Lane, span: LaneSpan) -> str:
    until = f" until {_day(span.until)}" if span.until else ""
    return f"{lane.company}: {status(span.status)} from {_day(span.since)}{until}."


def of_round(lane: Lane, held: LaneRound) -> str:
    people = f" with {', '.join(held.people)}" if held.people else ""
    name = held.round or "Interview"
    return (
        f"{name} at {lane.company or 'the company'}{people}, {_day(held.starts_at)}: {_ROUND[held.status]}."
    )


def of_person(person: LanePerson) -> str:
    fine = f" Fine again when {person.until}." if person.until and not person.fine_from else ""
    return f"{person.name}, {KINDS[person.involvement]}: {person.title}{fine}"


def of_fine(person: LanePerson) -> str:
    assert person.fine_from, "only drawn where there is one"
    return f"Connecting with {person.name} is fine from {_day(person.fine_from)} on."


def of_step(person: LanePerson, step: LaneStep) -> str:
    return f"{person.name}, {_day(step.at)}: {_STEP[step.step]}."


def of_suggestion(person: LanePerson) -> str:
    assert person.suggested, "only drawn where there is one"
    return f"{person.name} suggested connecting, {_day(person.suggested)}."


def of_today(reply: TimelineReply) -> str:
    return f"Today, {_day(reply.today)}."


def _day(moment: datetime) -> str:
    """With its year: a picture is looked at later."""
    return f"{full_day(moment, moment)} {moment.year}"
