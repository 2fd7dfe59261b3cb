"""The demo in a window: everything is ready, the rest is the user's."""

from collections.abc import Callable

from playwright.sync_api import Error

from afterword.demo import sample
from afterword.demo.stage import Stage
from afterword.demo.walk import SLUG

TRY = """This browser shows a look-alike of LinkedIn; nothing leaves your computer. Try:
  1. Read the banner on Priya's profile, and click Connect. The click is held.
  2. Press "Connect anyway", or "Not now".
  3. Press "The process has ended" in the banner: it becomes a good time, with a note.
  4. Click Connect again, "Add a note", "Use it", and send it.
Other people are in the list beside her; Jonas is logged too. Close the window to end."""


def show(on: Stage, tell: Callable[[str], None]) -> None:
    """Leaves the browser to the user until its window is closed."""
    for request in (sample.priya(), *sample.others()):
        on.ask("log", request)
    on.linkedin.visit_profile(SLUG)
    tell(TRY)
    try:
        on.context.wait_for_event("close", timeout=0)
    except Error:
        return  # the window is gone: that is what was waited for
