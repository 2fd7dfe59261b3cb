"""News of a linked profile, whom the user means by somebody they log, and taking back the last word."""

from typing import Any

import pytest

from afterword.demo import sample
from afterword.demo.stage import Stage

SLUG = "priya-nair-77"
BEFORE: dict[str, Any] = sample.priya() | {"name": "Priya Menon"}
SAYS = "Priya is now Priya Nair on LinkedIn."


def shown(on: Stage) -> dict[str, Any]:
    [row] = on.ask("list", {})["people"]
    return on.ask("show", {"person": {"person_id": row["person"]["id"]}})


def gone(on: Stage, name: str) -> None:
    """Waits until the banner has no such button."""
    banner = on.screen.banner
    on.screen.closed.until(lambda: (b := banner()) and name not in b.names("button") and b, f"no {name}")


def test_another_surname_is_taken_over_when_the_user_says_so(on: Stage) -> None:
    on.ask("log", BEFORE)
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner(SAYS)
    assert shown(on)["names"] == ["Priya Menon"]
    on.screen.press("Update your log")
    on.screen.await_banner("Changed: Priya Menon: now called Priya Nair.")
    gone(on, "Update your log")
    assert shown(on)["names"] == ["Priya Nair", "Priya Menon"]
    on.screen.press("Undo")
    on.screen.await_banner("Taken back: the last correction (Priya Nair).")
    on.screen.await_banner(SAYS)
    assert shown(on)["names"] == ["Priya Menon"]
    assert on.site.world.seen == []


def test_another_employer_is_left_and_not_asked_about_again(on: Stage) -> None:
    on.ask("log", sample.priya() | {"company": "Umbrella"})
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Priya works at Acme now, says LinkedIn. Your log says Umbrella.")
    on.screen.press("Leave it")
    on.screen.await_banner("Left as it is: Priya Nair at Umbrella.")
    gone(on, "Leave it")
    on.page.reload()
    on.screen.await_banner("Not yet")
    gone(on, "Leave it")
    assert shown(on)["employers"] == ["Umbrella"]


def test_a_confirmation_is_taken_back_at_once(on: Stage) -> None:
    on.ask("log", {"name": "Priya Nair", "company": "Umbrella", "starts_at": BEFORE["starts_at"]})
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Is this")
    for answer, said in (("No, someone else", "Not in your log"), ("Yes, that's them", "Not yet")):
        on.screen.press(answer)
        on.screen.await_banner(said)
        on.screen.press("Undo")
        on.screen.await_banner("Is this")
    assert shown(on)["profiles"] == []


def test_undo_takes_back_nothing_else(on: Stage) -> None:
    on.ask("log", BEFORE)
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner(SAYS)
    on.screen.press("Leave it")
    on.screen.await_banner("Left as it is")
    on.ask("suggested", {"person": {"name": "Priya Menon"}})
    on.screen.await_banner("Good time")
    on.screen.press("Undo")
    on.screen.await_banner("Something else was noted since.")
    assert "Suggested" in str(shown(on)["history"])


@pytest.mark.parametrize(("answer", "names"), [("Yes, that's them", 1), ("No, someone else", 2)])
def test_whom_is_meant_is_asked_before_anybody_is_logged_twice(on: Stage, answer: str, names: int) -> None:
    on.ask("log", {"name": "Elizabeth Brown", "company": "Acme", "as": "recruiter_inhouse"})
    on.linkedin.visit_profile("aiko-tanaka-jp")
    on.screen.await_banner("Not in your log")
    on.screen.press("Log this person")
    for field, text in (("Name", "Liz Brown"), ("Company", "Acme")):
        on.screen.press(field)
        on.page.keyboard.press("ControlOrMeta+A")
        on.page.keyboard.type(text)
    on.page.keyboard.press("Enter")
    on.screen.await_banner("Is this Elizabeth Brown (Acme, in-house recruiter)?")
    assert len(on.ask("list", {})["people"]) == 1
    on.screen.press(answer)
    on.screen.await_banner("Logged: ")
    assert len(on.ask("list", {})["people"]) == names
    on.screen.press("Undo")
    on.screen.await_banner("Taken back: what was logged last")
