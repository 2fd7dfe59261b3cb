"""Logs in few words. All people and companies are invented.

A `World` collects facts with readable defaults: told long ago, about Priya Nair, who is in the user's
application at Acme. `NOW` is a Monday morning in London; Thursday is the 26th.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.contract import Profile, Verdict
from afterword.verdict import facts as f
from afterword.verdict.decide import decide
from afterword.verdict.log import Log
from afterword.verdict.policy import POLICIES, Policy
from afterword.words import (
    ApplicationStatus,
    InterviewStatus,
    InvitationStep,
    InvolvementKind,
    PolicyName,
)  # fmt: skip

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=LONDON)
THURSDAY = datetime(2026, 11, 26, 15, 0, tzinfo=LONDON)
LONG_AGO = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
ARTICLE = POLICIES[PolicyName.ARTICLE]

ACME, GLOBEX = "a" * 16, "b" * 16
PRIYA, OMAR = "1" * 16, "2" * 16
PRIYAS_PROFILE = Profile(slug="priya-nair-42", name="Priya Nair")
STRANGER = Profile(slug="lena-vogt-9", name="Lena Vogt", company="Initech")


def days(count: float) -> timedelta:
    return timedelta(days=count)


def hours(count: float) -> timedelta:
    return timedelta(hours=count)


class World:
    """Facts, and the question asked of them. Every method returns the world, so that they chain."""

    def __init__(self) -> None:
        self.facts: list[f.Fact] = []

    def tell(self, *facts: f.Fact) -> "World":
        self.facts.extend(facts)
        return self

    def person(self, id: str = PRIYA, name: str = "Priya Nair", slug: str = "priya-nair-42") -> "World":
        return self.tell(
            f.Named(at=LONG_AGO, person=id, name=name), f.Linked(at=LONG_AGO, person=id, slug=slug)
        )

    def application(
        self,
        id: str = ACME,
        company: str = "Acme",
        role: str | None = "Data Engineer",
        at: datetime = LONG_AGO,
    ) -> "World":
        return self.tell(f.Opened(at=at, application=id, company=company, role=role))

    def involve(
        self, kind: str, application: str = ACME, person: str = PRIYA, at: datetime = LONG_AGO
    ) -> "World":
        involvement = InvolvementKind(kind)
        return self.tell(f.Involved(at=at, person=person, application=application, involvement=involvement))

    def meets(
        self,
        start: datetime,
        *people: str,
        application: str = ACME,
        minutes: int = 60,
        zone: str = "Europe/London",
        id: str | None = None,
        at: datetime = LONG_AGO,
        told: str | None = None,
        told_at: datetime | None = None,
    ) -> "World":
        """A round with `people` (Priya when nobody is named), and what was told of it."""
        id = id or f"{len(self.facts):016x}"
        utc = start.astimezone(UTC)
        self.tell(
            f.Scheduled(
                at=at,
                interview=id,
                application=application,
                starts_at=utc,
                minutes=minutes,
                zone=zone,
                people=people or (PRIYA,),
            )
        )
        if told:
            self.tell(f.Happened(at=told_at or utc, interview=id, status=InterviewStatus(told)))
        return self

    def stands(self, status: str, at: datetime, application: str = ACME) -> "World":
        return self.tell(f.Stood(at=at, application=application, status=ApplicationStatus(status)))

    def invitation(self, step: str, at: datetime, person: str = PRIYA) -> "World":
        return self.tell(f.Invited(at=at, person=person, step=InvitationStep(step)))

    def suggests(self, at: datetime, person: str = PRIYA) -> "World":
        return self.tell(f.Suggested(at=at, person=person))

    def works_at(self, company: str, at: datetime, person: str = PRIYA) -> "World":
        return self.tell(f.Employed(at=at, person=person, company=company))

    @property
    def log(self) -> Log:
        return Log(self.facts, revision=len(self.facts))

    def verdict(
        self,
        profile: Profile = PRIYAS_PROFILE,
        policy: Policy | PolicyName = ARTICLE,
        now: datetime = NOW,
        note_limit: int = 200,
    ) -> Verdict:
        chosen = policy if isinstance(policy, Policy) else POLICIES[policy]
        return decide(profile, self.log, chosen, now, note_limit)


def acme(kind: str = "interviewer") -> World:
    """Priya has a part in the open application at Acme."""
    return World().person().application().involve(kind)


def met(kind: str = "interviewer", ago: float = 5) -> World:
    """Priya interviewed the user at Acme; the round ended so many days `ago`."""
    return acme(kind).meets(NOW - days(ago) - hours(1))
