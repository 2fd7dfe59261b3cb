"""When something is amiss LinkedIn works as ever, and a click that may be a mistake is explained."""

from playwright.sync_api import expect

from afterword.demo import sample
from afterword.demo.stage import Stage
from tests.companion import Companion
from tests.lookalike import Scenario

NAME, SLUG = "Priya Nair", "priya-nair-77"


def test_the_companion_is_stopped(on: Stage, companion: Companion) -> None:
    on.ask("log", sample.priya())
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Not yet")
    companion.stop()
    on.page.reload()
    on.screen.await_banner("Last answer")
    on.linkedin.click_connect(NAME)
    assert on.screen.await_dialog().title
    on.screen.press("Connect anyway")
    expect(on.linkedin.dialog).to_be_visible()
    assert on.sent() == []
    companion.start()


def test_the_companion_never_answered(on: Stage, companion: Companion) -> None:
    companion.stop()
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("The companion does not answer.")
    on.linkedin.click_connect(NAME)
    on.screen.await_dialog("cannot tell")
    on.screen.press("Not now")
    on.screen.await_closed()
    assert on.site.world.dialogs == []
    companion.start()


def test_the_companion_comes_back(on: Stage, companion: Companion) -> None:
    on.ask("log", sample.priya())
    companion.stop()
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("The companion does not answer.")
    companion.start()
    on.screen.press("Try again")
    on.screen.await_banner("Not yet")


def test_a_page_that_cannot_be_read_says_so(on: Stage) -> None:
    on.site.reset(Scenario(layout="unknown"))
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Afterword cannot read this page.")


def test_before_pairing_nothing_is_held(unpaired: Stage) -> None:
    unpaired.linkedin.visit_profile(SLUG)
    unpaired.linkedin.click_connect(NAME)
    expect(unpaired.linkedin.dialog).to_be_visible()
    assert unpaired.screen.dialog() is None


def test_a_revoked_browser_says_so(on: Stage) -> None:
    on.ask("log", sample.priya())
    for client in on.ask("clients", {})["clients"]:
        if client["name"] == "the demo":
            on.ask("unpair", {"client_id": client["client_id"]})
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("This browser is no longer paired.")
