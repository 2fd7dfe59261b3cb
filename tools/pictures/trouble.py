"""The scenes in which something is amiss between the browser and the companion."""

from collections.abc import Callable
from contextlib import closing

from tests.browser.scenes import BANNER, Play, Scene
from tools.pictures.other_service import Service, listening, newer, unknowing

CREDENTIALS = "async () => (await chrome.storage.local.get('credentials')).credentials"
STRANGER = "marek-dvořák-5"


def _says(play: Play, text: str) -> Scene:
    play.on.linkedin.visit_profile(STRANGER)
    play.on.screen.await_banner(text)
    return Scene(play.on.page, BANNER)


def _instead(make: Callable[[dict[str, object]], Service | None], text: str) -> Callable[[Play], Scene]:
    """Something else listens where the companion was; the card stays when that is gone again."""

    def scene(play: Play) -> Scene:
        _says(play, "Not in your log")  # it has found the companion wherever that listens now
        credentials = play.on.browser.in_background(CREDENTIALS)
        play.companion.stop()
        try:
            with listening(credentials["port"], make(credentials)):
                return _says(play, text)
        finally:
            play.companion.start()

    return scene


def revoked(play: Play) -> Scene:
    for client in play.on.ask("clients", {})["clients"]:
        if client["name"] == "the demo":
            play.on.ask("unpair", {"client_id": client["client_id"]})
    return _says(play, "no longer paired")


def unpaired(play: Play) -> Scene:
    """After this nothing can be asked any more."""
    with closing(play.on.open("options.html")) as tab:
        tab.get_by_role("button", name="Unpair this browser").click()
        tab.get_by_text("Unpaired.").wait_for()
    play.on.page.bring_to_front()
    return _says(play, "not set up yet")


SCENES: dict[str, Callable[[Play], Scene]] = {
    "foreign_server": _instead(lambda _: None, "Another program"),
    "starting": _instead(lambda known: Service(known, refuses="limited"), "is starting"),
    "locked": _instead(lambda known: Service(known, refuses="locked"), "is locked"),
    "extension_too_old": _instead(newer, "older than the companion"),
    "service_too_old": _instead(unknowing, "older than this extension"),
    "revoked": revoked,
    "unpaired": unpaired,
}
