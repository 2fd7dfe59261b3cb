"""`afterword demo`: walk through, or leave it to the user, and say what happened."""

import os
import sys
from pathlib import Path

import click

from afterword.demo.checkout import built_extension, enter_checkout
from afterword.demo.missed import Missed
from afterword.errors import NotFound

OUT = Path("demo-out")


def has_display() -> bool:
    """Whether a window can be opened here."""
    return sys.platform in ("darwin", "win32") or any(
        os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def run(headless: bool | None = None, out: Path | None = None, keep: bool = False) -> None:
    """Shows Afterword at work on a look-alike of LinkedIn, with a log and a browser profile of its own.

    `headless`: None decides by whether there is a display. Headless it walks through the main job and writes
    a picture of every step to `out` (demo-out/); it raises Missed unless every step really happened. In a
    window the user tries it. `keep` leaves the companion and its folder. Raises NotFound for what is missing.
    """
    enter_checkout()
    try:
        import playwright.sync_api  # noqa: F401 (only to see whether it is there)
    except ModuleNotFoundError:
        raise NotFound("The demo needs its own packages: `pip install 'afterword[demo]'`.") from None
    _play(not has_display() if headless is None else headless, (out or OUT).absolute(), keep)


def _play(headless: bool, out: Path, keep: bool) -> None:
    from playwright.sync_api import Error, sync_playwright

    from afterword.demo.home import own_companion
    from afterword.demo.show import show
    from afterword.demo.stage import stage
    from afterword.demo.walk import walk
    from tests.lookalike import Site

    try:
        with (
            own_companion(keep) as companion,
            Site() as site,
            sync_playwright() as playwright,
            stage(playwright, site, companion.ask, built_extension(), headless=headless) as on,
        ):
            if headless:
                walk(on, out, click.echo)
            else:
                show(on, click.echo)
    except (Error, AssertionError) as failure:
        raise Missed(f"The demo stopped: {failure}") from failure
    if headless:
        click.echo(f"Every step really happened. The pictures are in {out}.")
