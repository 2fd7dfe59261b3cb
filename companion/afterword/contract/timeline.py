"""The picture of the process: one lane for each application, and what happened in it."""

from typing import Literal

from pydantic import Field

from afterword.contract.base import Company, Moment, Wire
from afterword.words import ApplicationStatus, InterviewStatus, InvitationStep, InvolvementKind, Level


class TimelineRequest(Wire):
    """All applications, or those at a company. `draw`: the picture too. `open`: only what is not over."""

    company: Company | None = None
    open: bool = False
    draw: Literal["svg", "html"] | None = None
    at: Moment | None = None


class LaneSpan(Wire):
    """An application's status from a moment on; without `until` to this day."""

    status: ApplicationStatus
    since: Moment
    until: Moment | None = None


class LaneRound(Wire):
    """A round. `people` are names; `when` is its start in words, in the user's zone for it."""

    id: str
    starts_at: Moment
    ends_at: Moment
    when: str
    status: InterviewStatus
    round: str | None = None
    people: list[str] = []


class LaneStep(Wire):
    """A step of the invitation."""

    step: InvitationStep
    at: Moment


class LanePerson(Wire):
    """Somebody in an application. `fine_from`: since when connecting is fine, or from when on, where that is
    known; `title` and `until` are today's verdict: what it says, and what makes it fine."""

    id: str
    name: str
    involvement: InvolvementKind | None = None
    level: Level
    title: str
    until: str | None = None
    fine_from: Moment | None = None
    suggested: Moment | None = None
    invitation: list[LaneStep] = []


class Lane(Wire):
    """An application, from the first that is known of it on."""

    application_id: str
    company: str
    role: str | None = None
    status: ApplicationStatus
    since: Moment
    spans: list[LaneSpan]
    rounds: list[LaneRound]
    people: list[LanePerson]


class TimelineReply(Wire):
    """The open applications first, then by what happened last. `picture`: SVG, or a page that holds it."""

    today: Moment
    since: Moment
    until: Moment
    lanes: list[Lane]
    picture: str | None = Field(default=None, description="As it was asked for with `draw`.")
    revision: int


__all__ = [
    "Lane", "LanePerson", "LaneRound", "LaneSpan", "LaneStep", "TimelineReply", "TimelineRequest",
]  # fmt: skip
