"""What the user told is answered again: list, show, note, policy, undo, forget."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.companion import Companion

PRIYA = {"name": "Priya Nair"}
THURSDAY = (datetime.now(UTC) + timedelta(days=3)).replace(microsecond=0)


@pytest.fixture
def told(companion: Companion) -> Companion:
    """Priya of Acme, whom the user meets in three days; Jonas, who is a referrer at Globex."""
    companion.ok(
        "log",
        {
            **PRIYA,
            "company": "Acme",
            "role": "Engineer",
            "starts_at": THURSDAY.isoformat(),
            "linkedin": "https://www.linkedin.com/in/priya-nair-invented/",
            "email": "priya@acme.example",
        },
    )
    companion.ok("log", {"name": "Jonas Weber", "company": "Globex", "role": "Analyst", "as": "referrer"})
    return companion


def test_what_was_logged_is_told(companion: Companion) -> None:
    reply = companion.ok("log", {**PRIYA, "company": "Acme", "starts_at": THURSDAY.isoformat()})
    assert reply["added"] == ["person", "application", "interview"]
    assert reply["person"]["name"] == "Priya Nair"
    assert reply["application_id"]
    assert reply["interview_id"]
    assert reply["revision"] == 1
    again = companion.ok("log", {**PRIYA, "company": "Acme", "starts_at": THURSDAY.isoformat()})
    assert (again["added"], again["revision"]) == ([], 1)


def test_a_verdict_knows_who_it_is(told: Companion) -> None:
    verdict = told.ok("verdict", {"url": "https://www.linkedin.com/in/priya-nair-invented/", **PRIYA})
    assert (verdict["level"], verdict["match"]["kind"]) == ("not_yet", "exact")
    assert verdict["findings"][0]["rule"] == "before_interview"
    assert told.ok("verdict", {"name": "Zelda Quist"})["level"] == "unlisted"


def test_a_verdict_of_another_moment_and_another_policy(told: Companion) -> None:
    after = (THURSDAY + timedelta(days=2)).isoformat()
    asked = {**PRIYA, "company": "Acme", "at": after}
    assert told.ok("verdict", asked)["level"] == "not_yet"
    assert told.ok("verdict", {**asked, "policy": "ask_first"})["level"] == "ask_first"


def test_the_list_says_the_same_as_the_verdict(told: Companion) -> None:
    reply = told.ok("list")
    assert [row["person"]["name"] for row in reply["people"]] == ["Priya Nair", "Jonas Weber"]
    for row in reply["people"]:
        asked = {"name": row["person"]["name"], "company": row["person"]["company"]}
        verdict = told.ok("verdict", asked)
        assert (row["level"], row["title"]) == (verdict["level"], verdict["title"])
    priya = reply["people"][0]
    assert datetime.fromisoformat(priya["next_interview"]) == THURSDAY
    assert priya["involvement"] == "interviewer"
    assert [(a["company"], a["status"], a["people"]) for a in reply["applications"]] == [
        ("Acme", "open", 1),
        ("Globex", "open", 1),
    ]
    assert reply["revision"] == 2


def test_the_list_of_one_company(told: Companion) -> None:
    reply = told.ok("list", {"company": "ACME Inc."})
    assert [row["person"]["name"] for row in reply["people"]] == ["Priya Nair"]
    assert [row["company"] for row in reply["applications"]] == ["Acme"]
    assert told.ok("list", {"company": "Nobody Ltd"})["people"] == []


def test_show_tells_all(told: Companion) -> None:
    told.ok("suggested", {"person": PRIYA, "words": "let's stay in touch"})
    told.ok("invitation", {"person": PRIYA, "step": "sent", "note": "Dear Priya"})
    told.ok("note", {"person": PRIYA, "detail": "your garden robots", "remember": True})
    shown = told.ok("show", {"person": PRIYA})
    assert shown["names"] == ["Priya Nair"]
    assert shown["emails"] == ["priya@acme.example"]
    assert [p for p in shown["profiles"] if "priya-nair-invented" in p]
    assert shown["details"] == ["your garden robots"]
    assert shown["invitation"] == "sent"
    assert list(shown["involvements"].values()) == ["interviewer"]
    [interview] = shown["interviews"]
    assert (interview["company"], interview["people"]) == ("Acme", ["Priya Nair"])
    assert datetime.fromisoformat(interview["starts_at"]) == THURSDAY
    texts = [row["text"] for row in shown["history"]]
    assert texts == ["Suggested connecting: “let's stay in touch”", "You sent an invitation: “Dear Priya”"]


def test_show_of_a_later_moment_has_the_interview_in_its_history(told: Companion) -> None:
    later = (THURSDAY + timedelta(days=1)).isoformat()
    texts = [row["text"] for row in told.ok("show", {"person": PRIYA, "at": later})["history"]]
    assert texts == ["Acme, interview: done"]


def test_who_is_not_there_is_not_shown(told: Companion) -> None:
    status, reply = told.call("show", {"person": {"name": "Zelda Quist"}})
    assert (status, reply["error"]["code"]) == (404, "not_found")


def test_of_several_the_candidates_are_told(told: Companion) -> None:
    told.ok("log", {**PRIYA, "company": "Initech", "new_person": True})
    status, reply = told.call("show", {"person": PRIYA})
    assert (status, reply["error"]["code"]) == (409, "ambiguous")
    assert {c["name"] for c in reply["error"]["candidates"]} == {"Priya Nair"}
    chosen = reply["error"]["candidates"][0]["id"]
    assert told.ok("show", {"person": {"person_id": chosen}})["person"]["id"] == chosen


def test_undo_takes_back_the_last_change(told: Companion) -> None:
    before = told.ok("verdict", PRIYA)
    told.ok("outcome", {"company": "Acme", "status": "rejected"})
    assert told.ok("verdict", PRIYA)["level"] == "go"
    assert told.ok("undo")["text"] == "Taken back: what came of the application (Acme)."
    after = told.ok("verdict", PRIYA)
    assert (after["level"], after["title"]) == (before["level"], before["title"])


def test_undo_says_whose_it_was(companion: Companion) -> None:
    met = {"name": "Mia Sato", "company": "Globex", "starts_at": "2026-11-26T15:00:00+01:00"}
    person = companion.ok("log", met)["person"]["id"]
    companion.ok("update", {"person": {"person_id": person}, "interview": {"status": "cancelled"}})
    companion.ok("suggested", {"person": {"person_id": person}})
    texts = [companion.ok("undo")["text"] for _ in range(3)]
    assert texts == [
        "Taken back: that they suggested connecting (Mia Sato).",
        "Taken back: the last correction (Mia Sato, Globex).",
        "Taken back: what was logged last (Mia Sato, Globex).",
    ]


def test_with_nothing_to_take_back_undo_says_so(companion: Companion) -> None:
    status, reply = companion.call("undo")
    assert (status, reply["error"]["code"]) == (404, "not_found")


def test_who_is_forgotten_is_gone(told: Companion) -> None:
    assert told.ok("forget", {"person": PRIYA})["text"] == "Every trace of Priya Nair is gone."
    assert [row["person"]["name"] for row in told.ok("list")["people"]] == ["Jonas Weber"]
    assert told.call("show", {"person": PRIYA})[0] == 404
    # "Acme is deciding" is about the application, which is still the user's own
    assert told.ok("verdict", PRIYA)["level"] == "unlisted"


def test_a_profile_is_linked_and_ruled_out(told: Companion) -> None:
    other = {"url": "https://www.linkedin.com/in/jonas-weber-invented/", "name": "J. Weber"}
    person = told.ok("show", {"person": {"name": "Jonas Weber"}})["person"]["id"]
    told.ok("confirm", {"person_id": person, "profile": other, "same": True})
    assert told.ok("verdict", other)["match"]["kind"] == "exact"
    told.ok("undo")
    told.ok("confirm", {"person_id": person, "profile": other, "same": False})
    assert told.ok("verdict", other)["match"]["kind"] == "none"


def test_a_draft_and_a_look_at_the_users_own(told: Companion) -> None:
    told.ok("outcome", {"company": "Acme", "status": "rejected"})
    later = (THURSDAY + timedelta(days=9)).isoformat()
    asked = {"person": PRIYA, "at": later, "detail": "your garden robots"}
    draft = told.ok("note", asked)
    assert draft["person"]["name"] == "Priya Nair"
    assert "garden robots" in draft["note"]["text"]
    assert draft["note"]["length"] <= draft["note"]["limit"] == 200
    own = told.ok("note", {**asked, "text": "Hi Priya, please give me feedback 🙂"})["note"]
    assert own["text"] == "Hi Priya, please give me feedback 🙂"
    assert own["length"] == len(own["text"]) + 1  # an emoji counts twice in LinkedIn's counter
    assert "asks" in [finding["rule"] for finding in own["findings"]]


def test_a_detail_is_only_kept_when_asked(told: Companion) -> None:
    told.ok("note", {"person": PRIYA, "detail": "your garden robots"})
    assert told.ok("show", {"person": PRIYA})["details"] == []


def test_a_language_without_wording_is_refused(told: Companion) -> None:
    status, reply = told.call("note", {"person": PRIYA, "language": "tlh"})
    assert (status, reply["error"]["code"]) == (400, "bad_input")


def test_the_policy_is_kept(companion: Companion) -> None:
    assert chosen(companion.ok("policy")) == ["article"]
    assert chosen(companion.ok("policy", {"name": "strict"})) == ["strict"]
    companion.stop()
    companion.start()
    assert chosen(companion.ok("policy")) == ["strict"]
    sources = {row["name"]: row["source"] for row in companion.ok("policy")["policies"]}
    assert sources["article"].startswith("Sigerhall")


def chosen(reply: dict[str, Any]) -> list[str]:
    return [row["name"] for row in reply["policies"] if row["chosen"]]


def test_what_was_told_is_there_after_a_restart(told: Companion) -> None:
    told.ok("update", {"person": PRIYA, "employer": "Acme Robotics"})
    before = told.ok("list")
    told.stop()
    told.start()
    assert told.ok("list") == before


def test_the_doctor_looks_at_each_thing(told: Companion) -> None:
    reply = told.ok("doctor")
    assert (reply["people"], reply["revision"]) == (2, 2)
    checks = {check["name"]: check for check in reply["checks"]}
    assert set(checks) == {"log", "key", "port", "browser", "zone"}
    assert "file permissions only" in checks["key"]["text"]
    assert not checks["browser"]["ok"]
    assert "afterword pair" in checks["browser"]["fix"]


def test_known_since_is_dated(told: Companion) -> None:
    told.ok("update", {"person": PRIYA, "name": "Priya Nair-Shah"})
    since = (THURSDAY - timedelta(days=900)).isoformat()
    person = {"name": "Priya Nair-Shah"}
    told.ok("update", {"person": person, "employer": "Initech", "since": since})
    rows = told.ok("show", {"person": person})["known"]
    assert [(row["kind"], row["text"], row["until"] is None) for row in rows] == [
        ("name", "Priya Nair-Shah", True),
        ("name", "Priya Nair", False),
        ("company", "Acme", True),
        ("company", "Initech", False),
        ("email", "priya@acme.example", True),
    ]
    assert rows[1]["until"] == rows[0]["since"]
    assert datetime.fromisoformat(rows[3]["since"]) == THURSDAY - timedelta(days=900)


def test_a_profile_that_is_not_theirs_any_more_is_not_shown(told: Companion) -> None:
    person_id = told.ok("show", {"person": PRIYA})["person"]["id"]
    profile = {"url": "https://www.linkedin.com/in/priya-nair-invented/"}
    for same, shown in ((False, []), (True, ["priya-nair-invented"])):
        told.ok("confirm", {"person_id": person_id, "profile": profile, "same": same})
        assert told.ok("show", {"person": PRIYA})["profiles"] == shown


def test_undo_of_just_this(told: Companion) -> None:
    done = told.ok("suggested", {"person": PRIYA})
    assert done["undo"] == done["revision"]
    assert told.ok("suggested", {"person": PRIYA})["undo"] is None, "it was known: nothing to take back"
    told.ok("invitation", {"person": PRIYA, "step": "sent"})
    status, reply = told.call("undo", {"revision": done["undo"]})
    assert (status, reply["error"]["code"]) == (409, "conflict")
    assert "Something else was noted since" in reply["error"]["text"]
    assert told.ok("show", {"person": PRIYA})["invitation"] == "sent"
    told.ok("undo")
    again = told.ok("update", {"person": PRIYA, "employer": "Globex"})
    assert (
        told.ok("undo", {"revision": again["undo"]})["text"]
        == "Taken back: the last correction (Priya Nair)."
    )


def test_an_offer_is_taken_over_or_left(told: Companion) -> None:
    profile = {
        "url": "https://www.linkedin.com/in/priya-nair-invented/",
        "name": "Priya Shah",
        "company": "Globex",
    }
    offers = told.ok("verdict", profile)["offers"]
    assert [(offer["kind"], offer["new"]) for offer in offers] == [
        ("name", "Priya Shah"),
        ("company", "Globex"),
    ]
    assert told.ok("show", {"person": PRIYA})["names"] == ["Priya Nair"], "nothing is taken over silently"
    told.ok("update", {"person": PRIYA, "name": "Priya Shah"})
    priya = {"name": "Priya Shah"}
    left = told.ok("decline", {"person": priya, "kind": "company", "value": "Globex"})
    assert left["text"] == "Left as it is: Priya Shah at Acme. You will not be asked again."
    assert told.ok("verdict", profile)["offers"] == []
    undone = told.ok("undo", {"revision": left["undo"]})["text"]
    assert undone == "Taken back: that your log stays as it is (Priya Shah)."
    assert [offer["kind"] for offer in told.ok("verdict", profile)["offers"]] == ["company"]
    told.ok("undo")
    assert [offer["kind"] for offer in told.ok("verdict", profile)["offers"]] == ["name", "company"]
