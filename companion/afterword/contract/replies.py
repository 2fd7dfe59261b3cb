"""What the service answers besides verdicts."""

from typing import Literal

from afterword.contract.base import Done, Hex32, Moment, Wire
from afterword.contract.verdict import Note, PersonBrief
from afterword.words import (
    ApplicationStatus,
    InterviewStatus,
    InvitationStep,
    InvolvementKind,
    Level,
    PolicyName,
)  # fmt: skip


class Logged(Done):
    """What `log` did, with the ids to go on with."""

    person: PersonBrief
    application_id: str | None = None
    interview_id: str | None = None
    added: list[Literal["person", "application", "interview", "profile"]] = []


class NoteReply(Wire):
    """The draft and whom it is for."""

    person: PersonBrief
    note: Note


class InterviewRow(Wire):
    """A round. `people` are names."""

    id: str
    application_id: str
    company: str
    starts_at: Moment
    minutes: int
    zone: str
    round: str | None = None
    status: InterviewStatus
    people: list[str] = []


class ApplicationRow(Wire):
    """An application and where it stands."""

    id: str
    company: str
    role: str | None = None
    status: ApplicationStatus
    people: int = 0


class PersonRow(Wire):
    """A person with today's verdict."""

    person: PersonBrief
    involvement: InvolvementKind | None = None
    next_interview: Moment | None = None
    level: Level
    title: str


class ListReply(Wire):
    """Everybody in the log and every application."""

    people: list[PersonRow]
    applications: list[ApplicationRow]
    revision: int


class Dated(Wire):
    """A fact of the past in words."""

    at: Moment
    text: str


class ShowReply(Wire):
    """All that is known of one person."""

    person: PersonBrief
    names: list[str]
    employers: list[str]
    emails: list[str]
    profiles: list[str]
    details: list[str]
    involvements: dict[str, InvolvementKind]
    applications: list[ApplicationRow]
    interviews: list[InterviewRow]
    invitation: InvitationStep | None = None
    history: list[Dated]


class PolicyRow(Wire):
    """A policy and where it comes from."""

    name: PolicyName
    text: str
    source: str
    chosen: bool


class PolicyReply(Wire):
    """All policies."""

    policies: list[PolicyRow]


class WatchReply(Wire):
    """The log's revision now."""

    revision: int


class ClientRow(Wire):
    """A paired client."""

    client_id: Hex32
    name: str
    paired_at: Moment
    last_seen: Moment | None = None
    pending: bool = False


class ClientsReply(Wire):
    """All paired clients."""

    clients: list[ClientRow]


class PairReply(Wire):
    """The code to paste in the extension, and until when it can be used."""

    code: str
    expires_at: Moment


class Check(Wire):
    """One thing that was looked at. `fix` says what to do when it is not well."""

    name: str
    ok: bool
    text: str
    fix: str | None = None


class DoctorReply(Wire):
    """How the service is."""

    version: str
    revision: int
    people: int
    checks: list[Check]


class Candidate(Wire):
    """One of several that fit."""

    id: str
    name: str
    detail: str | None = None


class ErrorBody(Wire):
    """A refusal: `code` from afterword.errors, `text` for a person."""

    code: str
    text: str
    field: str | None = None
    candidates: list[Candidate] = []


class ErrorReply(Wire):
    """Every answer that is not 200."""

    error: ErrorBody
