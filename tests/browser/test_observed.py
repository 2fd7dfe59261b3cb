"""What the page shows of an invitation gets into the log: of people in it, and of nobody else."""

import pytest
from playwright.sync_api import expect

from afterword.demo import sample
from afterword.demo.stage import Stage
from tests.lookalike.people import Relation

NAME, SLUG = "Priya Nair", "priya-nair-77"
PRIYA = {"person": {"name": NAME}}


def invitation(on: Stage) -> object:
    return on.ask("show", PRIYA)["invitation"]


def becomes(on: Stage, step: str) -> None:
    on.screen.closed.until(lambda: invitation(on) == step, f"{step} in the log")


@pytest.mark.parametrize(
    ("before", "shown", "after"),
    [
        ("sent", "connected", "accepted"),
        ("sent", "withdrawn", "withdrawn"),
        (None, "pending", "sent"),
        (None, "incoming", "received"),
        ("received", "connected", "accepted"),
    ],
)
def test_what_happened_elsewhere_is_seen(on: Stage, before: str | None, shown: Relation, after: str) -> None:
    on.ask("log", sample.priya())
    if before:
        on.ask("invitation", {**PRIYA, "step": before})
    on.site.world.relations[SLUG] = shown
    on.linkedin.visit_profile(SLUG)
    becomes(on, after)


def test_an_undo_is_not_undone_by_the_page(on: Stage) -> None:
    on.ask("log", sample.priya())
    on.site.world.relations[SLUG] = "pending"
    on.linkedin.visit_profile(SLUG)
    becomes(on, "sent")
    on.ask("undo", {})
    on.ask("suggested", PRIYA)
    on.screen.await_banner("Your invitation is waiting")
    assert invitation(on) is None


def test_a_stranger_s_invitation_is_nobody_s_business(on: Stage) -> None:
    on.ask("log", sample.priya())
    revision = on.ask("watch", {"revision": -1})["revision"]
    on.linkedin.visit_profile("léa-fontaine")
    on.screen.await_banner("")
    assert on.ask("watch", {"revision": -1})["revision"] == revision
    assert [row["person"]["name"] for row in on.ask("list", {})["people"]] == [NAME]


def test_sent_from_the_side_rail_without_a_dialog(on: Stage) -> None:
    on.ask("log", {**sample.priya(), "name": "Jonas Weber", "linkedin": "linkedin.com/in/jonas-weber-8"})
    on.ask("outcome", {"company": "Acme", "status": "rejected"})
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Not in your log")
    on.linkedin.click_connect("Jonas Weber")
    expect(on.page.get_by_role("alert")).to_be_visible()
    on.screen.closed.until(
        lambda: on.ask("show", {"person": {"name": "Jonas Weber"}})["invitation"] == "sent", "sent in the log"
    )
