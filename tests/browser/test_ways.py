"""Every way to press a control: with the mouse's other buttons and keys, from the keyboard, with a finger."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator

from afterword.demo.stage import Stage
from tests.browser.heard import heard, held
from tests.browser.surfaces import SURFACES, arrive

Way = Callable[[Stage, Locator], None]


def middle(early: Stage, control: Locator) -> None:
    control.click(button="middle")


def control_click(early: Stage, control: Locator) -> None:
    control.click(modifiers=["Control"])


def shift_click(early: Stage, control: Locator) -> None:
    control.click(modifiers=["Shift"])


def enter(early: Stage, control: Locator) -> None:
    control.focus()
    early.page.keyboard.press("Enter")


def space(early: Stage, control: Locator) -> None:
    control.focus()
    early.page.keyboard.press("Space")


def touch(early: Stage, control: Locator) -> None:
    early.tap(control)


# What each kind of control answers to: Space scrolls on a link, a middle click does nothing on a button.
LINK = (middle, control_click, shift_click, enter, touch)
BUTTON = (control_click, enter, space, touch)
KINDS: dict[str, tuple[Way, ...]] = {
    "row": LINK,  # a link
    "More menu": LINK,  # a link as a menu's item
    "search, link": LINK,
    "rail, button": BUTTON,  # a button that sends at once
    "My Network": BUTTON,
    "row, Ember": BUTTON,  # a button that opens the dialog
    "More menu, Ember": BUTTON,  # a div that plays a button
    "invite page": BUTTON,  # LinkedIn's own Send
}


@pytest.mark.parametrize(
    ("surface", "way"),
    [(surface, way) for surface, ways in KINDS.items() for way in ways],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_it_is_held(early: Stage, surface: str, way: Way) -> None:
    control = arrive(early, SURFACES[surface], SURFACES[surface].logged)
    before = heard(early)
    way(early, control)
    held(early, before)
