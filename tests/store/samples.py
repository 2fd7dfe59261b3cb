"""One fact of every kind, about invented people."""

from datetime import UTC, datetime, timedelta

from afterword.verdict import facts as f
from afterword.words import (
    ApplicationStatus,
    InterviewStatus,
    InvitationStep,
    InvolvementKind,
    KnownBy,
    TodoKind,
    TodoStep,
)

KEY = bytes(range(32))
DATABASE = "postgres"
NOW = datetime(2026, 11, 23, 8, 41, 21, 123457, tzinfo=UTC)
PRIYA, TOMAS, PRIYA_TOO = "00000000000000a1", "00000000000000a2", "00000000000000a3"
ACME, ROUND, OWN_ROUND = "00000000000000b1", "00000000000000c1", "00000000000000c2"


def scheduled(interview: str, *people: str) -> f.Scheduled:
    """A round of an hour, the day after NOW."""
    return f.Scheduled(
        at=NOW,
        interview=interview,
        application=ACME,
        starts_at=NOW + timedelta(days=1),
        minutes=60,
        zone="Europe/Berlin",
        people=people,
        round="technical",
    )


def named(number: int) -> f.Named:
    """One of many people."""
    return f.Named(at=NOW + timedelta(seconds=number), person=f"{number:016x}", name=f"Person {number}")


EVERY_KIND: tuple[f.Fact, ...] = (
    f.Named(at=NOW, person=PRIYA, name="Priya Nair"),
    f.Named(at=NOW, person=TOMAS, name="Tomáš Dvořák 王伟 🌟"),
    f.Employed(at=NOW, person=PRIYA, company="Acme"),
    f.Addressed(at=NOW, person=PRIYA, email="priya@acme.example"),
    f.Linked(at=NOW, person=PRIYA, slug="priya-nair"),
    f.RuledOut(at=NOW, person=PRIYA, member_id="ACoAAB1"),
    f.Merged(at=NOW, person=PRIYA, other=PRIYA_TOO),
    f.Apart(at=NOW, person=TOMAS, other=PRIYA),
    f.Struck(at=NOW, person=PRIYA, what=KnownBy.NAME, value="Priya Niar"),
    f.Declined(at=NOW, person=PRIYA, what=KnownBy.COMPANY, value="Globex"),
    f.Remembered(at=NOW, person=PRIYA, detail='Her "three questions"\nand a second line'),
    f.Spoken(at=NOW, person=PRIYA, language="de", register=None),
    f.Drafted(at=NOW, person=PRIYA, text="Liebe Frau Nair,\n\ndanke!", language="de", register="formal"),
    f.Suggested(at=NOW, person=PRIYA, words=None),
    f.Invited(at=NOW, person=PRIYA, step=InvitationStep.SENT, note="Thank you"),
    f.Opened(at=NOW, application=ACME, company="Acme", role=None),
    f.Stood(at=NOW, application=ACME, status=ApplicationStatus.ON_HOLD),
    f.Announced(at=NOW, application=ACME),
    f.Involved(at=NOW, person=PRIYA, application=ACME, involvement=InvolvementKind.PANEL),
    scheduled(ROUND, PRIYA, TOMAS),
    scheduled(OWN_ROUND, PRIYA),
    f.Happened(at=NOW, interview=ROUND, status=InterviewStatus.NO_SHOW),
    f.Happened(at=NOW, interview=OWN_ROUND, status=InterviewStatus.DONE),
    f.Handled(at=NOW, todo=TodoKind.THANK_YOU, step=TodoStep.DONE, since=NOW, interview=ROUND),
    f.Handled(
        at=NOW,
        todo=TodoKind.MAY_CONNECT,
        step=TodoStep.SNOOZED,
        since=NOW,
        until=NOW + timedelta(days=1),
        person=PRIYA,
    ),
    f.Handled(at=NOW, todo=TodoKind.FOLLOW_UP, step=TodoStep.NEVER, since=NOW, application=ACME),
    f.Imported(
        at=NOW, interview=ROUND, source=f"{'0' * 24}:", sequence=1, digest="0" * 24, people=(PRIYA, TOMAS)
    ),
)
