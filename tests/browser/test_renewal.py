"""The extension is renewed while LinkedIn is open: the tab heals by itself, and LinkedIn never notices."""

from playwright.sync_api import expect

from afterword.demo import sample
from afterword.demo.stage import Stage
from tests.browser.test_banner import buttons

NAME, SLUG = "Priya Nair", "priya-nair-77"


def renew(on: Stage) -> None:
    """As the browser does it for a new version: everything of the old one is gone at once."""
    on.browser.in_background("() => void setTimeout(() => chrome.runtime.reload(), 20)")


def test_an_open_tab_heals(on: Stage) -> None:
    said: list[str] = []
    on.page.on("console", lambda message: said.append(message.text))
    on.page.on("pageerror", lambda error: said.append(str(error)))
    on.ask("log", sample.priya())
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Not yet")
    renew(on)
    on.ask("suggested", {"person": {"name": NAME}})
    on.screen.await_banner("Good time")  # only the new one can have heard of it
    assert buttons(on).count("Collapse") == 1
    on.ask("undo", {})
    on.screen.await_banner("Not yet")
    on.linkedin.click_connect(NAME)
    on.screen.await_dialog("Not yet")
    on.screen.press("Not now")
    on.screen.await_closed()
    assert on.sent() == []
    assert not [text for text in said if "context" in text.lower() or "extension" in text.lower()], said


def test_a_click_in_between_is_linkedin_s(on: Stage) -> None:
    """What is left of the old one holds nothing that it could not explain."""
    on.ask("log", sample.priya())
    on.ask("outcome", {"company": "Acme", "status": "rejected"})
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Good time")
    renew(on)
    on.linkedin.click_connect(NAME)
    expect(on.linkedin.dialog).to_be_visible()
