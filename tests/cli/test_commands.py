"""Every command against the real service, as a pipe sees it."""

import json
from datetime import UTC, datetime, timedelta

from tests.cli.terminal import Terminal

SLUG = "priya-nair-example"
URL = f"https://www.linkedin.com/in/{SLUG}/"


def ahead(**distance: int) -> str:
    return (datetime.now(UTC) + timedelta(**distance)).isoformat()


def test_log_says_what_it_kept_and_gives_the_verdict(shell: Terminal) -> None:
    done = shell.ok("log", "Priya Nair", "--company", "Acme", "--when", "2 jan 2027 15:00 Asia/Tokyo")
    assert "Sat 2 Jan 2027, 15:00 Asia/Tokyo" in done.out
    assert "Not yet" in done.out.splitlines()[-1]
    assert shell.ok("show", "Priya Nair", "--json").json["interviews"][0]["zone"] == "Asia/Tokyo"


def test_a_zone_of_its_own_moves_the_wall_clock(shell: Terminal) -> None:
    shell.ok("log", "Priya Nair", "--company", "Acme", "--when", "2 jan 2027 15:00", "--zone", "asia/tokyo")
    interview = shell.ok("show", "Priya Nair", "--json").json["interviews"][0]
    assert datetime.fromisoformat(interview["starts_at"]) == datetime(2027, 1, 2, 6, tzinfo=UTC)


def test_check_before_and_after(shell: Terminal, priya: str) -> None:
    before = shell.ok("check", "Priya Nair", "--company", "Acme")
    assert before.out.startswith("■ Not yet. ")
    assert "Sigerhall, rule 1" in before.out
    assert "Fine again when Acme has decided." in before.out
    assert "This changes" in before.out
    shell.ok("outcome", "Acme", "rejected")
    after = shell.ok("check", "Priya Nair", "--company", "Acme", "--at", "in 5 days")
    assert after.out.startswith("✓ Good time to connect.")
    assert "characters" in after.out


def test_check_prints_the_verdict_as_it_came(shell: Terminal, priya: str) -> None:
    verdict = shell.ok("check", "priya nair", "--company", "Acme", "--json").json
    assert verdict["level"] == "not_yet"
    assert verdict["match"]["person"]["id"] == priya


def test_check_of_an_address(shell: Terminal) -> None:
    shell.ok("log", "Priya Nair", "--company", "Acme", "--linkedin", URL)
    assert shell.ok("check", URL, "--json").json["match"]["kind"] == "exact"
    assert (
        shell.ok("check", "https://www.linkedin.com/in/somebody-else", "--json").json["level"] == "unlisted"
    )


def test_check_by_another_policy(shell: Terminal, priya: str) -> None:
    shell.ok("outcome", "Acme", "rejected")
    later = ("--at", ahead(days=5))
    assert shell.ok("check", "Priya Nair", *later, "--json").json["level"] == "go"
    assert (
        shell.ok("check", "Priya Nair", *later, "--policy", "strict", "--json").json["level"] == "ask_first"
    )


def test_check_reads_a_profile_a_line(shell: Terminal, priya: str) -> None:
    lines = ['{"name": "Priya Nair", "company": "Acme"}', "", "no json", '{"shoe": 43}', '{"name": "Nobody"}']
    done = shell.run("check", "-", stdin="\n".join(lines))
    first, second, third, last = map(json.loads, done.out.splitlines())
    assert (first["level"], last["level"]) == ("not_yet", "unlisted")
    assert second["error"]["code"] == third["error"]["code"] == "bad_input"
    assert done.code == 2
    assert done.err.startswith("Line 3: ")
    as_json = shell.run("check", "-", "--json", stdin="\n".join(lines))
    assert (as_json.out.count("\n"), as_json.code) == (4, 2)


def test_suggested_and_undo(shell: Terminal, priya: str) -> None:
    shell.ok("suggested", "Priya Nair", "--words", "Let us stay in touch!", "--on", "today")
    assert shell.ok("check", "Priya Nair", "--json").json["level"] == "go"
    shell.ok("undo")
    assert shell.ok("check", "Priya Nair", "--json").json["level"] == "not_yet"


def test_invitation(shell: Terminal, priya: str) -> None:
    shell.ok("invitation", "--person", priya, "sent", "--on", "now")
    assert shell.ok("check", "Priya Nair", "--json").json["level"] == "settled"
    assert shell.ok("show", "Priya Nair", "--json").json["invitation"] == "sent"


def test_edit_moves_the_interview(shell: Terminal, priya: str) -> None:
    done = shell.ok("edit", "Priya Nair", "--when", "2 feb 2027 10:00", "--name", "Priya Nair-Weber")
    assert "Tue 2 Feb 2027, 10:00" in done.out
    shown = shell.ok("show", "--person", priya).out
    assert "Priya Nair-Weber" in shown
    assert "Tue 2 Feb 2027, 10:00" in shown


