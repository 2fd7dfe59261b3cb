"""Everything can be done without a mouse, and is said to a screen reader."""

from playwright.sync_api import expect

from afterword.demo.stage import Stage

NAME, SLUG = "Priya Nair", "priya-nair-77"


def test_the_held_click_s_dialog_keeps_and_returns_the_focus(early: Stage) -> None:
    early.linkedin.visit_profile(SLUG)
    early.screen.await_banner("Not yet")
    early.linkedin.connect(NAME).first.focus()
    early.page.keyboard.press("Enter")
    dialog = early.screen.await_dialog()
    for _ in range(2 * len(dialog.names("button"))):
        early.page.keyboard.press("Tab")
    assert early.screen.focused() in (*dialog.names("button"), *dialog.names("link"), dialog.title, None)
    early.page.keyboard.press("Escape")
    early.screen.await_closed()
    assert early.linkedin.connect(NAME).first.evaluate("control => control === document.activeElement")


def test_anyway_by_keyboard(early: Stage) -> None:
    early.linkedin.visit_profile(SLUG)
    early.screen.await_banner("Not yet")
    early.linkedin.connect(NAME).first.focus()
    early.page.keyboard.press("Enter")
    early.screen.await_dialog()
    for _ in range(10):
        if early.screen.focused() == "Connect anyway":
            break
        early.page.keyboard.press("Tab")
    early.page.keyboard.press("Enter")
    expect(early.linkedin.dialog).to_be_visible()
    assert len(early.site.world.dialogs) == 1


def test_the_banner_s_buttons_have_names(early: Stage) -> None:
    early.linkedin.visit_profile(SLUG)
    banner = early.screen.await_banner("Not yet")
    assert all(banner.names("button"))
    assert {"They suggested it", "The process has ended", "Collapse"} <= set(banner.names("button"))
