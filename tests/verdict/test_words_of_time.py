"""Moments in words, in the interview's own zone, across weeks, years and clock changes."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.verdict import words_of_time
from tests.verdict.worlds import LONDON, NOW, THURSDAY, acme, days, hours

BERLIN = ZoneInfo("Europe/Berlin")
KOLKATA = ZoneInfo("Asia/Kolkata")


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (NOW, "today"),
        (NOW + hours(14.9), "today"),
        (NOW + days(1), "Tuesday"),
        (THURSDAY, "Thursday"),
        (NOW + days(6), "Sunday"),
        (NOW + days(7), "Monday 30 November"),
        (NOW - days(6), "Tuesday"),
        (NOW - days(7), "Monday 16 November"),
        (datetime(2027, 1, 4, 9, tzinfo=LONDON), "Monday 4 January 2027"),
        (datetime(2025, 12, 31, 9, tzinfo=LONDON), "Wednesday 31 December 2025"),
    ],
)
def test_the_day(moment: datetime, text: str) -> None:
    assert words_of_time.day(moment, NOW) == text


def test_a_near_day_needs_no_year() -> None:
    eve = datetime(2026, 12, 30, 9, tzinfo=LONDON)
    assert words_of_time.day(eve + days(3), eve) == "Saturday"


def test_the_full_day_is_always_the_date() -> None:
    assert words_of_time.full_day(NOW, NOW) == "Monday 23 November"
    assert words_of_time.full_day(NOW + days(60), NOW) == "Friday 22 January 2027"


def test_since_when_names_the_year_only_where_it_is_another() -> None:
    assert words_of_time.short_date(date(2026, 11, 3), date(2026, 12, 1)) == "3 Nov"
    assert words_of_time.short_date(date(2025, 11, 23), date(2026, 1, 1)) == "23 Nov 2025"


def test_today_is_the_interviews_day_in_its_own_zone() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=LONDON)
    assert words_of_time.day(late + hours(0.25), late, "Asia/Kolkata") == "today"
    assert words_of_time.day(late + hours(1), late) == "Tuesday"


def test_the_clock_names_the_zone_only_where_it_differs() -> None:
    assert words_of_time.clock(THURSDAY, NOW, "Europe/London") == "15:00"
    assert words_of_time.clock(THURSDAY, NOW, "Europe/Lisbon") == "15:00"
    assert words_of_time.clock(THURSDAY, NOW, "Europe/Berlin") == "16:00 Berlin time"
    assert words_of_time.clock(THURSDAY, NOW, "America/New_York") == "10:00 New York time"
    assert words_of_time.clock(THURSDAY, NOW, "UTC") == "15:00"
    assert words_of_time.clock(THURSDAY, NOW) == "15:00"


def test_zones_differ_at_the_interviews_moment_not_now() -> None:
    """Phoenix and Denver share the winter's clock and part in summer."""
    winter = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("America/Phoenix"))
    summer = datetime(2026, 3, 16, 17, tzinfo=UTC)
    assert words_of_time.clock(summer, winter, "America/Denver") == "11:00 Denver time"
    assert words_of_time.clock(winter, winter, "America/Denver") == "09:00"


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../etc", "", "Europe", "x" * 500, "a\x00b"])
def test_an_unknown_zone_is_read_on_nows_clock(zone: str) -> None:
    assert words_of_time.when(THURSDAY, NOW, zone) == "Thursday at 15:00"


def test_on() -> None:
    assert words_of_time.on("Thursday at 15:00") == "on Thursday at 15:00"
    assert words_of_time.on("today at 15:00") == "today at 15:00"


def test_the_ends_of_the_calendar() -> None:
    last = datetime.max.replace(tzinfo=UTC)
    assert words_of_time.when(last, last, "Asia/Kolkata") == "today at 23:59"


@pytest.mark.parametrize(
    ("zone", "title"),
    [
        ("Europe/London", "Not yet. You meet Priya on Thursday at 15:00."),
        ("Europe/Berlin", "Not yet. You meet Priya on Thursday at 16:00 Berlin time."),
        ("Asia/Kolkata", "Not yet. You meet Priya on Thursday at 20:30 Kolkata time."),
    ],
)
def test_a_title_speaks_the_interviews_zone(zone: str, title: str) -> None:
    assert acme().meets(THURSDAY, zone=zone).verdict().title == title


def test_a_running_round_ends_on_its_own_clock() -> None:
    verdict = acme().meets(NOW, zone="Europe/Berlin").verdict()
    assert verdict.title == "Not yet. You are meeting Priya until 11:00 Berlin time."


def test_the_same_moment_from_another_machine() -> None:
    """Asked in Kolkata, an interview at 15:00 in London says whose clock that is."""
    verdict = acme().meets(THURSDAY).verdict(now=NOW.astimezone(KOLKATA))
    assert verdict.title == "Not yet. You meet Priya on Thursday at 15:00 London time."
    assert verdict.changes_at == THURSDAY + hours(1)


def test_a_wall_clock_time_after_the_clocks_changed() -> None:
    """Friday in summer time, Monday in winter time: the same words, one hour more in between."""
    friday = datetime(2026, 10, 23, 9, tzinfo=BERLIN)
    monday = datetime(2026, 10, 26, 9, tzinfo=BERLIN)
    verdict = acme().meets(monday, zone="Europe/Berlin").verdict(now=friday)
    assert verdict.title == "Not yet. You meet Priya on Monday at 09:00."
    assert verdict.changes_at == datetime(2026, 10, 26, 9, tzinfo=UTC)