def test_note_in_a_pipe_is_the_note_alone(shell: Terminal, priya: str) -> None:
    shell.ok("outcome", "Acme", "rejected")
    later = ("--at", ahead(days=5), "--detail", "the night the queue ran full")
    done = shell.ok("note", "Priya Nair", *later)
    reply = shell.ok("note", "Priya Nair", *later, "--json").json
    assert done.out == reply["note"]["text"] + "\n"
    assert "the night the queue ran full" in done.out
    assert f"{reply['note']['length']} of 200 characters" in done.err


def test_note_checks_your_own(shell: Terminal, priya: str) -> None:
    done = shell.ok("note", "Priya Nair", "--check", "I'd like to add you to my professional network.")
    assert "  ! " in done.out


def test_a_detail_can_be_remembered(shell: Terminal, priya: str) -> None:
    shell.ok("note", "Priya Nair", "--detail", "the red bicycle", "--remember")
    assert "the red bicycle" in shell.ok("show", "Priya Nair").out


def test_list(shell: Terminal, priya: str) -> None:
    shell.ok("log", "Tom Weiss", "--company", "Globex", "--role", "Data Engineer")
    everybody = shell.ok("list").out
    assert "Priya Nair" in everybody
    assert "Data Engineer" in everybody
    assert "■ Not yet" in everybody
    assert "Priya" not in shell.ok("list", "--company", "Globex").out
    assert not any(line != line.rstrip() for line in everybody.splitlines())


def test_an_empty_list_says_how_to_begin(shell: Terminal) -> None:
    assert "afterword log" in shell.ok("list").out


def test_forget_needs_a_yes_in_a_pipe(shell: Terminal, priya: str) -> None:
    refused = shell.run("forget", "Priya Nair")
    assert refused.code == 2
    assert "--yes" in refused.err
    assert shell.ok("show", "Priya Nair").code == 0
    shell.ok("forget", "Priya Nair", "--yes")
    assert shell.run("show", "Priya Nair").code == 4


def test_policy(shell: Terminal) -> None:
    assert "✓  article" in shell.ok("policy").out
    assert "✓  strict" in shell.ok("policy", "strict").out


def test_status_and_doctor(shell: Terminal) -> None:
    status = shell.ok("status", "--json").json
    assert status["running"]
    assert f"127.0.0.1:{status['port']}" in shell.ok("status").out
    doctor = shell.ok("doctor")  # that no browser is paired breaks nothing
    assert "afterword pair" in doctor.out


def test_outcomes_in_any_reasonable_spelling(shell: Terminal, priya: str) -> None:
    for status in ("offer", "on-hold", "On Hold", "open", "signed", "hired"):
        assert "Acme" in shell.ok("outcome", "acme", status).out


def test_control_codes_never_reach_the_terminal(shell: Terminal) -> None:
    shell.run("log", "Priya \x1b[2JNair", "--company", "Acme \u202eemcA")
    assert "\x1b" not in shell.ok("list").out
    assert "\u202e" not in shell.ok("list").out


def test_a_note_that_is_too_early_says_so_first(shell: Terminal, priya: str) -> None:
    done = shell.ok("note", "Priya Nair")
    assert done.err.startswith("■ Not yet. ")
    assert done.err.splitlines()[0].endswith("Keep this for later.")
    assert "Not yet" not in done.out
    shell.ok("outcome", "Acme", "rejected")
    assert "later" not in shell.ok("note", "Priya Nair", "--at", ahead(days=5)).err


def test_the_list_has_the_words_of_elsewhere(shell: Terminal) -> None:
    shell.ok("log", "Tom Weiss", "--company", "Globex", "--employer", "Hirewell", "--as", "recruiter_agency")
    assert "agency recruiter" in shell.ok("list").out


def test_a_log_that_was_set_aside_is_named(shell: Terminal) -> None:
    aside = shell.home / "data" / "afterword.db.damaged-20261123T080000Z"
    aside.write_bytes(b"")
    for asked in ("list", "doctor"):
        assert f"A damaged log was set aside: {aside}." in shell.ok(asked).out


def test_check_of_a_person_by_id(shell: Terminal, priya: str) -> None:
    url = "https://www.linkedin.com/in/priya-of-globex"
    other = shell.ok("log", "Priya Nair", "--company", "Globex", "--linkedin", url, "--new", "--json")
    for person in (priya, str(other.json["person"]["id"])):
        told = shell.ok("check", "Priya Nair", "--person", person, "--json").json
        assert told["match"]["person"]["id"] == person
