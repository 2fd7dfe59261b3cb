"""Everything that Afterword shows, held to WCAG 2.1 A and AA and to axe-core's best practices."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from afterword.demo.browser import Kind
from afterword.demo.firefox import FIREFOX
from afterword.demo.stage import Stage
from tests.browser.axe import Audit
from tests.browser.conftest import House
from tests.browser.scenes import ON_THE_PAGE, OUR_SCREENS, Play, Scene, end, fill
from tests.companion import Companion, at_home

# How the colours may be wished for. Firefox takes only light and dark from outside.
COLOURS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "more contrast": {"contrast": "more"},
    "dark, more contrast": {"color_scheme": "dark", "contrast": "more"},
    "forced colours": {"forced_colors": "active"},
    "forced dark colours": {"color_scheme": "dark", "forced_colors": "active"},
}
NORMAL = {"color_scheme": "light", "contrast": "no-preference", "forced_colors": "none"}
# A window of 1200 × 850 at 200 %, and one of 1280 × 1024 at 400 % (WCAG 1.4.4 and 1.4.10).
ZOOMED = {"200 %": (600, 425), "400 %": (320, 256)}


@pytest.fixture(scope="module")
def cast_companion(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Companion]:
    with at_home(tmp_path_factory.mktemp("cast") / "home") as companion:
        fill(companion)
        yield companion


@pytest.fixture
def cast_stage(house: House, cast_companion: Companion) -> Stage:
    return house.stage(cast_companion, cast_companion.ok)


@pytest.fixture
def play(cast_stage: Stage, cast_companion: Companion) -> Play:
    cast_stage.site.reset()
    cast_stage.page.set_viewport_size({"width": 1200, "height": 850})
    return Play(cast_stage, cast_companion)


def colours(kind: Kind) -> dict[str, dict[str, str]]:
    return {
        name: wish for name, wish in COLOURS.items() if kind is not FIREFOX or wish.keys() <= {"color_scheme"}
    }


def wish(page: Page, kind: Kind, **wished: str) -> None:
    page.emulate_media(**((NORMAL if kind is not FIREFOX else {"color_scheme": "light"}) | wished))


def faults(play: Play, scene: Scene, kind: Kind) -> dict[str, list[str]]:
    """What is wrong, by what was looked for."""
    audit = Audit(play.on.browser, scene.page)
    is_own = scene.page is not play.on.page
    found = {"motion": audit.motion()}
    # Firefox 153's process for extensions crashes under axe more often than not. The markup is the same.
    if not (is_own and kind is FIREFOX):
        found["axe"] = audit.violations()
    for name, wished in colours(kind).items():
        wish(scene.page, kind, **wished)
        found[name] = audit.contrast()
    wish(scene.page, kind)
    for name, (width, height) in ZOOMED.items():
        scene.page.set_viewport_size({"width": width, "height": height})
        found[name] = audit.cut()
    return {name: wrong for name, wrong in found.items() if wrong}


def look(play: Play, kind: Kind, bring: Callable[[Play], Scene]) -> None:
    scene = bring(play)
    found = faults(play, scene, kind)
    end(play, scene)
    assert found == {}


@pytest.mark.parametrize("name", ON_THE_PAGE)
def test_what_stands_on_the_page(play: Play, kind: Kind, name: str) -> None:
    look(play, kind, ON_THE_PAGE[name])


@pytest.mark.parametrize("name", OUR_SCREENS)
def test_our_own_screens(play: Play, kind: Kind, name: str) -> None:
    look(play, kind, OUR_SCREENS[name])


def test_the_audit_itself_sees_into_the_closed_root(play: Play) -> None:
    ON_THE_PAGE["not_yet"](play)
    audit = Audit(play.on.browser, play.on.page)
    audit.spoil("button", "removeAttribute('aria-label')")
    audit.spoil("h2", "style.color = 'rgb(200 200 200)'")
    audit.spoil("button", "style.transition = 'color 1s'")
    audit.spoil("button", "style.minWidth = '2000px'")
    assert {fault.partition(":")[0] for fault in audit.violations()} == {"button-name"}
    assert "color" in str(audit.contrast())
    assert audit.motion()
    assert audit.cut()
    assert play.on.page.evaluate("() => [...document.querySelectorAll('div')].every(e => !e.shadowRoot)")
