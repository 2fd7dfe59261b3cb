"""Afterword follows the page's light and dark, and stays inside the window."""

import re

import pytest

from afterword.demo.stage import Stage

SLUG = "priya-nair-77"


def brightness(early: Stage) -> float:
    """How light the banner's ground is, 0 to 255."""
    colour = early.screen.closed.style(early.screen.await_banner("Not yet").nodes[0], "background-color")
    return sum(map(float, re.findall(r"[\d.]+", colour)[:3])) / 3


@pytest.mark.parametrize(("scheme", "is_dark"), [("light", False), ("dark", True)])
def test_light_and_dark_are_followed(early: Stage, scheme: str, is_dark: bool) -> None:
    early.page.emulate_media(color_scheme="dark" if is_dark else "light")
    early.linkedin.visit_profile(SLUG)
    assert (brightness(early) < 128) is is_dark
    early.page.emulate_media(color_scheme="light")


@pytest.mark.parametrize("width", [1200, 760, 360])
def test_the_banner_is_inside_the_window(early: Stage, width: int) -> None:
    early.page.set_viewport_size({"width": width, "height": 740})
    early.linkedin.visit_profile(SLUG)
    left, top, right, bottom = early.screen.closed.box(early.screen.await_banner("Not yet").nodes[0])
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= 740
