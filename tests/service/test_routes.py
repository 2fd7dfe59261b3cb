"""Every route of the contract is answered, by its own models, signed, with a clear sentence on bad input."""

import json
from datetime import datetime
from typing import Any

import pytest
from pydantic import ValidationError

from afterword.contract import ROUTES, LogRequest, Profile, Route, VerdictRequest, WatchRequest, Wire
from afterword.service.invalid import bad_input
from afterword.service.routes import HANDLERS
from tests.companion import Companion

EXAMPLE = "as in 2026-11-26T15:00:00+01:00."
SIGNED = [route for route in ROUTES if route.signed]


def test_every_route_has_a_handler() -> None:
    assert set(HANDLERS) == {route.name for route in SIGNED}


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"7", b'"text"', b"{", b"\xff\xfe", b"[" * 10_000])
@pytest.mark.parametrize("route", SIGNED, ids=lambda route: route.name)
def test_what_is_no_object_is_refused_in_words(shared: Companion, route: Route, body: bytes) -> None:
    headers = {"Authorization": shared.caller.sign(route.path, body)}
    status, _, reply = shared.caller.post(route.path, body, headers)
    error = json.loads(reply)["error"]
    assert (status, error["code"]) == (400, "bad_input")
    assert error["text"] in ("The request is not valid JSON.", "The request must be a JSON object.")


@pytest.mark.parametrize("route", SIGNED, ids=lambda route: route.name)
def test_an_unknown_field_is_named(shared: Companion, route: Route) -> None:
    """`policy` and `shutdown` included: what is refused does nothing."""
    status, reply = shared.call(route.name, {"no_such_field": 1, **_needed(route)})
    assert status == 400
    assert reply["error"]["field"] == "no_such_field"
    assert reply["error"]["text"].startswith("“no such field” is not something this request can have")


def _needed(route: Route) -> dict[str, Any]:
    """The fields without which the unknown one would not be the first thing that is wrong."""
    some: dict[str, Any] = {
        "confirm": {"person_id": "0" * 16, "profile": {"name": "Priya"}, "same": True},
        "log": {"name": "Priya"},
        "outcome": {"status": "open"},
        "invitation": {"person": {}, "step": "sent"},
        "watch": {"revision": 0},
        "merge": {"person": {}, "other": {}},
        "decline": {"person": {}, "kind": "name", "value": "Priya"},
        "sightings": {"pages": []},
        "todo": {"id": "detail-0", "step": "done"},
        "unpair": {"client_id": "0" * 32},
    }
    of_person: dict[str, Any] = {
        route: {"person": {}} for route in ("update", "forget", "suggested", "note", "show")
    }
    return dict((some | of_person).get(route.name, {}))


AS = (
    "interviewer, hiring_manager, panel, recruiter_inhouse, recruiter_agency, coordinator, referrer "
    "or contact"
)
LOG: list[tuple[dict[str, Any], str, str]] = [
    ({}, "“name” is missing.", "name"),
    ({"name": " "}, "“name” is empty.", "name"),
    ({"name": 7}, "“name” must be a text.", "name"),
    ({"name": "x" * 201}, "“name” is too long: 200 characters at most.", "name"),
    ({"starts_at": "soon"}, f"The start must be a date and time with its zone, {EXAMPLE}", "starts_at"),
    ({"starts_at": "2026-11-26T15:00:00"}, f"The start needs a time zone, {EXAMPLE}", "starts_at"),
    ({"minutes": 1}, "“minutes” must be 5 or more.", "minutes"),
    ({"minutes": 9999}, "“minutes” must be 1440 or less.", "minutes"),
    ({"minutes": "soon"}, "“minutes” must be a whole number.", "minutes"),
    ({"minutes": 7.5}, "“minutes” must be a whole number.", "minutes"),
    ({"email": "nobody"}, "The e-mail address does not look right. Check it for slips.", "email"),
    ({"person_id": "1"}, "The person's id does not look right. Check it for slips.", "person_id"),
    ({"as": "boss"}, f"What the person is (“as”) must be one of {AS}.", "as"),
    ({"new_person": "maybe"}, "“new person” must be true or false.", "new_person"),
]
OTHER: list[tuple[type[Wire], dict[str, Any], str, str | None]] = [
    (VerdictRequest, {}, "A profile needs a name, a LinkedIn address or an id.", None),
    (VerdictRequest, {"name": "P", "note_limit": 250}, "“note limit” must be 200 or 300.", "note_limit"),
    (VerdictRequest, {"name": "P", "url": ["x"]}, "The LinkedIn address must be a text.", "url"),
    (VerdictRequest, {"name": "P", "degree": 9}, "“degree” must be one of 1, 2 or 3.", "degree"),
    (WatchRequest, {"revision": None}, "“revision” must be a whole number.", "revision"),
    (WatchRequest, {"revision": 1, "seconds": "x"}, "“seconds” must be a number.", "seconds"),
]
WRONG = [(LogRequest, {"name": "P"} | body if body else {}, text, field) for body, text, field in LOG] + OTHER


@pytest.mark.parametrize(("model", "body", "text", "field"), WRONG)
def test_what_is_wrong_is_said_plainly(
    model: type[Wire], body: dict[str, Any], text: str, field: str | None
) -> None:
    with pytest.raises(ValidationError) as caught:
        model.model_validate_json(json.dumps(body))
    error = bad_input(caught.value)
    assert (error.text, error.field) == (text, field)


def test_little_of_what_was_sent_comes_back(shared: Companion) -> None:
    _, reply = shared.call("log", {"name": "P", "q" * 5000: 1})
    assert len(reply["error"]["text"]) < 200
    assert len(reply["error"]["field"]) <= 80


def test_a_nested_field_is_named(shared: Companion) -> None:
    ask = {"person_id": "0" * 16, "same": True, "profile": {"name": "P", "degree": "first"}}
    _, reply = shared.call("confirm", ask)
    assert reply["error"]["field"] == "degree"


def test_moments_are_answered_with_a_zone(shared: Companion) -> None:
    decided = datetime.fromisoformat(shared.ok("verdict", Profile(name="P").model_dump())["decided_at"])
    assert decided.utcoffset() is not None
