"""What browsers tell of LinkedIn's pages, and what the doctor makes of it."""

from datetime import date
from typing import Any

import pytest

from afterword.contract import SightingsRequest
from afterword.service.answers.pages import Told, pages
from afterword.words import PageName
from tests.companion import Companion
from tests.service.paired import paired

NAME = {"thing": "sduiName", "since": "2026-11-23", "count": 5}
CHANGED = {"pages": [{"page": "profile", "missing": [NAME]}]}


def of_pages(companion: Companion) -> list[dict[str, Any]]:
    return [check for check in companion.ok("doctor")["checks"] if check["name"] == "pages"]


def test_nobody_is_paired_nothing_is_said(shared: Companion) -> None:
    assert of_pages(shared) == []


def test_the_doctor_says_what_is_missing_until_it_is_found_again(companion: Companion) -> None:
    browser = paired(companion)
    (check,) = of_pages(companion)
    assert check["ok"]
    assert "nothing" in check["text"]
    assert browser.call("sightings", CHANGED)[0] == 200
    companion.stop()
    companion.start()
    (check,) = of_pages(companion)
    assert not check["ok"]
    assert "on profiles `sduiName` has not been found since 23 Nov" in check["text"]
    assert "(5 views in a row)" in check["text"]
    assert "Copy report" in check["fix"]
    browser.port, browser.ns = companion.port, None
    assert browser.call("sightings", {"pages": []})[0] == 200
    (check,) = of_pages(companion)
    assert check["ok"]


def test_it_is_no_change_of_the_log(companion: Companion) -> None:
    browser = paired(companion)
    before = companion.ok("doctor")["revision"]
    browser.call("sightings", CHANGED)
    assert companion.ok("doctor")["revision"] == before


def test_it_goes_with_the_browser(companion: Companion) -> None:
    browser = paired(companion)
    browser.call("sightings", CHANGED)
    companion.ok("unpair", {"client_id": browser.client_id})
    assert of_pages(companion) == []


def test_a_terminal_sees_no_pages(shared: Companion) -> None:
    status, reply = shared.call("sightings", CHANGED)
    assert (status, reply["error"]["code"]) == (400, "bad_input")


@pytest.mark.parametrize(
    "wrong",
    [
        {"page": "somebody", "missing": [NAME]},
        {"page": "profile", "missing": []},
        {"page": "profile", "missing": [NAME | {"thing": "Priya Nair"}]},
        {"page": "profile", "missing": [NAME | {"thing": "priya-nair-77"}]},
        {"page": "profile", "missing": [NAME | {"thing": "x" * 41}]},
        {"page": "profile", "missing": [NAME | {"since": "2026-11-23T15:02:11Z"}]},
        {"page": "profile", "missing": [NAME | {"count": 0}]},
        {"page": "profile", "missing": [NAME] * 21},
        {"page": "profile", "missing": [NAME], "url": "https://www.linkedin.com/in/priya-nair-77/"},
    ],
)
def test_nothing_personal_fits_in(shared: Companion, wrong: dict[str, Any]) -> None:
    assert shared.call("sightings", {"pages": [wrong]})[0] == 400


TODAY = date(2026, 11, 25)
TWO = [NAME, NAME | {"thing": "degree"}, NAME | {"thing": "main", "since": "2025-12-31", "count": 7}]


def test_several_things_are_one_sentence() -> None:
    ask = {"pages": [{"page": "profile", "missing": TWO}, {"page": "dialog", "missing": [NAME]}]}
    told = Told("Firefox at home", SightingsRequest.model_validate(ask))
    assert pages(told, TODAY).text == (
        "LinkedIn has changed, says “Firefox at home”: "
        "on profiles `sduiName` and `degree` have not been found since 23 Nov (5 views in a row), "
        "on profiles `main` has not been found since 31 Dec 2025 (7 views in a row); "
        "in the invitation dialog `sduiName` has not been found since 23 Nov (5 views in a row)."
    )


@pytest.mark.parametrize("page", PageName)
def test_every_kind_of_page_has_its_words(page: PageName) -> None:
    ask = {"pages": [{"page": page, "missing": [NAME]}]}
    assert "`sduiName` has" in pages(Told("browser", SightingsRequest.model_validate(ask)), TODAY).text
