"""What can be done in the banner and in the held click's dialog mends the log on the spot."""

from playwright.sync_api import expect

from afterword.demo import sample
from afterword.demo.stage import Stage

NAME, SLUG = "Priya Nair", "priya-nair-77"


def test_log_this_person_from_the_page(on: Stage) -> None:
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Not in your log")
    on.screen.press("Log this person")
    on.screen.closed.until(lambda: on.screen.focused() == "Name", "the form with the focus on the name")
    on.page.keyboard.press("Enter")
    on.screen.await_banner("Not yet")
    shown = on.ask("show", {"person": {"name": NAME}})
    assert shown["profiles"] == [SLUG]
    assert [application["company"] for application in shown["applications"]] == ["Acme"]


def test_they_suggested_it(on: Stage) -> None:
    on.ask("log", sample.priya())
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Not yet")
    on.screen.press("They suggested it")
    on.screen.await_banner("Good time")
    on.linkedin.click_connect(NAME)
    expect(on.linkedin.dialog).to_be_visible()


def test_the_process_has_ended_in_the_held_click(on: Stage) -> None:
    on.ask("log", sample.priya())
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Not yet")
    on.linkedin.click_connect(NAME)
    on.screen.await_dialog()
    on.screen.press("The process has ended")
    expect(on.linkedin.dialog).to_be_visible()
    assert on.screen.dialog() is None
    assert [opened["vanity"] for opened in on.site.world.dialogs] == [SLUG]


def test_confirming_a_profile_links_it(on: Stage) -> None:
    on.ask("log", {"name": NAME, "company": "Umbrella", "starts_at": sample.priya()["starts_at"]})
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Is this")
    on.screen.press("Yes, that's them")
    on.screen.await_banner("Not yet")
    assert on.ask("show", {"person": {"name": NAME}})["profiles"] == [SLUG]


def test_denying_a_profile_leaves_the_stranger_alone(on: Stage) -> None:
    on.ask("log", {"name": NAME, "company": "Umbrella", "starts_at": sample.priya()["starts_at"]})
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Is this")
    on.screen.press("No, someone else")
    on.screen.await_banner("Not in your log")


def test_collapsed_stays_collapsed(on: Stage) -> None:
    on.ask("log", sample.priya())
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Not yet")
    on.screen.press("Collapse")
    on.screen.closed.until(lambda: "Expand" in buttons(on), "the pill")
    on.page.reload()
    on.screen.closed.until(lambda: "Expand" in buttons(on), "the pill again")
    on.screen.press("Expand")
    on.screen.await_banner("Sigerhall")


def test_the_toolbar_says_the_same(on: Stage) -> None:
    on.ask("log", sample.priya())
    on.linkedin.visit_profile(SLUG)
    title = on.screen.await_banner("Not yet").title
    told = on.browser.in_background(
        """async () => {
          const [tab] = await chrome.tabs.query({url: "https://www.linkedin.com/*"});
          return chrome.action.getTitle({tabId: tab.id});
        }"""
    )
    assert told == f"Afterword: {title}"


def test_an_invitation_they_sent_is_to_be_accepted(on: Stage) -> None:
    on.ask("log", {"name": "Hana Sato", "company": "Acme", "starts_at": sample.priya()["starts_at"]})
    on.linkedin.visit_profile("hana-sato-9")
    banner = on.screen.await_banner("accept")
    assert "Not yet" not in banner.text


def test_one_s_own_page_has_no_banner(on: Stage) -> None:
    on.linkedin.visit("/in/robin-vale-4/")
    expect(on.page.get_by_label("Edit intro").filter(visible=True)).to_be_visible()
    assert on.screen.banner() is None


def buttons(on: Stage) -> list[str]:
    banner = on.screen.banner()
    return banner.names("button") if banner else []
