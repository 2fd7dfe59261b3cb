"""The words of Afterword (DESIGN.md, "Words"), the same in code, wire, command line and documents.

Standard library only: the command line imports this at start-up.
"""

from enum import StrEnum


class Level(StrEnum):
    """What a verdict comes to."""

    NOT_YET = "not_yet"
    ASK_FIRST = "ask_first"
    GO = "go"
    SETTLED = "settled"
    CONFIRM = "confirm"
    UNLISTED = "unlisted"


class ApplicationStatus(StrEnum):
    """Where one role at one company stands. `offer` is verbal, `accepted` is signed."""

    OPEN = "open"
    OFFER = "offer"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    ON_HOLD = "on_hold"
    CANCELLED = "cancelled"
    PRESUMED_CLOSED = "presumed_closed"


# A process that may still decide something: nobody in it may be invited by rule 2.
LIVE_STATUSES = frozenset({ApplicationStatus.OPEN, ApplicationStatus.OFFER, ApplicationStatus.ON_HOLD})


class InterviewStatus(StrEnum):
    """What became of a round."""

    SCHEDULED = "scheduled"
    DONE = "done"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


class InvolvementKind(StrEnum):
    """What a person is in an application."""

    INTERVIEWER = "interviewer"
    HIRING_MANAGER = "hiring_manager"
    PANEL = "panel"
    RECRUITER_INHOUSE = "recruiter_inhouse"
    RECRUITER_AGENCY = "recruiter_agency"
    COORDINATOR = "coordinator"
    REFERRER = "referrer"
    CONTACT = "contact"


class InvitationStep(StrEnum):
    """What happened to the LinkedIn invitation between the user and a person."""

    SENT = "sent"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"


class InviteState(StrEnum):
    """What LinkedIn's page shows about the relationship (LINKEDIN.md 2.2)."""

    CONNECTABLE = "connectable"
    PENDING = "pending"
    WITHDRAWN = "withdrawn"
    INCOMING = "incoming"
    CONNECTED = "connected"
    SELF = "self"
    UNKNOWN = "unknown"


class MatchKind(StrEnum):
    """How sure we are that a profile is a person of the log (MATCHING.md)."""

    EXACT = "exact"
    LIKELY = "likely"
    POSSIBLE = "possible"
    NONE = "none"


class KnownBy(StrEnum):
    """What a person goes by in the log, besides their profile."""

    NAME = "name"
    COMPANY = "company"
    EMAIL = "email"


class PolicyName(StrEnum):
    """The named sets of rule parameters (ETIQUETTE.md)."""

    ARTICLE = "article"
    STRICT = "strict"
    ASK_FIRST = "ask_first"
    DAY_AFTER = "day_after"
    RECRUITERS_ANYTIME = "recruiters_anytime"
    PUBLIC_SECTOR = "public_sector"


class Register(StrEnum):
    """How somebody is addressed. A language without the difference has `neutral` only."""

    FORMAL = "formal"
    INFORMAL = "informal"
    NEUTRAL = "neutral"


class LetterKind(StrEnum):
    """What is written around an interview besides the note."""

    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    REPLY = "reply"
    MESSAGE = "message"
    WITHDREW = "withdrew"
    """Advice for whoever took an invitation back by mistake."""


class PageName(StrEnum):
    """A kind of LinkedIn page that the extension looks at for what it reads pages by."""

    PROFILE = "profile"
    SEARCH = "search"
    NETWORK = "network"
    COMPANY = "company"
    INVITE = "invite"
    DIALOG = "dialog"


class ExportFormat(StrEnum):
    """What the log can be written out as."""

    JSON = "json"
    CSV = "csv"
    VCARD = "vcard"
    ICS = "ics"


class TodoKind(StrEnum):
    """A kind of thing to do around the invitation. Each is a file of `verdict/due/`."""

    THANK_YOU = "thank_you"
    DETAIL = "detail"
    FOLLOW_UP = "follow_up"
    OUTCOME_MISSING = "outcome_missing"
    MAY_CONNECT = "may_connect"
    COOL_DOWN_OVER = "cool_down_over"
    PENDING_AT_END = "pending_at_end"


class TodoStep(StrEnum):
    """What the user says of a thing to do."""

    DONE = "done"
    SNOOZED = "snoozed"
    NEVER = "never"
