"""The dated facts that a log is made of (DESIGN.md, "Words").

A log is only ever added to: a rescheduled interview is another `Scheduled`, an outcome another `Stood`.
`undo` takes back the facts of the last change; `forget` takes back all that concern a person. `Merged` and
`Struck` change how what was told before them is read (`retold.py`), not what was told.

Every `at` is an aware UTC datetime: when the fact became true, not when it was typed in. Ids are 16 hex
digits. Texts are cleaned and within the contract's bounds before they become facts.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.verdict.fact import Fact as Fact
from afterword.verdict.handled import Handled as Handled
from afterword.words import ApplicationStatus, InterviewStatus, InvitationStep, InvolvementKind, KnownBy


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(Fact):
    """A person is called this. The first one makes the person; a later one is a new name, the old stays."""

    kind = "named"
    person: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Employed(Fact):
    """A person works there from `at` on. The latest is the current employer."""

    kind = "employed"
    person: str
    company: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressed(Fact):
    """A person's e-mail address."""

    kind = "addressed"
    person: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked(Fact):
    """The user said: this profile is that person. One of slug and member_id at least."""

    kind = "linked"
    person: str
    slug: str | None = None
    member_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledOut(Fact):
    """The user said: this profile is somebody else, not that person."""

    kind = "ruled_out"
    person: str
    slug: str | None = None
    member_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged(Fact):
    """The user said: `other` is that person. Whatever was told of the other is told of the person."""

    kind = "merged"
    person: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart(Fact):
    """The user said: these two are two, however alike they are."""

    kind = "apart"
    person: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Struck(Fact):
    """The user said: that never was right. What was told so before counts no more; told again, it does."""

    kind = "struck"
    person: str
    what: KnownBy
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined(Fact):
    """The user does not want the log to take this over from the person's profile."""

    kind = "declined"
    person: str
    what: KnownBy
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered(Fact):
    """What the user wants to remember of a conversation, in their own words: the note's detail."""

    kind = "remembered"
    person: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken(Fact):
    """Notes to a person are in that language and register from `at` on. None: not for the person to say."""

    kind = "spoken"
    person: str
    language: str | None = None
    register: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted(Fact):
    """The user's own text of a person's note, and in which language it is. None: Afterword's draft again."""

    kind = "drafted"
    person: str
    text: str | None = None
    language: str | None = None
    register: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested(Fact):
    """The person themself said "let's connect"."""

    kind = "suggested"
    person: str
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited(Fact):
    """A step of the LinkedIn invitation. `note`: what was sent with it, where known."""

    kind = "invited"
    person: str
    step: InvitationStep
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Fact):
    """An application: one role at one company. A second one with the same id corrects company or role."""

    kind = "opened"
    application: str
    company: str
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood(Fact):
    """An application's status from `at` on."""

    kind = "stood"
    application: str
    status: ApplicationStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced(Fact):
    """From `at` on all may know that the application's offer is accepted."""

    kind = "announced"
    application: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Involved(Fact):
    """What a person is in an application from `at` on."""

    kind = "involved"
    person: str
    application: str
    involvement: InvolvementKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled(Fact):
    """A round. A second one with the same id moves it or changes who comes. `starts_at` is UTC.

    `zone` is the IANA name in which the user thinks of it. `people` are the ids of those met.
    """

    kind = "scheduled"
    interview: str
    application: str
    starts_at: datetime
    minutes: int
    zone: str
    people: tuple[str, ...]
    round: str | None = None

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened(Fact):
    """What became of a round."""

    kind = "happened"
    interview: str
    status: InterviewStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported(Fact):
    """A round follows a meeting of a calendar. `source` is what the meeting is known by there (hashed:
    it may hold an address), `sequence` and `digest` its version, `people` whom that version brought.
    """

    kind = "imported"
    interview: str
    source: str
    sequence: int
    digest: str
    people: tuple[str, ...]


FACTS: tuple[type[Fact], ...] = (
    Named, Employed, Addressed, Linked, RuledOut, Merged, Apart, Struck, Declined, Remembered, Spoken,
    Drafted, Suggested, Invited, Opened, Stood, Announced, Involved, Scheduled, Happened,
    Handled, Imported,
)  # fmt: skip
