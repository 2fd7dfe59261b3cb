"""The main job from end to end, in each page generation, by what really reached LinkedIn and the log."""

import pytest
from playwright.sync_api import expect

from afterword.demo import sample
from afterword.demo.stage import Stage
from tests.lookalike import Scenario
from tests.lookalike.world import Layout

NAME, SLUG = "Priya Nair", "priya-nair-77"


@pytest.mark.parametrize("layout", ["sdui", "sdui_id", "ember"])
def test_from_the_log_to_the_sent_note(on: Stage, layout: Layout) -> None:
    on.site.reset(Scenario(layout=layout))
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Not in your log")

    on.ask("log", sample.priya())
    too_early(on)
    held_then_let_go_once(on)
    good_time(on)
    the_note_is_sent(on)


def too_early(on: Stage) -> None:
    banner = on.screen.await_banner("Not yet")
    assert "Sigerhall, rule 1" in banner.names("link")
    assert "Priya" in banner.title
    assert "15:00" in banner.title
    assert "Acme has decided" in banner.text


def held_then_let_go_once(on: Stage) -> None:
    on.linkedin.click_connect(NAME)
    assert "Not yet" in on.screen.await_dialog().title
    assert on.screen.focused() == "Not now"
    on.page.keyboard.press("Escape")
    on.screen.await_closed()
    assert on.site.world.dialogs == []

    on.linkedin.click_connect(NAME)
    on.screen.await_dialog()
    on.screen.press("Connect anyway")
    expect(on.linkedin.dialog).to_be_visible()
    on.page.keyboard.press("Escape")
    expect(on.linkedin.dialog).to_have_count(0)
    assert len(on.site.world.dialogs) == 1

    on.linkedin.click_connect(NAME)
    on.screen.await_dialog()
    on.screen.press("Not now")
    on.screen.await_closed()
    assert len(on.site.world.dialogs) == 1
    assert on.sent() == []


def good_time(on: Stage) -> None:
    on.ask("outcome", {"company": "Acme", "status": "rejected"})
    banner = on.screen.await_banner("Good time")
    assert sample.DETAIL in banner.text


def the_note_is_sent(on: Stage) -> None:
    on.linkedin.click_connect(NAME)
    expect(on.linkedin.dialog).to_be_visible()
    on.linkedin.choose("add_note")
    offered = on.screen.await_offer(sample.DETAIL)
    on.screen.press("Use it")
    expect(on.linkedin.note).not_to_be_empty()
    text = on.linkedin.note.input_value()
    assert text in offered.text
    expect(on.linkedin.counter).to_have_text(f"{len(text)}/200")
    assert on.sent() == []

    on.linkedin.choose("send")
    on.screen.await_banner("waiting")
    assert on.sent() == [("invite", SLUG, text)]
    on.screen.closed.until(lambda: knows_it_was_sent(on), "the invitation in the log")


def knows_it_was_sent(on: Stage) -> bool:
    """Whether the log has the invitation."""
    return bool(on.ask("show", {"person": {"name": NAME}})["invitation"] == "sent")
