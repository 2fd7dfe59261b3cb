"""What the log is about: people, applications and interviews, each with its history."""

from dataclasses import dataclass, field
from datetime import datetime

from afterword.verdict import facts as f
from afterword.verdict.history import FactT, History
from afterword.words import ApplicationStatus, InterviewStatus, InvitationStep


def _history() -> History[FactT]:
    return History()


@dataclass(slots=True)
class Person:
    """Somebody met, or to be met."""

    id: str
    names: History[f.Named] = field(default_factory=_history)
    employers: History[f.Employed] = field(default_factory=_history)
    addresses: History[f.Addressed] = field(default_factory=_history)
    profiles: History[f.Linked] = field(default_factory=_history)
    ruled_out: History[f.RuledOut] = field(default_factory=_history)
    declined: History[f.Declined] = field(default_factory=_history)
    details: History[f.Remembered] = field(default_factory=_history)
    spoken: History[f.Spoken] = field(default_factory=_history)
    drafts: History[f.Drafted] = field(default_factory=_history)
    suggestions: History[f.Suggested] = field(default_factory=_history)
    invitations: History[f.Invited] = field(default_factory=_history)

    @property
    def name(self) -> str:
        """The name told last."""
        return self.names.facts[-1].name if self.names.facts else ""

    def sent(self, now: datetime) -> list[f.Invited]:
        """The invitations that the user has sent them."""
        return [fact for fact in self.invitations.until(now) if fact.step is InvitationStep.SENT]

    @property
    def employer(self) -> str | None:
        """The employer told last, if any was."""
        return self.employers.facts[-1].company if self.employers.facts else None


@dataclass(slots=True)
class Application:
    """One role at one company."""

    id: str
    openings: History[f.Opened] = field(default_factory=_history)
    statuses: History[f.Stood] = field(default_factory=_history)
    announcements: History[f.Announced] = field(default_factory=_history)

    @property
    def company(self) -> str:
        return self.openings.facts[-1].company if self.openings.facts else ""

    @property
    def role(self) -> str | None:
        return self.openings.facts[-1].role if self.openings.facts else None

    def status(self, now: datetime) -> ApplicationStatus:
        """Open until it is told otherwise."""
        stood = self.statuses.as_of(now)
        return stood.status if stood else ApplicationStatus.OPEN

    def announced(self, now: datetime) -> bool:
        """Whether all may know that the offer is accepted."""
        accepted = self.status(now) is ApplicationStatus.ACCEPTED
        return accepted and self.announcements.as_of(now) is not None


@dataclass(slots=True)
class Interview:
    """A dated round of an application with one or more people."""

    id: str
    schedules: History[f.Scheduled] = field(default_factory=_history)
    outcomes: History[f.Happened] = field(default_factory=_history)

    def schedule(self, now: datetime) -> f.Scheduled:
        """When and with whom, as far as it was known at `now`."""
        schedule = self.schedules.known(now)
        assert schedule is not None, "an interview is made by being scheduled"
        return schedule

    def status(self, now: datetime) -> InterviewStatus:
        """What was told of it by `now`; a round in the past of which nothing was told counts as done."""
        return self.status_of(self.schedule(now), now)

    def status_of(self, schedule: f.Scheduled, now: datetime) -> InterviewStatus:
        """The same, where the schedule at `now` is at hand."""
        told = self.outcomes.as_of(now)
        if told and told.status is not InterviewStatus.SCHEDULED and self._stands(told, schedule):
            return told.status
        return InterviewStatus.DONE if schedule.ends_at <= now else InterviewStatus.SCHEDULED

    def _stands(self, told: f.Happened, schedule: f.Scheduled) -> bool:
        """Moving a round undoes what was told of it before. The first date does not: it may be told late."""
        return told.at >= schedule.at or schedule is self.schedules.facts[0]
