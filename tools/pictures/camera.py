"""Takes a picture of a scene: the whole window, or our card with a little of what is around it."""

from pathlib import Path

from playwright.sync_api import FloatRect, Page

from afterword.demo.eye import Box
from tests.browser.scenes import Play, Scene, end
from tools.pictures.png import shrink
from tools.pictures.shots import Shot

AROUND = 14  # CSS pixels around a card
LEAST = 160  # CSS pixels of height
PLAIN = {"color_scheme": "light", "forced_colors": "none"}


def take(play: Play, shot: Shot, file: Path) -> None:
    """Brings the scene about and writes its picture."""
    width, height = shot.size
    play.on.site.reset(shot.scenario)
    play.on.page.set_viewport_size({"width": width, "height": height})
    scene = shot.scene(play)
    scene.page.emulate_media(**(PLAIN | shot.media))
    if scene.page is not play.on.page:
        _own_size(scene.page, *shot.own)
    scene.page.mouse.move(1, 1)
    scene.page.screenshot(path=file, clip=None if shot.whole else _clip(play, scene), animations="disabled")
    shrink(file)
    scene.page.emulate_media(**PLAIN)
    end(play, scene)


def _own_size(page: Page, width: int, height: int | None) -> None:
    page.set_viewport_size({"width": width, "height": height or LEAST})
    height = height or page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": width, "height": height})


def _clip(play: Play, scene: Scene) -> FloatRect | None:
    if scene.part is None:
        return None
    box = _box(play, scene)
    left, top = max(0, box[0] - AROUND), max(0, box[1] - AROUND)
    return {"x": left, "y": top, "width": box[2] + AROUND - left, "height": box[3] + AROUND - top}


def _box(play: Play, scene: Scene) -> Box:
    nodes = play.on.screen.closed.nodes()
    role, name = scene.part or ("", "")
    return play.on.screen.closed.box(next(n for n in nodes if n.role == role and name in ("", n.name)))
