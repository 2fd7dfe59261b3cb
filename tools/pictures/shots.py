"""Which scene each picture is taken of, under what conditions, and how much of the tab is on it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.browser.scenes import ON_THE_PAGE, OUR_SCREENS, Play, Scene
from tests.lookalike import Scenario
from tools.pictures import trouble

DARK, FORCED = {"color_scheme": "dark"}, {"forced_colors": "active", "color_scheme": "dark"}
ZOOMED, WIDE, NARROW = (600, 425), (1100, 640), (380, None)
DARK_TOO = (
    *("not_yet", "ask_first", "go", "settled", "confirm", "unlisted", "held", "offer", "marks"),
    *("popup", "panel", "options"),
)


@dataclass(frozen=True)
class Shot:
    """How a picture is taken.

    - media: for the page's `emulate_media`
    - size: of LinkedIn's window, in CSS pixels
    - own: of a screen of ours; without a height it is as high as what is in it
    - whole: the whole window, and not only our card in it
    """

    scene: Callable[[Play], Scene]
    media: dict[str, Any] = field(default_factory=dict)
    size: tuple[int, int] = WIDE
    own: tuple[int, int | None] = NARROW
    whole: bool = False
    scenario: Scenario = field(default_factory=Scenario)


def arabic() -> Scenario:
    return Scenario(language="ar")


def used(play: Play) -> Scene:
    """The note in LinkedIn's field."""
    scene = ON_THE_PAGE["offer"](play)
    play.on.screen.press("Use it")
    play.on.screen.await_offer("It is in LinkedIn's field.")
    return scene


_OWN = {"options": (760, None), "panel-held": (500, 400)}
_WHOLE = frozenset({"offer", "marks", "mark-card"})
_ALL = ON_THE_PAGE | OUR_SCREENS
_NAMES = {"collapsed": "not_yet-collapsed"}


def _plain(name: str, **more: Any) -> Shot:
    return Shot(_ALL[name], own=_OWN.get(name, NARROW), whole=name in _WHOLE, **more)


SHOTS: dict[str, Shot] = {
    **{_NAMES.get(name, name): _plain(name) for name in _ALL},
    **{f"{name}-dark": _plain(name, media=DARK) for name in DARK_TOO},
    "not_yet-rtl": Shot(_ALL["not_yet"], scenario=arabic(), whole=True),
    "not_yet-zoomed": Shot(_ALL["not_yet"], size=ZOOMED, whole=True),
    "not_yet-forced": Shot(_ALL["not_yet"], media=FORCED),
    "held-rtl": Shot(_ALL["held"], scenario=arabic(), whole=True),
    "held-zoomed": Shot(_ALL["held"], size=ZOOMED, whole=True),
    "held-forced": Shot(_ALL["held"], media=FORCED),
    "held-click": Shot(_ALL["held"], whole=True),
    "marks-rtl": Shot(_ALL["marks"], scenario=arabic(), whole=True),
    "note": Shot(used, whole=True),
    **{name: Shot(scene) for name, scene in trouble.SCENES.items()},
}
