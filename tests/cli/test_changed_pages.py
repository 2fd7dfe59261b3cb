"""What a browser misses in LinkedIn's pages is broken: the doctor names it, and its exit code says so."""

from tests.cli.terminal import Terminal
from tests.companion import Companion
from tests.service.paired import paired

NAME = {"thing": "sduiName", "since": "2026-11-23", "count": 5}


def test_the_doctor_names_what_is_missing(shell: Terminal, companion: Companion) -> None:
    browser = paired(companion)
    assert "has told nothing of LinkedIn's pages yet" in shell.ok("doctor").out
    browser.call("sightings", {"pages": [{"page": "profile", "missing": [NAME]}]})
    done = shell.run("doctor", COLUMNS="300")
    assert done.code == 3
    assert "✗  pages" in done.out
    assert "on profiles `sduiName` has not been found since 23 Nov" in done.out
    assert "afterword check" in done.out
    check = next(c for c in shell.run("doctor", "--json").json["checks"] if c["name"] == "pages")
    assert not check["ok"]
    browser.call("sightings", {"pages": []})
    assert "can read LinkedIn's pages" in shell.ok("doctor").out
