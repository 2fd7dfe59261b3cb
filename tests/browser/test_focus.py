"""The focus: it goes to what asks, stays in it, and comes back, by mouse and by keyboard."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from playwright.sync_api import Error, Locator

from afterword.demo.stage import Stage
from tests.browser.scenes import IN_PANEL, NAME, ON_PAGE, PRIYA, tell, window_of
from tests.lookalike import Scenario

HAS_FOCUS = "control => control.getRootNode().activeElement === control"
REPLACE = "control => control.replaceWith(control.cloneNode(true))"
WAYS: dict[str, Callable[[Locator], None]] = {
    "mouse": lambda control: control.click(),
    "Enter": lambda control: control.press("Enter"),
    "Space": lambda control: control.press("Space"),
}


def arrive(on: Stage, layout: str = "sdui") -> Locator:
    """Priya's Connect, which is a button in one layout and a link in the other."""
    on.site.reset(Scenario(layout=layout))
    on.linkedin.visit_profile(PRIYA)
    on.screen.await_banner("Not yet")
    return on.linkedin.connect(NAME).first


def ask(on: Stage, way: str, layout: str = "sdui") -> Locator:
    """The held click's dialog, by the mouse or a key; gives the control that it began at."""
    control = arrive(on, layout)
    WAYS[way](control)
    on.screen.await_dialog()
    assert on.screen.focused() == "Not now"
    return control


def answer(on: Stage) -> None:
    on.page.keyboard.press("Escape")
    on.screen.await_closed()


@pytest.mark.parametrize(
    ("way", "layout"), [("mouse", "sdui"), ("Enter", "sdui_hybrid"), ("Space", "ember"), ("mouse", "ember")]
)
def test_it_comes_back_to_the_control(early: Stage, way: str, layout: str) -> None:
    control = ask(early, way, layout)
    answer(early)
    assert control.evaluate(HAS_FOCUS)


@pytest.mark.parametrize("layout", ["sdui", "sdui_hybrid", "ember"])
def test_it_comes_back_to_the_copy_of_the_control(early: Stage, layout: str) -> None:
    ask(early, "Enter", layout).evaluate(REPLACE)
    answer(early)
    assert early.linkedin.connect(NAME).first.evaluate(HAS_FOCUS)


def moved(on: Stage, before: str | None) -> str | None:
    """What has the focus now; None while it is where it was, or on its way."""
    now = on.screen.focused()
    return now if now != before else None


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_it_goes_round_in_the_dialog(early: Stage, key: str) -> None:
    ask(early, "mouse")
    dialog = early.screen.await_dialog()
    wanted = [*dialog.names("link"), *dialog.names("button")]
    seen = []
    for _ in wanted:
        before = early.screen.focused()
        early.page.keyboard.press(key)
        seen.append(early.screen.closed.until(lambda was=before: moved(early, was), "the focus elsewhere"))
    assert sorted(map(str, seen)) == sorted(wanted)
    assert early.screen.focused() == "Not now"


def test_it_goes_into_the_form_that_logs_and_comes_back(early: Stage) -> None:
    early.linkedin.visit_profile("aiko-tanaka-jp")
    early.screen.await_banner("Not in your log")
    early.screen.press("Log this person")
    early.screen.closed.until(lambda: early.screen.focused() == "Name" or None, "the focus in the form")
    early.screen.press("Cancel")
    back = lambda: early.screen.focused() == "Log this person" or None  # noqa: E731
    early.screen.closed.until(back, "the focus on the button")


def test_it_stays_on_the_page_while_a_window_asks(early: Stage) -> None:
    tell(early, IN_PANEL)
    early.linkedin.visit_profile(PRIYA)
    control = early.linkedin.connect(NAME).first
    window = window_of(early, lambda: control.press("Enter"))
    asking = early.screen_of(window)
    asking.await_dialog("Priya")
    assert asking.focused() == "Not now"
    with window.expect_event("close"), suppress(Error):  # the window may be gone before the key comes up
        window.keyboard.press("Escape")
    assert control.evaluate(HAS_FOCUS)
    tell(early, ON_PAGE)
