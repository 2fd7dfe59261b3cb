"""`afterword import` for real: dry run, run, run again, moved, cancelled, taken back."""

from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import Terminal

INVITE = """BEGIN:VCALENDAR
METHOD:{method}
BEGIN:VEVENT
UID:one@invented.example
SEQUENCE:{sequence}
DTSTART;TZID=Europe/Berlin:{start}
DURATION:PT45M
SUMMARY:Technical interview - Backend Engineer
ORGANIZER;CN=Laura Stone (Recruiter):mailto:laura.stone@nordwind.example
ATTENDEE;CN=Jane Doe:mailto:jane.doe@gmail.com
ATTENDEE;CN=Priya Nair:mailto:priya.nair@nordwind.example
END:VEVENT
BEGIN:VEVENT
UID:two@invented.example
DTSTART:20270111T100000Z
SUMMARY:Dentist
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def invite(tmp_path: Path) -> Path:
    return write(tmp_path)


def write(
    folder: Path, *, start: str = "20270110T150000", sequence: int = 0, method: str = "REQUEST"
) -> Path:
    file = folder / "invite.ics"
    file.write_text(INVITE.format(start=start, sequence=sequence, method=method))
    return file


def imported(shell: Terminal, *args: str) -> dict[str, Any]:
    reply: dict[str, Any] = shell.ok("import", *args, "--json").json
    return reply


def counts(reply: dict[str, Any]) -> tuple[int, int, int]:
    return reply["added"], reply["updated"], reply["skipped"]


def interviews(shell: Terminal) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = shell.ok("show", "Priya Nair", "--json").json["interviews"]
    return rows


def test_a_dry_run_tells_and_writes_nothing(shell: Terminal, invite: Path) -> None:
    reply = imported(shell, str(invite), "--dry-run")
    assert counts(reply) == (1, 0, 1)
    added, skipped = reply["entries"]
    assert added["people"] == [
        {"name": "Priya Nair", "email": "priya.nair@nordwind.example", "as": "interviewer"},
        {"name": "Laura Stone", "email": "laura.stone@nordwind.example", "as": "recruiter_inhouse"},
    ]
    assert (added["action"], added["kind"], added["company"]) == ("add", "interview", "Nordwind")
    assert (added["role"], added["file"], added["line"]) == ("Backend Engineer", "invite.ics", 3)
    assert added["starts_at"] == "2027-01-10T15:00:00+01:00"
    assert skipped["why"] == "“Dentist”: nothing in it says interview"
    assert shell.ok("list", "--json").json["people"] == []


def test_what_is_written_is_what_the_dry_run_told(shell: Terminal, invite: Path) -> None:
    told = imported(shell, str(invite), "--dry-run")
    assert imported(shell, str(invite)) == told
    assert counts(imported(shell, str(invite))) == (0, 0, 2)
    assert [row["minutes"] for row in interviews(shell)] == [45]


def test_a_moved_meeting_moves_its_round(shell: Terminal, invite: Path) -> None:
    imported(shell, str(invite))
    write(invite.parent, start="20270112T090000", sequence=1)
    reply = imported(shell, str(invite))
    assert counts(reply) == (0, 1, 1)
    assert "moved" in reply["entries"][1]["why"] + reply["entries"][0]["why"]
    (row,) = interviews(shell)
    assert row["starts_at"].startswith("2027-01-12T08:00")
    write(invite.parent)
    assert counts(imported(shell, str(invite))) == (0, 0, 2)
    assert interviews(shell) == [row]


def test_a_cancelled_meeting_ends_its_round(shell: Terminal, invite: Path) -> None:
    imported(shell, str(invite))
    write(invite.parent, sequence=1, method="CANCEL")
    assert counts(imported(shell, str(invite))) == (0, 1, 1)
    assert interviews(shell)[0]["status"] == "cancelled"
    assert counts(imported(shell, str(invite))) == (0, 0, 2)


def test_a_cancellation_of_nothing_is_passed_over(shell: Terminal, tmp_path: Path) -> None:
    reply = imported(shell, str(write(tmp_path, method="CANCEL")))
    assert counts(reply) == (0, 0, 2)
    assert {entry["why"] for entry in reply["entries"]} == {"a meeting that is not in your log was cancelled"}


def test_undo_takes_all_of_it_back(shell: Terminal, invite: Path) -> None:
    imported(shell, str(invite))
    assert shell.ok("undo").out.startswith("Taken back: the last import (Nordwind, Priya Nair, Laura Stone).")
    assert shell.ok("list", "--json").json["people"] == []
    assert counts(imported(shell, str(invite))) == (1, 0, 1)


def test_what_was_logged_by_hand_is_not_doubled(shell: Terminal, invite: Path) -> None:
    shell.ok("log", "Priya Nair", "--company", "Nordwind", "--when", "2027-01-10T15:00+01:00")
    reply = imported(shell, str(invite))
    assert counts(reply) == (0, 1, 1)
    assert len(interviews(shell)) == 1
    write(invite.parent, sequence=1, method="CANCEL")
    imported(shell, str(invite))
    assert interviews(shell)[0]["status"] == "cancelled"


def test_whoever_may_be_somebody_is_asked_about_on_a_terminal(shell: Terminal, invite: Path) -> None:
    shell.ok("log", "P. Nair", "--company", "Nordwind", "--as", "panel")
    told = imported(shell, str(invite), "--dry-run")
    assert counts(told) == (0, 0, 2)
    assert "Is Priya Nair the same as P. Nair (Nordwind, panel member)?" in str(told["entries"])
    done = shell.typing("import", str(invite), answers={"Which one?": "1\n"})
    assert done.code == 0, done
    assert "1 added" in done.out
    assert [row["person"]["name"] for row in shell.ok("list", "--json").json["people"]] == [
        "Laura Stone",
        "P. Nair",
    ]


def test_the_table_says_what_and_why(shell: Terminal, invite: Path) -> None:
    out = shell.ok("import", str(invite), "--dry-run").out
    assert "Priya Nair, Laura Stone (recruiter)" in out
    assert "1 skipped: nothing in it says interview." in out
    assert "Nothing was written yet: 1 added, 0 changed, 1 skipped." in out


def test_a_file_that_cannot_be_read_stops_all_of_it(shell: Terminal, invite: Path) -> None:
    broken = invite.with_name("broken.ics")
    broken.write_text(invite.read_text()[:300])
    done = shell.run("import", str(invite), str(broken))
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("broken.ics, line 3, BEGIN:VEVENT: the file ends in the middle of an event")
    assert shell.ok("list", "--json").json["people"] == []


CONNECTIONS = """Notes:
"When exporting your connection data, you may notice that some of the e-mail addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Priya,Nair,https://www.linkedin.com/in/priya-nair-77,,Nordwind,Engineer,03 Nov 2026
Sam,Stranger,https://www.linkedin.com/in/sam-stranger-1,,Globex,Manager,04 Nov 2026
"""


def test_connections_of_people_in_the_log_are_kept_and_no_others(shell: Terminal, tmp_path: Path) -> None:
    shell.ok("log", "Priya Nair", "--company", "Nordwind")
    file = tmp_path / "Connections.csv"
    file.write_text(CONNECTIONS)
    reply = imported(shell, str(file))
    assert counts(reply) == (0, 1, 1)
    assert [entry["line"] for entry in reply["entries"]] == [5, 6]
    assert shell.ok("show", "Priya Nair", "--json").json["invitation"] == "accepted"
    assert len(shell.ok("list", "--json").json["people"]) == 1
    assert counts(imported(shell, str(file))) == (0, 0, 2)
