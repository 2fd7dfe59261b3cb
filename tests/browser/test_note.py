"""The note: into LinkedIn's own field, by the user's word, in LinkedIn's limits."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from afterword.demo import sample
from afterword.demo.stage import Stage
from tests.companion import Companion
from tests.lookalike import Scenario
from tests.lookalike.world import Layout

NAME, SLUG = "Priya Nair", "priya-nair-77"


@pytest.fixture
def over(module_stage: Stage, module_companion: Companion) -> Iterator[Stage]:
    """The process is over: it is time to connect. Taken back afterwards."""
    module_companion.ok("outcome", {"company": "Acme", "status": "rejected"})
    yield module_stage
    while module_companion.ok("list")["applications"][0]["status"] != "open":
        module_companion.ok("undo")


def open_dialog(over: Stage, scenario: Scenario) -> None:
    over.site.reset(scenario)
    over.linkedin.visit_profile(SLUG)
    over.screen.await_banner("Good time")
    over.linkedin.click_connect(NAME)
    expect(over.linkedin.dialog).to_be_visible()


@pytest.mark.parametrize("layout", ["sdui", "sdui_id", "ember"])
def test_use_it_opens_the_field_and_fills_it(over: Stage, layout: Layout) -> None:
    open_dialog(over, Scenario(layout=layout))
    over.screen.await_offer(sample.DETAIL)
    over.screen.press("Use it")
    expect(over.linkedin.note).not_to_be_empty()
    text = over.linkedin.note.input_value()
    assert sample.DETAIL in text
    expect(over.linkedin.counter).to_have_text(f"{len(text)}/200")
    expect(over.linkedin.button("send")).to_be_enabled()
    assert over.sent() == []


def test_what_the_user_changes_is_what_is_sent(over: Stage) -> None:
    open_dialog(over, Scenario())
    over.screen.press("Use it")
    expect(over.linkedin.note).not_to_be_empty()
    over.linkedin.note.fill("In my own words.")
    over.linkedin.choose("send")
    expect(over.page.get_by_role("alert")).to_be_visible()
    assert over.sent() == [("invite", SLUG, "In my own words.")]


def test_no_notes_left_leaves_the_user_their_text(over: Stage) -> None:
    open_dialog(over, Scenario(notes_left=0))
    over.screen.press("Use it")
    expect(over.linkedin.dialog.locator("a[href*='/premium/']")).to_be_visible()
    over.screen.closed.until(lambda: "Copy" in texts(over), "the offer with Copy")
    assert over.sent() == []


def test_the_weekly_limit_has_no_offer(over: Stage) -> None:
    open_dialog(over, Scenario(invite="weekly_limit"))
    expect(over.linkedin.dialog).to_contain_text("weekly")
    over.linkedin.choose("weekly_ok")
    expect(over.linkedin.dialog).to_have_count(0)
    assert over.screen.offer() is None
    assert over.sent() == []


def texts(over: Stage) -> str:
    return " ".join(part.text for part in (over.screen.offer(), over.screen.banner()) if part)
