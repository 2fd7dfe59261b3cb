"""The same extension in Firefox: paired, the banner shown, the click held, nothing sent."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from afterword.demo import sample
from afterword.demo.checkout import EXTENSION, built_extension
from tests.companion import Companion
from tests.lookalike import Site

GECKO_ID = "afterword@afterword.example"
PATIENCE_SECONDS = 300


def walk(site: Site, companion: Companion) -> dict[str, Any]:
    """What Firefox saw."""
    task = {
        "port": site.port,
        "extension": str(built_extension("firefox-mv3")),
        "extensionId": GECKO_ID,
        "packages": str(EXTENSION / "package.json"),
        "firefox": shutil.which("firefox-esr") or shutil.which("firefox"),
        "code": companion.ok("pair", {"name": "firefox"})["code"],
        "slug": "priya-nair-77",
    }
    script = Path(__file__).with_name("firefox") / "walk.mjs"
    node = subprocess.run(
        ["node", str(script), json.dumps(task)], capture_output=True, text=True, timeout=PATIENCE_SECONDS
    )
    assert node.returncode == 0, node.stderr
    seen: dict[str, Any] = json.loads(node.stdout)
    return seen


def test_the_click_is_held_in_firefox(site: Site, companion: Companion) -> None:
    site.reset()
    companion.ok("log", sample.priya())
    seen = walk(site, companion)
    assert seen["paired"] == "Paired."
    assert "Sigerhall, rule 1" in seen["banner"]
    assert "Connect anyway" in seen["dialog"]
    assert seen["closed"]
    assert seen["found"] == ["Contact info"]
    assert site.world.record() | {"watched": 0} == {"sent": [], "dialogs": [], "seen": [], "watched": 0}
