"""Logging: a person, an application and a round in one, and nothing twice."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.contract import LogRequest, OutcomeRequest
from afterword.errors import Ambiguous, BadInput, Conflict, NotFound
from afterword.verdict import facts as f
from afterword.words import ApplicationStatus, InvolvementKind
from tests.record.diary import DAY, NOW, THURSDAY, ZONE, Diary, ids


def test_all_at_once(diary: Diary) -> None:
    entry = diary.met(
        starts_at=THURSDAY, role=" Data  Engineer ", round="technical",
        linkedin="linkedin.com/in/Priya-Nair/", email="priya@acme.example", topics="Kafka\n\n and  cats",
    )  # fmt: skip
    assert entry.text == "Logged: Priya Nair, Acme, Thursday 26 November at 15:00."
    assert entry.added == ("person", "application", "interview", "profile")
    at, person, application, interview = NOW.astimezone(UTC), entry.person, entry.application, entry.interview
    assert person
    assert application
    assert interview
    assert set(entry.facts) == {
        f.Named(at=at, person=person, name="Priya Nair"),
        f.Employed(at=at, person=person, company="Acme"),
        f.Addressed(at=at, person=person, email="priya@acme.example"),
        f.Remembered(at=at, person=person, detail="Kafka\nand cats"),
        f.Linked(at=at, person=person, slug="priya-nair"),
        f.Opened(at=at, application=application, company="Acme", role="Data Engineer"),
        f.Involved(at=at, person=person, application=application, involvement=InvolvementKind.INTERVIEWER),
        f.Scheduled(
            at=at, interview=interview, application=application, starts_at=THURSDAY.astimezone(UTC),
            minutes=60, zone=ZONE, people=(person,), round="technical",
        ),
    }  # fmt: skip
    assert all(fact.at.utcoffset() == timedelta(0) for fact in entry.facts)


FULL = {
    "starts_at": THURSDAY,
    "role": "Engineer",
    "linkedin": "linkedin.com/in/pn",
    "email": "p@acme.example",
}


@pytest.mark.parametrize(
    "again",
    [
        FULL,
        {},
        {"starts_at": THURSDAY},
        {"starts_at": THURSDAY.astimezone(UTC)},
        {"name": "PRIYA NAIR, MBA"},
        {"company": "Acme GmbH"},
        {"role": "engineer"},
        {"email": "P@ACME.example"},
        {"name": "Priya Nayar", "linkedin": "https://www.linkedin.com/in/PN/?trk=x"},
        {"name": "Nair", "email": "p@acme.example"},
        {"company": None, "starts_at": THURSDAY},
    ],
)
def test_what_is_known_is_not_logged_twice(diary: Diary, again: dict[str, object]) -> None:
    first = diary.met(**FULL)
    entry = diary.tell(LogRequest.model_validate({"name": "Priya Nair", "company": "Acme"} | again))
    assert (entry.facts, entry.added) == ((), ())
    assert (entry.person, entry.application) == (first.person, first.application)
    assert entry.text.startswith("Already logged: Priya Nair")
    assert ", Acme, " in entry.text


@pytest.mark.parametrize(
    ("name", "aside"),
    [
        ("Priya Twin", " (not Priya Twin; `afterword edit` changes the name)"),
        ("Dr. PRIYA NAIR", ""),
        ("Priya", ""),
    ],
)
def test_another_name_is_not_dropped_in_silence(diary: Diary, name: str, aside: str) -> None:
    diary.met(linkedin="linkedin.com/in/pn")
    said = diary.met(name, linkedin="linkedin.com/in/pn").text
    assert said == f"Already logged: Priya Nair{aside}, Acme, interviewer. Nothing was added."


def test_a_second_round_to_come_is_pointed_out(diary: Diary) -> None:
    diary.met(starts_at=NOW - DAY)
    assert "rounds" not in diary.met(starts_at=THURSDAY).text, "the first is over"
    second = diary.met(starts_at=THURSDAY + DAY).text
    assert second == (
        "Logged: Priya Nair, Acme, Friday 27 November at 15:00. "
        "Now 2 rounds are to come; `afterword edit` moves one."
    )
    for when in (THURSDAY + DAY, NOW - 3 * DAY):
        assert "rounds" not in diary.met(starts_at=when).text, "none to come was added"
    assert "rounds" not in diary.met("Tomáš Dvořák", starts_at=THURSDAY + 2 * DAY).text, "somebody else's"


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({}, "Logged: Priya Nair, Acme, interviewer."),
        ({"as_": "recruiter_inhouse"}, "Logged: Priya Nair, Acme, in-house recruiter."),
        ({"as_": "contact", "company": None}, "Logged: Priya Nair, contact."),
        ({"starts_at": datetime(2027, 1, 4, 9, 30, tzinfo=UTC)},
         "Logged: Priya Nair, Acme, Monday 4 January 2027 at 10:30."),
        ({"starts_at": THURSDAY, "zone": "America/New_York"},
         "Logged: Priya Nair, Acme, Thursday 26 November at 09:00 New York time."),
    ],
)  # fmt: skip
def test_it_says_what_it_did(diary: Diary, more: dict[str, object], text: str) -> None:
    assert diary.met(**more).text == text  # type: ignore[arg-type]


def test_an_agency_recruiter_does_not_work_at_the_company(diary: Diary) -> None:
    entry = diary.met("Rita Rec", as_="recruiter_agency")
    assert not [fact for fact in entry.facts if isinstance(fact, f.Employed)]
    named = diary.met("Rolf Rec", as_="recruiter_agency", employer="Hays")
    assert [fact.company for fact in named.facts if isinstance(fact, f.Employed)] == ["Hays"]
    assert diary.met("Rita Rec", as_="recruiter_agency").facts == ()


class TestWho:
    def test_a_namesake_elsewhere_is_asked_about(self, diary: Diary) -> None:
        known = diary.met()
        with pytest.raises(Ambiguous, match=r"^Is this Priya Nair \(Acme, interviewer\)\?$") as asked:
            diary.met(company="Globex")
        assert asked.value.candidates == [{"id": known.person, "name": "Priya Nair", "detail": "Acme"}]
        other = diary.met(company="Globex", new_person=True)
        assert other.person != known.person
        moved = diary.met(company="Initech", person_id=known.person)
        assert moved.person == known.person
        assert diary.log.people[str(known.person)].employer == "Initech"

    def test_nobody_of_that_id(self, diary: Diary) -> None:
        with pytest.raises(NotFound):
            diary.met(person_id="00000000000000ff")

    def test_anothers_profile(self, diary: Diary) -> None:
        diary.met(linkedin="linkedin.com/in/pn")
        with pytest.raises(Conflict, match=r"is Priya Nair's in your log, not Tomáš Dvořák's"):
            diary.met("Tomáš Dvořák", linkedin="linkedin.com/in/pn")
        with pytest.raises(Conflict):
            diary.met("Priya Nair", linkedin="linkedin.com/in/pn", new_person=True)
        tomas = diary.met("Tomáš Dvořák")
        with pytest.raises(Conflict):
            diary.met("Tomáš Dvořák", linkedin="linkedin.com/in/pn", person_id=tomas.person)

    def test_a_member_id_joins_the_slug(self, diary: Diary) -> None:
        first = diary.met(linkedin="linkedin.com/in/pn")
        entry = diary.met(linkedin="linkedin.com/in/pn", member_id="ACoAAB1")
        assert entry.added == ("profile",)
        assert diary.met("Priya", company=None, member_id="ACoAAB1", as_="contact").person == first.person

    @pytest.mark.parametrize(
        "url", ["https://example.com/in/pn", "linkedin.com/company/acme", "linkedin.com/in/me"]
    )
    def test_no_profiles_address(self, diary: Diary, url: str) -> None:
        with pytest.raises(BadInput, match="no LinkedIn profile") as refusal:
            diary.met(linkedin=url)
        assert refusal.value.field == "linkedin"

    def test_a_shared_mailbox_makes_nobody_somebody_else(self, diary: Diary) -> None:
        first = diary.met(email="jobs@acme.example")
        assert diary.met("Tomáš Dvořák", email="jobs@acme.example").person != first.person


class TestWhere:
    def test_a_company_is_needed_for_somebody_new(self, diary: Diary) -> None:
        with pytest.raises(BadInput, match=r"At which company do you meet Priya Nair\?") as refusal:
            diary.met(company=None, starts_at=THURSDAY)
        assert refusal.value.field == "company"

    def test_another_role_is_another_application(self, diary: Diary) -> None:
        first = diary.met(role="Engineer")
        second = diary.met(role="Manager")
        assert second.added == ("application",)
        assert first.application != second.application

    def test_a_role_told_late_completes_the_application(self, diary: Diary) -> None:
        first = diary.met()
        entry = diary.met(role="Engineer")
        assert (entry.application, entry.added) == (first.application, ())
        assert diary.log.applications[str(first.application)].role == "Engineer"

    def test_several_that_fit_are_asked_about(self, diary: Diary) -> None:
        engineer = diary.met(role="Engineer")
        manager = diary.met("Tomáš Dvořák", role="Manager")
        with pytest.raises(Ambiguous, match="For which role") as asked:
            diary.met("Wei Wang")
        assert sorted(ids(asked)) == sorted([str(engineer.application), str(manager.application)])
        assert diary.met("Wei Wang", application_id=manager.application).application == manager.application
        assert diary.met("Priya Nair", starts_at=THURSDAY).application == engineer.application

    def test_no_application_of_that_id(self, diary: Diary) -> None:
        with pytest.raises(NotFound):
            diary.met(application_id="00000000000000ff")

    def test_after_the_end_a_new_one_begins(self, diary: Diary) -> None:
        first = diary.met()
        diary.tell(OutcomeRequest(company="Acme", status=ApplicationStatus.REJECTED))
        second = diary.met()
        assert second.added == ("application",)
        assert second.application != first.application

    def test_an_offer_and_a_hold_are_no_end(self, diary: Diary) -> None:
        first = diary.met()
        for status in (ApplicationStatus.OFFER, ApplicationStatus.ON_HOLD):
            diary.tell(OutcomeRequest(company="Acme", status=status))
            assert diary.met(starts_at=THURSDAY).application == first.application

    @pytest.mark.parametrize(
        ("more", "opens"),
        [({}, False), ({"role": "Engineer"}, True), ({"starts_at": THURSDAY}, True)],
    )
    def test_a_mere_contact_opens_no_application(
        self, diary: Diary, more: dict[str, object], opens: bool
    ) -> None:
        entry = diary.met(as_="contact", **more)
        assert ("application" in entry.added) is opens
        assert bool(entry.application) is opens
        assert diary.log.people[str(entry.person)].employer == "Acme"


class TestRound:
    def test_a_second_person_joins_it(self, diary: Diary) -> None:
        first = diary.met(starts_at=THURSDAY)
        second = diary.met("Tomáš Dvořák", starts_at=THURSDAY, minutes=30)
        assert (second.interview, second.added) == (first.interview, ("person",))
        [schedule] = [fact for fact in second.facts if isinstance(fact, f.Scheduled)]
        assert schedule.people == (first.person, second.person)
        assert schedule.minutes == 60

    def test_another_hour_is_another_round(self, diary: Diary) -> None:
        first = diary.met(starts_at=THURSDAY)
        assert diary.met(starts_at=THURSDAY + DAY).interview != first.interview
        assert diary.met("Tomáš Dvořák", company="Globex", starts_at=THURSDAY).interview != first.interview

    @pytest.mark.parametrize(
        "year",
        [
            datetime(1989, 12, 31, tzinfo=UTC),
            datetime(2032, 1, 1, tzinfo=UTC),
            datetime(9999, 1, 1, tzinfo=UTC),
        ],
    )
    def test_an_impossible_year(self, diary: Diary, year: datetime) -> None:
        with pytest.raises(BadInput, match=f"The year {year.year} cannot be right") as refusal:
            diary.met(starts_at=year)
        assert refusal.value.field == "starts_at"

    @pytest.mark.parametrize(
        "zone", ["Berlin", "Europe/Atlantis", "../../etc/passwd", "/etc/localtime", "", "a\0b"]
    )
    def test_an_unknown_zone(self, diary: Diary, zone: str) -> None:
        if not zone:
            assert diary.met(starts_at=THURSDAY, zone=zone).interview
            return
        with pytest.raises(BadInput, match="Europe/Berlin"):
            diary.met(starts_at=THURSDAY, zone=zone)


class TestInvolvement:
    def test_it_is_changed_when_told_only(self, diary: Diary) -> None:
        entry = diary.met(as_="hiring_manager")
        diary.met(starts_at=THURSDAY)
        known = diary.log.involvement(str(entry.person), str(entry.application), diary.now)
        assert known is InvolvementKind.HIRING_MANAGER
        diary.met(as_="panel")
        known = diary.log.involvement(str(entry.person), str(entry.application), diary.now)
        assert known is InvolvementKind.PANEL
