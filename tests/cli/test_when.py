"""What people type for a moment, at a fixed now: Thursday 26 November 2026, 10:00 in Berlin."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.cli.when import Lean, read
from afterword.errors import BadInput

NOW = datetime(2026, 11, 26, 10, tzinfo=ZoneInfo("Europe/Berlin"))

PLANNED = {
    # weekdays: the next one, today's while it is still to come
    "thu 3pm": "2026-11-26T15:00:00+01:00",
    "Thursday at 15:00": "2026-11-26T15:00:00+01:00",
    "thu 9am": "2026-12-03T09:00:00+01:00",
    "on fri at 9": "2026-11-27T09:00:00+01:00",
    "wed 15.00": "2026-12-02T15:00:00+01:00",
    "sat, 10:15": "2026-11-28T10:15:00+01:00",
    "next monday 14:00": "2026-11-30T14:00:00+01:00",
    "next thursday 15:00": "2026-12-03T15:00:00+01:00",
    "this thursday 15:00": "2026-11-26T15:00:00+01:00",
    "last thursday 3pm": "2026-11-19T15:00:00+01:00",
    # dates, with and without a year
    "26 Nov 15:00": "2026-11-26T15:00:00+01:00",
    "26 Nov 08:00": "2026-11-26T08:00:00+01:00",
    "20 Nov 15:00": "2026-11-20T15:00:00+01:00",  # just gone, not a year ahead
    "3 jan 10:00": "2027-01-03T10:00:00+01:00",
    "1 jul 10:00": "2027-07-01T10:00:00+02:00",
    "29 feb 15:00": "2028-02-29T15:00:00+01:00",
    "November 26th, 3pm": "2026-11-26T15:00:00+01:00",
    "the 1st of december 10am": "2026-12-01T10:00:00+01:00",
    "nov 27 '26 3pm": "2026-11-27T15:00:00+01:00",
    "15:00 thu 26 nov": "2026-11-26T15:00:00+01:00",
    "thu, 26 nov 2026 15:00": "2026-11-26T15:00:00+01:00",
    "26.11.2026 15:00": "2026-11-26T15:00:00+01:00",
    "3.4.2027 15:00": "2027-04-03T15:00:00+02:00",
    "27.11. 15:00": "2026-11-27T15:00:00+01:00",
    "26/11/2026 15:00": "2026-11-26T15:00:00+01:00",
    "11/26/2026 3pm": "2026-11-26T15:00:00+01:00",
    "11月27日 15:00": "2026-11-27T15:00:00+01:00",
    # near today
    "3pm": "2026-11-26T15:00:00+01:00",
    "9am": "2026-11-27T09:00:00+01:00",
    "today 9:00": "2026-11-26T09:00:00+01:00",
    "noon tomorrow": "2026-11-27T12:00:00+01:00",
    "day after tomorrow 3 p.m.": "2026-11-28T15:00:00+01:00",
    "yesterday 15:00": "2026-11-25T15:00:00+01:00",
    "12am tomorrow": "2026-11-27T00:00:00+01:00",
    # distances
    "in 2 hours": "2026-11-26T12:00:00+01:00",
    "in 2h": "2026-11-26T12:00:00+01:00",
    "in 90 minutes": "2026-11-26T11:30:00+01:00",
    "2 hours ago": "2026-11-26T08:00:00+01:00",
    "in 3 days at 15:00": "2026-11-29T15:00:00+01:00",
    "in a week 15:00": "2026-12-03T15:00:00+01:00",
    # other languages
    "Donnerstag 15 Uhr": "2026-11-26T15:00:00+01:00",
    "morgen um 15 Uhr": "2026-11-27T15:00:00+01:00",
    "jeudi 15h30": "2026-11-26T15:30:00+01:00",
    "mañana 15:00": "2026-11-27T15:00:00+01:00",
    "26 novembre 2026 15:00": "2026-11-26T15:00:00+01:00",
    "明天 15:00": "2026-11-27T15:00:00+01:00",
    # ISO 8601
    "2026-11-26T15:00": "2026-11-26T15:00:00+01:00",
    "2026-11-26 15:00": "2026-11-26T15:00:00+01:00",
    "2026-11-26T15:00+05:30": "2026-11-26T15:00:00+05:30",
    "2026-11-26T15:00Z": "2026-11-26T15:00:00+00:00",
    # offsets
    "3pm +05:30": "2026-11-26T15:00:00+05:30",
    "tomorrow 3pm UTC-5": "2026-11-27T15:00:00-05:00",
}


@pytest.mark.parametrize(("text", "moment"), PLANNED.items())
def test_a_planned_moment(text: str, moment: str) -> None:
    assert read(text, NOW, Lean.PLAN).iso == moment


ZONED = {
    "tomorrow 9:30 Europe/Berlin": ("2026-11-27T09:30:00+01:00", "Europe/Berlin"),
    "tomorrow 9:30 europe/lisbon": ("2026-11-27T09:30:00+00:00", "Europe/Lisbon"),
    "2026-11-26T15:00 America/New_York": ("2026-11-26T15:00:00-05:00", "America/New_York"),
    "thu 3pm (America/Argentina/Buenos_Aires)": (
        "2026-11-26T15:00:00-03:00",
        "America/Argentina/Buenos_Aires",
    ),
    "tomorrow 9:30 New York time": ("2026-11-27T09:30:00-05:00", "America/New_York"),
    "thu 3pm Berlin": ("2026-11-26T15:00:00+01:00", "Europe/Berlin"),
    "1 jul 2027 3pm EST": ("2027-07-01T15:00:00-04:00", "America/New_York"),
    "26 Nov 2026 15:00 CET": ("2026-11-26T15:00:00+01:00", "Europe/Berlin"),
    # "tomorrow" is that place's tomorrow
    "tomorrow 9:00 Pacific/Kiritimati": ("2026-11-27T09:00:00+14:00", "Pacific/Kiritimati"),
    # it is 4am there: the next one is tomorrow's
    "4am America/New_York": ("2026-11-27T04:00:00-05:00", "America/New_York"),
}


@pytest.mark.parametrize(("text", "expected"), ZONED.items())
def test_a_zone_that_was_typed_is_kept(text: str, expected: tuple[str, str]) -> None:
    moment = read(text, NOW, Lean.PLAN)
    assert (moment.iso, moment.zone) == expected


def test_without_a_zone_none_is_named() -> None:
    assert read("thu 3pm", NOW, Lean.PLAN).zone is None


PAST = {
    "thu": "2026-11-26T10:00:00+01:00",
    "wed": "2026-11-25T23:59:59+01:00",
    "fri": "2026-11-20T23:59:59+01:00",
    "thu 3pm": "2026-11-19T15:00:00+01:00",
    "thu 9am": "2026-11-26T09:00:00+01:00",
    "20 nov": "2026-11-20T23:59:59+01:00",
    "27 nov 2025": "2025-11-27T23:59:59+01:00",
    "1 mar": "2026-03-01T23:59:59+01:00",
    "20.11.": "2026-11-20T23:59:59+01:00",
    "today": "2026-11-26T10:00:00+01:00",
    "yesterday": "2026-11-25T23:59:59+01:00",
    "3 days ago": "2026-11-23T23:59:59+01:00",
    "26.11.2026": "2026-11-26T10:00:00+01:00",
    "15:00": "2026-11-25T15:00:00+01:00",
    "2027-01-05": "2027-01-05T23:59:59+01:00",  # whoever types the year means it
}


@pytest.mark.parametrize(("text", "moment"), PAST.items())
def test_what_has_happened_leans_to_the_past(text: str, moment: str) -> None:
    assert read(text, NOW, Lean.PAST).iso == moment


@pytest.mark.parametrize("text", ["27 nov", "27.11.", "11/27", "fri 27 nov", "1 feb"])
def test_no_day_of_last_year_is_guessed(text: str) -> None:
    with pytest.raises(BadInput, match=r"still to come.* write the year"):
        read(text, NOW, Lean.PAST)


ASKED = {
    "thu": "2026-11-26T10:00:00+01:00",
    "fri": "2026-11-27T23:59:59+01:00",
    "27 nov": "2026-11-27T23:59:59+01:00",
    "20 nov": "2026-11-20T23:59:59+01:00",
    "in 2 weeks": "2026-12-10T23:59:59+01:00",
    "now": "2026-11-26T10:00:00+01:00",
}


@pytest.mark.parametrize(("text", "moment"), ASKED.items())
def test_a_day_that_is_asked_about_is_its_end(text: str, moment: str) -> None:
    assert read(text, NOW, Lean.ASK).iso == moment


REFUSED = {
    "26 nov": "Which time?",
    "tomorrow": "Which time?",
    "thu": "Which time?",
    "in 3 days": "Which time?",
    "banana": "is no moment that can be read",
    "banana 15:00": "is no moment that can be read",
    "next week 15:00": "is no moment that can be read",
    "half past three": "is no moment that can be read",
    "thu 3": "is no moment that can be read",
    "1764169200": "is no moment that can be read",
    "": "is no moment that can be read",
    "x" * 10_000: "is no moment that can be read",
    "thu\x1b[31m 3pm": "is no moment that can be read",
    "in 99999999 years": "is no moment that can be read",
    "31 feb 15:00": "is no moment that can be read",
    "31.2.2027 15:00": "no such day",
    "0000-00-00 00:00": "no such day",
    "2026-13-45 10:00": "no such day",
    "9999-12-31 23:59": "too far away",
    "25:00": "no time of day",
    "thu 13pm": "no time of day",
    "thu at 27": "no time of day",
    "thu at 3": "3am or 3pm",
    "10:00-11:00": "--minutes",
    "thu 3pm-4pm": "--minutes",
    "3/4/2027 15:00": "3 April or 4 March",
    "fri 26 nov 15:00": "is a Thursday, not a Friday",
    "tomorrow 9:30 Nowhere/City": "is no time zone",
    "tomorrow 9:30 ../../etc/passwd": "is no",
    "3pm IST": "several places",
    "3pm +99:00": "no offset",
    "28 mar 2027 02:30": "does not exist in Europe/Berlin",
    "2027-03-28T02:30": "does not exist in Europe/Berlin",
    "25 oct 2026 02:30": "2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00",
}


@pytest.mark.parametrize(("text", "sentence"), REFUSED.items())
def test_what_cannot_be_read_is_told_in_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(BadInput) as refusal:
        read(text, NOW, Lean.PLAN)
    assert sentence in refusal.value.text
    assert "\n" not in refusal.value.text
    assert refusal.value.text.isprintable()
    assert len(refusal.value.text) < 250


def test_a_time_that_comes_twice_is_taken_with_its_offset() -> None:
    assert read("2026-10-25T02:30+01:00", NOW, Lean.PLAN).iso == "2026-10-25T02:30:00+01:00"


def test_hours_from_now_are_hours_also_when_the_clocks_change() -> None:
    before = datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert read("in 2 hours", before, Lean.PLAN).iso == "2026-10-25T02:30:00+01:00"
