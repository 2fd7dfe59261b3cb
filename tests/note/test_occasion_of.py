"""From the log to the occasion: what came of it with a person, as of a moment."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.verdict import facts as f
from afterword.verdict.log import Log
from afterword.verdict.note import Occasion, Outcome, check, compose, occasion_of
from afterword.verdict.note.scene import scene_of
from afterword.words import ApplicationStatus, InvitationStep, InvolvementKind

START = datetime(2026, 11, 2, 9, tzinfo=UTC)
MET = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)  # December already in Berlin
NOW = datetime(2026, 12, 10, 9, tzinfo=UTC)
PRIYA, TOM = "1" * 16, "2" * 16
JOB, OTHER_JOB = "a" * 16, "b" * 16


def named(person: str = PRIYA, name: str = "Priya Nair") -> f.Fact:
    return f.Named(at=START, person=person, name=name)


def process(
    kind: InvolvementKind = InvolvementKind.INTERVIEWER,
    person: str = PRIYA,
    job: str = JOB,
    company: str = "Acme",
) -> list[f.Fact]:
    return [
        f.Opened(at=START, application=job, company=company, role="Data Engineer"),
        f.Involved(at=START, person=person, application=job, involvement=kind),
    ]


def met(at: datetime = MET, job: str = JOB, zone: str = "Europe/Berlin") -> f.Fact:
    return f.Scheduled(
        at=START, interview=job, application=job, starts_at=at, minutes=60, zone=zone, people=(PRIYA,)
    )


def stood(status: ApplicationStatus, job: str = JOB, at: datetime = NOW) -> f.Fact:
    return f.Stood(at=at, application=job, status=status)


def told(*facts: f.Fact, now: datetime = NOW, detail: str | None = None) -> Occasion:
    log = Log([named(), named(TOM, "Tom Baker"), *facts])
    return occasion_of(log.people[PRIYA], log, now, detail)


@pytest.mark.parametrize(
    ("status", "outcome", "announced"),
    [
        (ApplicationStatus.OPEN, Outcome.OPEN, True),
        (ApplicationStatus.OFFER, Outcome.OPEN, False),
        (ApplicationStatus.ON_HOLD, Outcome.OPEN, True),
        (ApplicationStatus.ACCEPTED, Outcome.ACCEPTED, False),
        (ApplicationStatus.REJECTED, Outcome.REJECTED, True),
        (ApplicationStatus.DECLINED, Outcome.WITHDREW, True),
        (ApplicationStatus.WITHDRAWN, Outcome.WITHDREW, True),
        (ApplicationStatus.CANCELLED, Outcome.SILENT, True),
        (ApplicationStatus.PRESUMED_CLOSED, Outcome.SILENT, True),
    ],
)
def test_what_came_of_it(status: ApplicationStatus, outcome: Outcome, announced: bool) -> None:
    occasion = told(*process(), met(), stood(status))
    assert (occasion.outcome, occasion.announced) == (outcome, announced)


def test_an_accepted_offer_is_announced_when_the_user_says_so() -> None:
    facts = [
        *process(),
        met(),
        stood(ApplicationStatus.ACCEPTED, at=MET),
        f.Announced(at=NOW, application=JOB),
    ]
    assert told(*facts).announced
    assert not told(*facts, now=NOW - timedelta(hours=1)).announced
    assert not told(*facts, stood(ApplicationStatus.OFFER)).announced, "it is no longer accepted"
    other = [*process(job=OTHER_JOB, company="Beta"), stood(ApplicationStatus.OFFER, OTHER_JOB)]
    assert not told(*facts, *other).announced


def test_only_what_is_announced_is_named() -> None:
    accepted = [*process(), met(), stood(ApplicationStatus.ACCEPTED)]
    text = "Hi Priya, I accepted the offer, and the piano in your lobby helped."
    for more, found in (([], ["names_offer"]), ([f.Announced(at=NOW, application=JOB)], [])):
        occasion = told(*accepted, *more)
        assert [finding.rule for finding in check(text, occasion)] == found
        assert ("colleagues" in scene_of(occasion)) is (found == [])


def test_whether_a_round_is_still_to_come() -> None:
    soon = met(NOW + timedelta(days=1))
    assert told(*process(), soon).coming
    assert not told(*process(), met()).coming
    assert not told(*process(), soon, stood(ApplicationStatus.REJECTED)).coming
    assert told(*process(), stood(ApplicationStatus.REJECTED)).status is ApplicationStatus.REJECTED
    assert told().status is None


def test_every_status_has_an_outcome() -> None:
    for status in ApplicationStatus:
        assert told(*process(), met(), stood(status)).outcome in Outcome


@pytest.mark.parametrize(
    ("kind", "unmet", "rejected_after_meeting"),
    [
        (InvolvementKind.RECRUITER_AGENCY, Outcome.RECRUITER, Outcome.RECRUITER),
        (InvolvementKind.RECRUITER_INHOUSE, Outcome.RECRUITER, Outcome.REJECTED),
        (InvolvementKind.COORDINATOR, Outcome.RECRUITER, Outcome.REJECTED),
        (InvolvementKind.REFERRER, Outcome.REFERRER, Outcome.REJECTED),
        (InvolvementKind.CONTACT, Outcome.MET_ELSEWHERE, Outcome.REJECTED),
        (InvolvementKind.HIRING_MANAGER, Outcome.OPEN, Outcome.REJECTED),
    ],
)
def test_by_what_they_are(kind: InvolvementKind, unmet: Outcome, rejected_after_meeting: Outcome) -> None:
    assert told(*process(kind)).outcome is unmet
    assert told(*process(kind), met(), stood(ApplicationStatus.REJECTED)).outcome is rejected_after_meeting


def test_only_what_was_true_by_then_counts() -> None:
    facts = [*process(), met(), stood(ApplicationStatus.REJECTED)]
    before = told(*facts, now=MET - timedelta(hours=1))
    assert (before.outcome, before.met_at) == (Outcome.OPEN, None)


def test_their_suggestion_goes_before_the_outcome() -> None:
    suggested = f.Suggested(at=MET, person=PRIYA)
    facts = [*process(), met(), stood(ApplicationStatus.REJECTED), suggested]
    assert told(*facts).outcome is Outcome.SUGGESTED
    assert told(*facts, now=MET - timedelta(hours=1)).outcome is Outcome.OPEN


def test_the_conversation_is_the_one_they_were_met_in_last() -> None:
    older = process(job=OTHER_JOB, company="Beta")
    occasion = told(*process(), met(), *older, met(MET - timedelta(days=9), OTHER_JOB))
    assert (occasion.company, occasion.role) == ("Acme", "Data Engineer")
    assert told(*process(), *older, met(MET, OTHER_JOB)).company == "Beta"
    assert told(*process(), *older, stood(ApplicationStatus.REJECTED, OTHER_JOB)).company == "Beta"


def test_the_month_is_the_one_on_the_users_calendar() -> None:
    december = told(*process(), met()).met_at
    assert december is not None
    assert december.month == 12
    unknown_zone = told(*process(), met(zone="Mars/Olympus")).met_at
    assert unknown_zone == MET


def test_somebody_outside_any_process() -> None:
    occasion = told(f.Employed(at=START, person=PRIYA, company="Acme"))
    assert (occasion.outcome, occasion.company, occasion.seat) == (Outcome.MET_ELSEWHERE, "Acme", 0)
    assert told().company is None


def test_somebody_met_without_being_logged_as_involved() -> None:
    assert told(f.Opened(at=START, application=JOB, company="Acme"), met()).seat == 0


def test_the_detail_asked_for_goes_before_the_one_remembered() -> None:
    remembered = f.Remembered(at=MET, person=PRIYA, detail="the piano")
    assert told(*process(), remembered).detail == "the piano"
    assert told(*process(), remembered, detail="the garden").detail == "the garden"
    assert told(*process(), remembered, now=MET - timedelta(days=1)).detail is None


def test_seats_stay_when_others_join() -> None:
    later = f.Involved(
        at=NOW - timedelta(days=1), person="0" * 16, application=JOB, involvement=InvolvementKind.PANEL
    )
    both = [*process(person=TOM), *process()]
    log = Log([named(), named(TOM, "Tom Baker"), named("0" * 16, "Ann Example"), *both, later])
    seats = [occasion_of(log.people[id], log, NOW).seat for id in (PRIYA, TOM, "0" * 16)]
    assert seats == [0, 1, 2]


def test_notes_that_colleagues_got_by_then() -> None:
    sent = f.Invited(at=MET, person=TOM, step=InvitationStep.SENT, note="Hi Tom, the piano!")
    silent = f.Invited(at=MET, person=TOM, step=InvitationStep.SENT)
    other = f.Invited(at=MET, person=PRIYA, step=InvitationStep.SENT, note="Hi Priya, the garden!")
    at_acme_too = process(person=TOM, job=OTHER_JOB, company="Acme GmbH")
    facts = [*process(), met(), *at_acme_too, sent, silent, other]
    assert told(*facts).colleagues_notes == ("Hi Tom, the piano!",)
    assert told(*facts, now=MET - timedelta(days=1)).colleagues_notes == ()


def test_from_log_to_draft() -> None:
    occasion = told(*process(), met(), stood(ApplicationStatus.REJECTED), detail="the piano in the lobby")
    assert compose(occasion).text.startswith("Hi Priya, it was good to meet you")
