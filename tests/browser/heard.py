"""What LinkedIn got to hear of a click, and that it was nothing."""

from typing import NamedTuple

from afterword.demo.stage import Stage


class Heard(NamedTuple):
    """All that LinkedIn got to hear: what was sent, which dialogs were opened, in how many tabs."""

    sent: list[tuple[str, str, str | None]]
    dialogs: list[dict[str, str]]
    tabs: int


def heard(early: Stage) -> Heard:
    return Heard(early.sent(), list(early.site.world.dialogs), len(early.context.pages))


def held(early: Stage, before: Heard) -> None:
    """The click is held, LinkedIn hears nothing, and Escape leaves it so."""
    early.screen.await_dialog()
    assert heard(early) == before
    early.page.keyboard.press("Escape")
    early.screen.await_closed()
    assert heard(early) == before
