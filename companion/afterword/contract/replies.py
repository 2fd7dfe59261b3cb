"""What the service answers besides verdicts."""

from typing import Literal

from afterword.contract.base import Done, Hex32, Moment, Wire
from afterword.contract.notes import DetailQuestion, KeptLanguage
from afterword.contract.verdict import PersonBrief
from afterword.words import (
    ApplicationStatus,
    InterviewStatus,
    InvitationStep,
    InvolvementKind,
    KnownBy,
    Level,
    PolicyName,
)  # fmt: skip


class Logged(Done):
    """What `log` did, with the ids to go on with."""

    person: PersonBrief
    application_id: str | None = None
    interview_id: str | None = None
    added: list[Literal["person", "application", "interview", "profile"]] = []


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
    announced: bool = False
    people: int = 0


class PersonRow(Wire):
    """A person with today's verdict, and what to ask about the last talk with them."""

    person: PersonBrief
    involvement: InvolvementKind | None = None
    next_interview: Moment | None = None
    level: Level
    title: str
    asks: DetailQuestion | None = None


class ListReply(Wire):
    """Everybody in the log and every application."""

    people: list[PersonRow]
    applications: list[ApplicationRow]
    revision: int


class Dated(Wire):
    """A fact of the past in words."""

    at: Moment
    text: str


class KnownSince(Wire):
    """What a person goes by: since when the log knows it, and until when it was the last one told."""

    kind: KnownBy
    text: str
    since: Moment
    until: Moment | None = None


class ShowReply(Wire):
    """All that is known of one person. `known` has names, employers and e-mail addresses with their dates,
    newest first; `language` is what notes to them are in, `draft` the user's own text of one."""

    person: PersonBrief
    names: list[str]
    employers: list[str]
    emails: list[str]
    profiles: list[str]
    known: list[KnownSince] = []
    details: list[str]
    asks: DetailQuestion | None = None
    language: KeptLanguage | None = None
    draft: str | None = None
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
    """The log's revision now. `open`: an application may still decide something, so that whoever cannot be
    told apart is asked about."""

    revision: int
    open: bool


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


class LikelyDouble(Wire):
    """Two people of the log who may be one, and why: `merge` joins them, or notes that they are two."""

    one: PersonBrief
    other: PersonBrief
    text: str


class DoctorReply(Wire):
    """How the service is. `doubles`, if they were asked for: some, and how many `more_doubles` there are."""

    version: str
    revision: int
    people: int
    checks: list[Check]
    doubles: list[LikelyDouble] = []
    more_doubles: int = 0


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
