"""The options tab: consent, pairing, the length of a note."""

from playwright.sync_api import expect

from afterword.demo import sample
from afterword.demo.stage import Stage
from tests.lookalike import Scenario

NAME, SLUG = "Priya Nair", "priya-nair-77"


def test_a_wrong_code_says_what_to_do(on: Stage) -> None:
    tab = on.open("options.html")
    tab.get_by_role("button", name="Unpair this browser").click()
    tab.get_by_role("textbox", name="Pairing code").fill("ABCDEFGH-12345678")
    tab.get_by_role("button", name="Pair", exact=True).click()
    expect(tab.get_by_role("status")).to_contain_text("Copy all of it")


def test_taking_consent_back_ends_everything_on_open_pages(on: Stage) -> None:
    on.ask("log", sample.priya())
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Not yet")
    on.open("options.html").get_by_role("checkbox", name="I understand and agree").uncheck()
    on.page.bring_to_front()
    on.screen.closed.until(lambda: on.screen.banner() is None, "no banner")
    on.linkedin.click_connect(NAME)
    expect(on.linkedin.dialog).to_be_visible()


def test_with_premium_the_note_may_be_longer(on: Stage) -> None:
    on.site.reset(Scenario(note_limit=300))
    on.ask("log", sample.priya())
    on.ask("outcome", {"company": "Acme", "status": "rejected"})
    on.open("options.html").get_by_role("radio", name="300 characters").check()
    on.page.bring_to_front()
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("/300")
    on.linkedin.click_connect(NAME)
    on.screen.press("Use it")
    expect(on.linkedin.note).not_to_be_empty()
    text = on.linkedin.note.input_value()
    expect(on.linkedin.counter).to_have_text(f"{len(text)}/300")
