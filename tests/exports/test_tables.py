"""The table, the contacts and the calendar: read back by what others read them with."""

import csv
from datetime import UTC
from io import StringIO

import pytest
from icalendar import Calendar

from afterword.exports import FORMATS, Told
from afterword.exports.csv_table import COLUMNS
from afterword.verdict import facts as f
from afterword.words import ExportFormat, PolicyName
from tests.verdict.worlds import LONG_AGO, NOW, OMAR, PRIYA, THURSDAY, World, acme, days, met

LONG = "Wolfeschlegelsteinhausenbergerdorff 王小明 with a comma, a semicolon; a backslash \\ and 🌟" * 3


def text_of(world: World, form: ExportFormat) -> str:
    return FORMATS[form].write(Told(world.facts, 7, PolicyName.ARTICLE, None, NOW))


def rows_of(world: World) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text_of(world, ExportFormat.CSV), newline="")))


def test_a_row_says_how_somebody_stands() -> None:
    world = met().meets(THURSDAY).works_at("Acme", LONG_AGO).invitation("sent", NOW - days(1))
    world.tell(f.Addressed(at=LONG_AGO, person=PRIYA, email="priya@acme.example"))
    world.suggests(NOW - days(2)).tell(f.Remembered(at=NOW, person=PRIYA, detail="the piano"))
    assert rows_of(world) == [
        {
            "Name": "Priya Nair",
            "Employer": "Acme",
            "E-mail": "priya@acme.example",
            "LinkedIn": "https://www.linkedin.com/in/priya-nair-42/",
            "As": "interviewer",
            "Company": "Acme",
            "Role": "Data Engineer",
            "Status": "open",
            "Since": "",
            "Last met": "2026-11-18 08:00+00:00",
            "Next round": "2026-11-26 15:00+00:00",
            "Invitation": "sent",
            "Invitation since": "2026-11-22 09:00+00:00",
            "Suggested connecting": "2026-11-21 09:00+00:00",
            "Remembered": "the piano",
        }
    ]


def test_somebody_in_no_application_and_an_empty_log() -> None:
    assert rows_of(World().person())[0]["Company"] == ""
    assert text_of(World(), ExportFormat.CSV) == ",".join(COLUMNS) + "\r\n"
    assert text_of(World(), ExportFormat.VCARD) == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_no_cell_is_a_formula(start: str) -> None:
    world = acme().person(OMAR, f'{start}HYPERLINK("http://x.example")')
    world.tell(f.Remembered(at=NOW, person=OMAR, detail=f"{start}1+1"))
    row = next(row for row in rows_of(world) if "HYPERLINK" in row["Name"])
    assert row["Name"].startswith(f"'{start}")
    assert row["Remembered"] == f"'{start}1+1"


def test_a_contact() -> None:
    world = met().tell(
        f.Named(at=NOW, person=PRIYA, name=LONG),
        f.Addressed(at=LONG_AGO, person=PRIYA, email="old@acme.example"),
        f.Addressed(at=NOW, person=PRIYA, email="priya@acme.example"),
        f.RuledOut(at=NOW, person=PRIYA, slug="priya-nair-42"),
        f.Linked(at=NOW, person=PRIYA, slug="prïya"),
        f.Linked(at=NOW, person=PRIYA, member_id="ACoAAB1"),
        f.Remembered(at=NOW, person=PRIYA, detail="two\nlines"),
    )
    text = text_of(world, ExportFormat.VCARD)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    lines = text.replace("\r\n ", "").split("\r\n")
    escaped = LONG.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:4.0"]
    assert f"FN:{escaped}" in lines
    assert [line for line in lines if line.startswith(("EMAIL", "URL"))] == [
        "EMAIL:priya@acme.example",
        "EMAIL:old@acme.example",
        "URL:https://www.linkedin.com/in/pr%C3%AFya/",
    ]
    assert next(line for line in lines if line.startswith("NOTE")).endswith(
        "\\, Wednesday at 08:00\\ntwo\\nlines"
    )


def test_a_name_in_its_parts() -> None:
    world = World().person().person(OMAR, "Madonna")
    lines = text_of(world, ExportFormat.VCARD).split("\r\n")
    assert [line for line in lines if line.startswith("N:")] == ["N:Nair;Priya;;;", "N:;Madonna;;;"]


def test_a_calendar_of_the_rounds() -> None:
    world = acme().person(OMAR, "Omar Haddad")
    world.meets(THURSDAY, PRIYA, OMAR, id="0" * 16)
    world.meets(THURSDAY + days(1), id="0" * 16, at=NOW)
    world.meets(THURSDAY, id="1" * 16, told="cancelled", told_at=NOW)
    world.meets(THURSDAY + days(2), id="2" * 16, application="c" * 16)
    first, moved, orphan = Calendar.from_ical(text_of(world, ExportFormat.ICS)).walk("VEVENT")
    assert (first["STATUS"], first["SEQUENCE"], first.start) == ("CANCELLED", 1, THURSDAY.astimezone(UTC))
    assert (moved["UID"], moved["SEQUENCE"]) == (f"{'0' * 16}@afterword", 1)
    assert (moved.end - moved.start).seconds == 3600
    assert (moved["SUMMARY"], moved["DESCRIPTION"]) == ("Interview: Acme", "With Priya Nair\nData Engineer")
    assert orphan["SUMMARY"] == "Interview: the company"
