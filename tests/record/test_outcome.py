"""What came of an application: which one is meant, and when it was."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from afterword.contract import OutcomeRequest
from afterword.errors import Ambiguous, BadInput, NotFound
from afterword.record import Entry
from afterword.verdict.facts import Announced, Stood
from afterword.words import ApplicationStatus
from tests.record.diary import DAY, NOW, Diary, ids


def came(diary: Diary, status: str = "rejected", **more: Any) -> Entry:
    return diary.tell(OutcomeRequest.model_validate({"company": "Acme", "status": status} | more))


@pytest.mark.parametrize(
    ("status", "text"),
    [
        ("offer", "Acme: offer, not signed yet."),
        ("accepted", "Acme: offer accepted."),
        ("declined", "Acme: offer declined."),
        ("rejected", "Acme: rejected."),
        ("withdrawn", "Acme: withdrawn."),
        ("on_hold", "Acme: on hold."),
        ("cancelled", "Acme: cancelled."),
        ("presumed_closed", "Acme: presumed closed."),
    ],
)
def test_each_is_noted_once(diary: Diary, status: str, text: str) -> None:
    met = diary.met()
    entry = came(diary, status)
    assert entry.text == f"{text} The advice about one person may change with it."
    assert entry.application == met.application
    assert diary.log.applications[str(met.application)].status(diary.now) is ApplicationStatus(status)
    again = came(diary, status)
    assert (again.facts, again.text) == ((), text.replace(": ", ": already "))


def test_how_many_people_it_is_about(diary: Diary) -> None:
    diary.met()
    diary.met("Tomáš Dvořák")
    assert "about 2 people" in came(diary).text


class TestAnnounced:
    def test_with_the_acceptance(self, diary: Diary) -> None:
        met = diary.met()
        entry = came(diary, "accepted", announced=True)
        assert (
            entry.text == "Acme: offer accepted, announced. The advice about one person may change with it."
        )
        assert [type(fact) for fact in entry.facts] == [Stood, Announced]
        assert diary.log.applications[str(met.application)].announced(diary.now)

    def test_after_it(self, diary: Diary) -> None:
        met = diary.met()
        came(diary, "accepted")
        assert not diary.log.applications[str(met.application)].announced(diary.now)
        assert [type(fact) for fact in came(diary, "accepted", announced=True).facts] == [Announced]
        again = came(diary, "accepted", announced=True)
        assert (again.facts, again.text) == ((), "Acme: already offer accepted, announced.")

    @pytest.mark.parametrize("status", ["offer", "rejected", "open"])
    def test_nothing_else_is_announced(self, diary: Diary, status: str) -> None:
        diary.met()
        with pytest.raises(BadInput, match="Only an accepted offer") as refusal:
            came(diary, status, announced=True)
        assert refusal.value.field == "announced"


class TestWhich:
    @pytest.mark.parametrize("company", ["acme", "ACME Inc.", "Acme GmbH", "Acme"])
    def test_the_companys(self, diary: Diary, company: str) -> None:
        met = diary.met()
        assert came(diary, company=company).application == met.application

    def test_a_part_of_the_name_will_do(self, diary: Diary) -> None:
        met = diary.met(company="Acme Robotics")
        assert came(diary, company="acme").application == met.application

    def test_the_whole_name_goes_first(self, diary: Diary) -> None:
        diary.met(company="Acme Robotics")
        met = diary.met("Tomáš Dvořák", company="Acme")
        assert came(diary, company="acme").application == met.application

    def test_the_role_decides(self, diary: Diary) -> None:
        engineer, manager = diary.met(role="Engineer"), diary.met(role="Manager")
        with pytest.raises(Ambiguous, match="Which role") as asked:
            came(diary)
        assert ids(asked) == [engineer.application, manager.application]
        assert came(diary, role=" manager").application == manager.application
        assert came(diary).application == engineer.application, "the one that is still open"

    def test_the_id_decides(self, diary: Diary) -> None:
        diary.met(role="Engineer")
        manager = diary.met(role="Manager")
        assert (
            came(diary, company=None, application_id=manager.application).application == manager.application
        )

    def test_one_that_ended_can_be_corrected(self, diary: Diary) -> None:
        met = diary.met()
        came(diary, "presumed_closed")
        assert came(diary, "rejected").application == met.application

    @pytest.mark.parametrize(
        "more", [{"company": "Globex"}, {"role": "Manager"}, {"application_id": "00000000000000ff"}]
    )
    def test_there_is_none(self, diary: Diary, more: dict[str, str]) -> None:
        diary.met(role="Engineer")
        with pytest.raises(NotFound, match="afterword list"):
            came(diary, **more)

    def test_no_company(self, diary: Diary) -> None:
        with pytest.raises(BadInput, match="at which company"):
            came(diary, company=None)


class TestWhen:
    def test_the_day_told(self, diary: Diary) -> None:
        diary.met()
        on = NOW - 3 * DAY
        [fact] = came(diary, on=on).facts
        assert fact.at == on
        assert fact.at.tzinfo is UTC

    def test_without_one_now(self, diary: Diary) -> None:
        diary.met()
        now = diary.now
        assert came(diary).facts[0].at == now

    def test_a_later_hour_of_today_is_now(self, diary: Diary) -> None:
        diary.met()
        now = diary.now
        assert came(diary, on=NOW.replace(hour=23, minute=59)).facts[0].at == now

    @pytest.mark.parametrize(
        ("on", "text"),
        [
            (NOW + DAY, "still to come"),
            (datetime(1066, 10, 14, tzinfo=UTC), "1066"),
            (NOW + 3000 * DAY, "2035"),
        ],
    )
    def test_an_impossible_day(self, diary: Diary, on: datetime, text: str) -> None:
        diary.met()
        with pytest.raises(BadInput, match=text) as refusal:
            came(diary, on=on)
        assert refusal.value.field == "on"

    def test_the_day_told_is_read_back(self, diary: Diary) -> None:
        diary.met()
        assert came(diary, on=NOW - 3 * DAY).text.startswith("Acme: rejected on Friday 20 November.")

    @pytest.mark.parametrize("status", ["rejected", "open", "presumed_closed"])
    def test_one_that_a_later_outcome_overtook_is_refused(self, diary: Diary, status: str) -> None:
        diary.met()
        came(diary, "offer", on=NOW - DAY)
        told = status.replace("_", " ")
        text = (
            f"You noted “offer” on Sunday 22 November; “{told}” cannot be earlier. "
            "Leave --on out, or take “offer” back with `afterword undo`."
        )
        with pytest.raises(BadInput) as refusal:
            came(diary, status, on=NOW - 2 * DAY)
        assert (refusal.value.text, refusal.value.field) == (text, "on")

    def test_of_two_on_one_day_the_later_told_counts(self, diary: Diary) -> None:
        met = diary.met()
        for on in (NOW.replace(hour=0) - timedelta(seconds=1), NOW.replace(hour=23, minute=59)):
            for status in ("offer", "declined"):
                came(diary, status, on=on)
                known = diary.log.applications[str(met.application)].status(diary.now)
                assert known is ApplicationStatus(status)

    def test_the_same_one_on_an_earlier_day_is_kept(self, diary: Diary) -> None:
        met = diary.met()
        came(diary, "rejected")
        came(diary, "rejected", on=NOW - 5 * DAY)
        status = diary.log.applications[str(met.application)].status
        assert status(NOW - DAY) is ApplicationStatus.REJECTED

    def test_an_end_long_before_the_first_round(self, diary: Diary) -> None:
        diary.met(starts_at=NOW - 20 * DAY)
        with pytest.raises(BadInput, match="2024 is more than a year before your first round at Acme"):
            came(diary, on=NOW - 700 * DAY)
        assert came(diary, on=NOW - 30 * DAY).facts

    def test_without_a_round_an_old_day_is_fine(self, diary: Diary) -> None:
        diary.met()
        assert came(diary, on=NOW - 700 * DAY).facts
