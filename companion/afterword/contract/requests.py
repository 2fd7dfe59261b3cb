"""What the clients ask for besides a verdict: writes, lists, clients."""

from typing import Literal

from pydantic import Field

from afterword.contract.base import (
    Company,
    Email,
    Hex32,
    Hex64,
    Id,
    Line,
    Moment,
    Name,
    Nothing,
    Slug,
    Text,
    Url,
    Wire,
)  # fmt: skip
from afterword.contract.profile import Profile
from afterword.words import (
    ApplicationStatus,
    InterviewStatus,
    InvitationStep,
    InvolvementKind,
    PolicyName,
    Register,
)  # fmt: skip


class HelloRequest(Wire):
    """Asks the service to prove itself. The only route that is not signed."""

    client_id: Hex32
    nonce: Hex32


class HelloReply(Wire):
    """The proof: see afterword.protocol."""

    server_id: Hex32
    nonce: Hex32
    proof: Hex64


class PersonRef(Wire):
    """Somebody of the log: by id, or by name or address as a person would write them."""

    person_id: Id | None = None
    name: Name | None = None
    linkedin: Url | None = None
    company: Company | None = None


class ConfirmRequest(Wire):
    """The user's word on whether a profile is a person of the log: `same` links it, else rules it out."""

    person_id: Id
    profile: Profile
    same: bool


class LogRequest(Wire):
    """Person, application and interview in one.

    `person_id` chooses among namesakes and `new_person` says it is none of them; else the name decides or
    the answer is `ambiguous`. `company` is the application's; `employer` the person's own where it differs
    (an agency recruiter's). Without `starts_at` no interview is logged.
    """

    name: Name
    company: Company | None = None
    role: Line | None = None
    starts_at: Moment | None = None
    minutes: int = Field(default=60, ge=5, le=24 * 60)
    zone: Line | None = None
    round: Line | None = None
    involvement: InvolvementKind = Field(default=InvolvementKind.INTERVIEWER, alias="as")
    linkedin: Url | None = None
    member_id: Slug | None = None
    email: Email | None = None
    employer: Company | None = None
    topics: Text | None = None
    person_id: Id | None = None
    new_person: bool = False
    application_id: Id | None = None


class InterviewChange(Wire):
    """A round moved, or what became of it. `interview_id` absent: the person's next, else last, round."""

    interview_id: Id | None = None
    starts_at: Moment | None = None
    minutes: int | None = Field(default=None, ge=5, le=24 * 60)
    zone: Line | None = None
    status: InterviewStatus | None = None


class UpdateRequest(Wire):
    """Corrections to a person. What is absent stays; old names and employers are kept as history.

    `since`: since when name, employer and e-mail are so; what is older than what is known goes into the
    history. `wrong`: a name, employer or e-mail of theirs that never was right.
    """

    person: PersonRef
    name: Name | None = None
    employer: Company | None = None
    email: Email | None = None
    linkedin: Url | None = None
    role: Line | None = Field(default=None, description="The role applied for, in their application.")
    involvement: InvolvementKind | None = Field(default=None, alias="as")
    topics: Text | None = None
    language: Line | None = Field(default=None, description="Of notes to them; “auto” is no longer any.")
    register_: Register | None = Field(default=None, alias="register")
    interview: InterviewChange | None = None
    application_id: Id | None = Field(default=None, description="Which application role and `as` are about.")
    since: Moment | None = None
    wrong: Line | None = None


class MergeRequest(Wire):
    """These two entries are one person, who goes on being called as the first. Not `same`: they are two."""

    person: PersonRef
    other: PersonRef
    same: bool = True


class DeclineRequest(Wire):
    """What a verdict offered to take over, and is not to offer again: the log stays as it is. Without `kind`
    it is neither their name nor their employer."""

    person: PersonRef
    kind: Literal["name", "company"] | None = None
    value: Name


class UndoRequest(Wire):
    """Take back the last change; with `revision` only if the log is still at that one."""

    revision: int | None = None


class ForgetRequest(Wire):
    """Removes every trace of a person. Cannot be undone."""

    person: PersonRef


class OutcomeRequest(Wire):
    """What came of an application. `announced`: all may know that the offer is accepted."""

    company: Company | None = None
    role: Line | None = None
    application_id: Id | None = None
    status: ApplicationStatus
    announced: bool = False
    on: Moment | None = None


class SuggestedRequest(Wire):
    """They said "let's connect"."""

    person: PersonRef
    on: Moment | None = None
    words: Text | None = None


class InvitationRequest(Wire):
    """A step of the invitation. `note` is what was sent with it; without it the text that the user keeps for
    the person counts as sent. "" says that there was none, or that nobody saw it."""

    person: PersonRef
    step: InvitationStep
    on: Moment | None = None
    note: Text | None = None


class ListRequest(Wire):
    """Everybody in the log, or those of one company."""

    company: Company | None = None
    at: Moment | None = None


class ShowRequest(Wire):
    """All that is known of one person."""

    person: PersonRef
    at: Moment | None = None


class PolicyRequest(Wire):
    """Choose the policy; without a name, only list them."""

    name: PolicyName | None = None


class WatchRequest(Wire):
    """Answer when the log's revision is no longer this one, or after `seconds`. 0: at once."""

    revision: int
    seconds: float = Field(default=0, ge=0, le=25)


class DoctorRequest(Wire):
    """How the service is. `doubles`: also who may be in the log twice, which takes its time in a long one."""

    doubles: bool = False


class PairRequest(Wire):
    """Open the pairing window and make one code."""

    name: Line = "browser"


class UnpairRequest(Wire):
    """Revoke a client at once."""

    client_id: Hex32


__all__ = [
    "ConfirmRequest", "DeclineRequest", "DoctorRequest", "ForgetRequest", "HelloReply", "HelloRequest",
    "InterviewChange", "InvitationRequest", "ListRequest", "LogRequest", "MergeRequest",
    "Nothing", "OutcomeRequest", "PairRequest", "PersonRef", "PolicyRequest", "ShowRequest",
    "SuggestedRequest", "UndoRequest", "UnpairRequest", "UpdateRequest", "WatchRequest",
]  # fmt: skip
