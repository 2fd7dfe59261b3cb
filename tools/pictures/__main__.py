"""Takes all pictures, or those named, and writes docs/STATES.md: `python -m tools.pictures [NAME…]`."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from afterword.demo.checkout import ROOT, built_extension
from afterword.demo.stage import stage
from tests.browser.scenes import Play, fill
from tests.companion import at_home
from tests.lookalike import Site
from tools.pictures.camera import take
from tools.pictures.document import states
from tools.pictures.shots import SHOTS

DOCS = ROOT / "docs"


@contextmanager
def _play() -> Iterator[Play]:
    """A companion of its own with everybody in the log, and Chromium paired with it."""
    with (
        tempfile.TemporaryDirectory(prefix="afterword-pictures-") as folder,
        at_home(Path(folder)) as companion,
        Site() as site,
        sync_playwright() as playwright,
    ):
        fill(companion)
        with stage(playwright, site, companion.ok, built_extension()) as on:
            yield Play(on, companion)


def main(names: list[str]) -> None:
    (DOCS / "STATES.md").write_text(states(), encoding="utf-8")
    with _play() as play:
        for name in names or SHOTS:
            take(play, SHOTS[name], DOCS / "pictures" / f"{name}.png")
            print(name)


if __name__ == "__main__":
    main(sys.argv[1:])
