"""What the service answers about a profile."""

from typing import Literal

from pydantic import Field

from afterword.contract.base import Moment, Wire
from afterword.words import InvitationStep, Level, MatchKind, Register

AdviceAction = Literal[
    "wait", "ask", "send_note", "accept", "nothing", "confirm", "log", "thank_by_mail", "follow_up",
    "tell_them_first", "view_privately",
]  # fmt: skip


class Finding(Wire):
    """One rule's outcome. `rule` is its id and file name; `source` is who says so."""

    rule: str
    text: str
    source: str
    source_url: str | None = Field(default=None, description="A public page that explains it, where one is.")
    until: str | None = Field(default=None, description="In words, e.g. 'Acme has decided'.")


class Evidence(Wire):
    """One piece for (positive weight) or against (negative) a match, in words a person understands."""

    name: str
    text: str
    weight: float = 0.0


class PersonBrief(Wire):
    """A person of the log in one line."""

    id: str
    name: str
    company: str | None = None
    detail: str | None = Field(default=None, description="e.g. 'interviewer, Acme, Thursday at 15:00'")


class MatchAnswer(Wire):
    """Who the profile is in the log. `person` is there for exact and likely; `candidates` for possible.
    `invitation`: the last step that the log knows between the user and `person`."""

    kind: MatchKind
    person: PersonBrief | None = None
    invitation: InvitationStep | None = None
    evidence: list[Evidence] = []
    candidates: list[PersonBrief] = []


class Offer(Wire):
    """What a linked profile says and the log does not. `new` is for `update` or `decline`."""

    kind: Literal["name", "company"]
    old: str | None = None
    new: str
    text: str


class Advice(Wire):
    """The one thing to do."""

    action: AdviceAction
    text: str
    url: str | None = None
    at: Moment | None = None


class NoteFinding(Wire):
    """What is wrong with a note, and why."""

    rule: str
    text: str
    source: str


class Note(Wire):
    """A draft. `length` counts as LinkedIn's counter does: UTF-16 code units. `edited`: it is the user's
    own text, kept for the person."""

    text: str
    limit: Literal[200, 300]
    length: int
    language: str
    register_: Register = Field(default=Register.NEUTRAL, alias="register")
    detail_needed: bool
    findings: list[NoteFinding] = []
    edited: bool = False


class Verdict(Wire):
    """Level, why, what to do, and when that changes. The first finding is the decisive one.
    `offers`: what the user may want to take over into the log; nothing is taken over unasked."""

    level: Level
    title: str
    findings: list[Finding]
    match: MatchAnswer
    advice: Advice
    note: Note | None = None
    offers: list[Offer] = []
    changes_at: Moment | None = None
    decided_at: Moment
    revision: int
