"""What a note is about: everything the composer may use, and nothing else."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.words import ApplicationStatus


class Outcome(StrEnum):
    """How things stand with the person a note goes to. Each has its own wording in every language."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDREW = "withdrew"
    SUGGESTED = "suggested"
    SILENT = "silent"
    RECRUITER = "recruiter"
    REFERRER = "referrer"
    MET_ELSEWHERE = "met_elsewhere"
    OPEN = "open"
    """Met, and the policy allows a note while the decision is pending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Whom the note is for and what came of it.

    `detail` is the user's own remembered words, or None: then the draft asks for it. `met_at` is the last
    round with the person, None if there was none. `seat` numbers the people of one application so that no
    two of them get the same wording. `colleagues_notes` are texts already sent to people of the company.
    `status` is the application's, None outside of any; `coming`: a round of it is still to come.
    """

    name: str
    outcome: Outcome
    company: str | None = None
    role: str | None = None
    met_at: datetime | None = None
    detail: str | None = None
    seat: int = 0
    announced: bool = True
    colleagues_notes: tuple[str, ...] = ()
    status: ApplicationStatus | None = None
    coming: bool = False
