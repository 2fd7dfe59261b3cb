"""The main job, walked through headless. Each step fails with Missed unless it really happened."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import expect

from afterword.demo import sample
from afterword.demo.linkedin import PATIENCE_MS
from afterword.demo.missed import Missed
from afterword.demo.stage import Stage

NAME, SLUG = "Priya Nair", "priya-nair-77"


class Step(NamedTuple):
    """A step's picture name, and what does it and tells what was seen."""

    picture: str
    play: Callable[[Stage], str]


def _must(what: bool, wanted: str) -> None:
    if not what:
        raise Missed(f"{wanted} This did not happen.")


def log(on: Stage) -> str:
    on.linkedin.visit_profile(SLUG)
    before = on.screen.await_banner("Not in your log").title
    told: str = on.ask("log", sample.priya())["text"]
    after = on.screen.await_banner("Not yet").title
    return f"{before} → {told} → {after}"


def profile(on: Stage) -> str:
    on.page.reload()
    banner = on.screen.await_banner("Not yet")
    _must("Sigerhall" in " ".join(banner.names("link")), "The banner names its source.")
    return " ".join(banner.text.split("\n"))


def held(on: Stage) -> str:
    on.linkedin.click_connect(NAME)
    dialog = on.screen.await_dialog("Not yet")
    _must(on.screen.focused() == "Not now", "The held click's dialog has the focus on “Not now”.")
    _must(on.linkedin.dialog.count() == 0 and not on.sent(), "LinkedIn heard nothing of the click.")
    return f"held: {dialog.title} [{'] ['.join(dialog.names('button'))}]"


def outcome(on: Stage) -> str:
    on.screen.press("Not now")
    on.screen.await_closed()
    _must(not on.sent(), "“Not now” sends nothing.")
    told: str = on.ask("outcome", {"company": "Acme", "status": "rejected"})["text"]
    return f"{told} → {on.screen.await_banner('Good time').title}"


def note(on: Stage) -> str:
    on.linkedin.click_connect(NAME)
    expect(on.linkedin.dialog).to_be_visible(timeout=PATIENCE_MS)
    on.linkedin.choose("add_note")
    on.screen.press("Use it")
    expect(on.linkedin.note).not_to_be_empty(timeout=PATIENCE_MS)
    text = on.linkedin.note.input_value()
    expect(on.linkedin.counter).to_have_text(f"{len(text)}/200")
    return f"“{text}” ({len(text)}/200)"


def send(on: Stage) -> str:
    text = on.linkedin.note.input_value()
    on.linkedin.choose("send")
    banner = on.screen.await_banner("waiting")
    _must(on.sent() == [("invite", SLUG, text)], "The invitation went to Priya with that note.")
    invitation = on.ask("show", {"person": {"name": NAME}})["invitation"]
    _must(invitation == "sent", "The log knows of the invitation.")
    _must("field" not in banner.text, "The banner speaks of what is now, no longer of the field.")
    return f"sent to {SLUG}; {banner.title}"


STEPS = (
    Step("1-log", log),
    Step("2-profile", profile),
    Step("3-held-click", held),
    Step("4-outcome", outcome),
    Step("5-note", note),
    Step("6-sent", send),
)


def walk(on: Stage, out: Path, tell: Callable[[str], None]) -> None:
    """Plays all steps, tells each verdict, and leaves a picture of each in `out`."""
    out.mkdir(parents=True, exist_ok=True)
    for step in STEPS:
        told = step.play(on)
        picture = out / f"{step.picture}.png"
        on.page.screenshot(path=picture)
        tell(f"{step.picture}: {told}\n    {picture}")
