"""LinkedIn's own dialog is the last door: nothing is sent from it to somebody whom it is too early to ask."""

import pytest
from playwright.sync_api import expect

from afterword.demo.stage import Stage
from tests.lookalike import Scenario
from tests.lookalike.world import Layout

SLUG = "priya-nair-77"


def open_invite_page(early: Stage, layout: Layout) -> None:
    early.site.reset(Scenario(layout=layout))
    early.linkedin.visit(f"/preload/custom-invite/?vanityName={SLUG}")
    expect(early.linkedin.dialog).to_be_visible()


@pytest.mark.parametrize("layout", ["sdui", "ember"])
def test_sending_without_a_note_is_held(early: Stage, layout: Layout) -> None:
    open_invite_page(early, layout)
    early.linkedin.choose("send_plain")
    assert "Not yet" in early.screen.await_dialog().title
    early.screen.press("Not now")
    early.screen.await_closed()
    expect(early.linkedin.dialog).to_be_visible()
    assert early.sent() == []


@pytest.mark.parametrize("layout", ["sdui", "ember"])
def test_sending_a_note_is_held_and_the_note_stays(early: Stage, layout: Layout) -> None:
    open_invite_page(early, layout)
    early.linkedin.choose("add_note")
    early.linkedin.note.fill("Hello!")
    early.linkedin.choose("send")
    early.screen.await_dialog("Not yet")
    early.page.keyboard.press("Escape")
    early.screen.await_closed()
    expect(early.linkedin.note).to_have_value("Hello!")
    assert early.sent() == []


def test_the_address_says_whose_dialog_it_is_and_the_dialog_says_why_it_waits(early: Stage) -> None:
    open_invite_page(early, "sdui")
    early.linkedin.choose("send_plain")
    dialog = early.screen.await_dialog("Not yet")
    assert "Priya" in dialog.title
    assert {"Not now", "They suggested it", "Connect anyway"} <= set(dialog.names("button"))
    early.screen.press("Not now")
    early.screen.await_closed()
    assert early.sent() == []


def test_anyway_sends_it_once(early: Stage) -> None:
    open_invite_page(early, "sdui")
    early.linkedin.choose("send_plain")
    early.screen.await_dialog()
    early.screen.press("Connect anyway")
    expect(early.page.get_by_role("alert")).to_be_visible()
    assert early.sent() == [("invite", SLUG, None)]


def test_who_said_anyway_is_not_asked_again_in_the_dialog(early: Stage) -> None:
    early.linkedin.visit_profile(SLUG)
    early.linkedin.click_connect("Priya Nair")
    early.screen.await_dialog()
    early.screen.press("Connect anyway")
    early.linkedin.choose("send_plain")
    expect(early.page.get_by_role("alert")).to_be_visible()
    assert early.screen.dialog() is None
    assert early.sent() == [("invite", SLUG, None)]


def test_a_stranger_s_dialog_is_left_alone(early: Stage) -> None:
    early.linkedin.visit("/preload/custom-invite/?vanityName=ines-duarte")
    early.linkedin.choose("send_plain")
    expect(early.page.get_by_role("alert")).to_be_visible()
    assert early.sent() == [("invite", "ines-duarte", None)]
