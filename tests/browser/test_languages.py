"""Nothing depends on English: a click is held wherever an invitation can start, in any language."""

import pytest

from afterword.demo.stage import Stage
from tests.browser.heard import heard, held
from tests.browser.surfaces import SURFACES, Surface, arrive

# English is what the other tests speak.
LANGUAGES = ("de", "fr", "pl", "ja", "ar")
# One of each kind of control speaks every language; the others take turns.
IN_ALL = (
    "row",
    "More menu",
    "sticky bar",
    "row, Ember",
    "More menu, Ember",
    "rail, button",
    "search, link",
    "invite page",
)
SPOKEN = [
    pytest.param(at, language, id=f"{name}-{language}")
    for turn, (name, at) in enumerate(SURFACES.items())
    for language in (LANGUAGES if name in IN_ALL else (LANGUAGES[turn % len(LANGUAGES)],))
]


@pytest.mark.parametrize(("surface", "language"), SPOKEN)
def test_a_click_is_held_in_every_language(early: Stage, surface: Surface, language: str) -> None:
    control = arrive(early, surface, surface.logged, language)
    before = heard(early)
    control.click()
    held(early, before)
