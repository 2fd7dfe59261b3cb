"""The states that a test can switch on, and the ways around the dialog."""

import pytest
from playwright.sync_api import expect

from afterword.demo.linkedin import LinkedIn
from tests.lookalike import Scenario, Site
from tests.lookalike.people import PEOPLE

pytestmark = pytest.mark.browser
PRIYA = PEOPLE.by_slug["priya-nair-77"]
JONAS = PEOPLE.by_slug["jonas-weber-8"]


def sent(site: Site) -> list[tuple[str, str, str]]:
    return [(entry.action, entry.vanity, entry.surface) for entry in site.world.sent]


def open_dialog(site: Site, linkedin: LinkedIn, scenario: Scenario) -> None:
    site.reset(scenario)
    linkedin.visit_profile(PRIYA.slug)
    linkedin.click_connect(PRIYA.name)
    expect(linkedin.dialog).to_be_visible()


def test_sdui_dialogs_are_in_the_open_shadow_root(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario())
    assert linkedin.page.evaluate("() => document.querySelector('.artdeco-modal') === null")
    assert linkedin.dialog.evaluate("dialog => dialog.getRootNode().host.id") == "interop-outlet"


def test_ember_dialogs_are_in_the_page(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario(layout="ember"))
    assert linkedin.page.evaluate(
        "() => document.querySelector('#artdeco-modal-outlet .artdeco-modal') !== null"
    )


def test_no_notes_left_brings_the_upsell(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario(notes_left=0))
    linkedin.choose("add_note")
    expect(linkedin.dialog.locator("a[href*='/premium/']")).to_be_visible()
    expect(linkedin.note).to_have_count(0)


def test_premium_notes_may_have_300_characters(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario(note_limit=300, notes_left=0))
    linkedin.choose("add_note")
    expect(linkedin.counter).to_have_text("0/300")


def test_the_weekly_limit_sends_nothing(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario(invite="weekly_limit"))
    expect(linkedin.dialog).to_contain_text("weekly invitation limit")
    linkedin.choose("weekly_ok")
    assert sent(site) == []


def test_the_e_mail_gate_does_not_send_without_an_address(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario(invite="email"))
    expect(linkedin.button("send")).to_be_disabled()


def test_the_flow_without_a_dialog_sends_at_once(site: Site, linkedin: LinkedIn) -> None:
    site.reset(Scenario(invite="direct"))
    linkedin.visit_profile(PRIYA.slug)
    linkedin.click_connect(PRIYA.name)
    expect(linkedin.page.get_by_role("alert")).to_be_visible()
    assert sent(site) == [("invite", PRIYA.slug, "row")]


def test_a_neighbour_s_button_sends_at_once_and_to_the_neighbour(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit_profile(PRIYA.slug)
    linkedin.click_connect(JONAS.name)
    expect(linkedin.page.get_by_role("alert")).to_have_text("Invitation sent to Jonas.")
    assert sent(site) == [("invite", JONAS.slug, "rail")]


def test_my_network_sends_at_once(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit("/mynetwork/grow/")
    linkedin.click_connect(JONAS.name)
    expect(linkedin.page.get_by_role("alert")).to_be_visible()
    assert sent(site) == [("invite", JONAS.slug, "network")]


@pytest.mark.parametrize(
    ("path", "surface"), [("/search/results/people/", "search"), ("/company/acme/people/", "company")]
)
def test_other_pages_open_the_dialog(site: Site, linkedin: LinkedIn, path: str, surface: str) -> None:
    site.reset()
    linkedin.visit(path)
    linkedin.click_connect(JONAS.name)
    expect(linkedin.dialog).to_be_visible()
    assert site.world.dialogs == [{"kind": "choose", "vanity": JONAS.slug, "surface": surface}]


def test_the_invite_page_opens_its_dialog_in_the_page(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit(f"/preload/custom-invite/?vanityName={PRIYA.slug}")
    expect(linkedin.dialog).to_be_visible()
    assert linkedin.page.evaluate("() => document.querySelector('.artdeco-modal') !== null")
    assert sent(site) == []


def test_withdrawing_leaves_a_connect_that_does_nothing(site: Site, linkedin: LinkedIn) -> None:
    site.reset(Scenario(invite="direct"))
    linkedin.visit_profile(PRIYA.slug)
    linkedin.click_connect(PRIYA.name)
    linkedin.page.get_by_label(f"withdraw invitation sent to {PRIYA.name}").filter(visible=True).first.click()
    linkedin.page.get_by_role("button", name="Withdraw invitation sent to Priya Nair").click()
    expect(linkedin.connect(PRIYA.name)).to_have_count(1)
    linkedin.click_connect(PRIYA.name)
    assert [action for action, _, _ in sent(site)] == ["invite", "withdraw"]


def test_moving_on_leaves_the_old_page_for_a_moment(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit_profile(PRIYA.slug)
    expect(linkedin.connect(PRIYA.name)).to_be_visible()
    site.world.scenario.held = frozenset({"stale", "hydrate"})
    linkedin.follow_link(JONAS.name)
    expect(linkedin.page).to_have_title("Jonas Weber | LinkedIn")
    assert linkedin.page.url.endswith(f"/in/{JONAS.slug}/")
    expect(linkedin.page.locator("h2", has_text=PRIYA.name)).to_be_visible()
    site.world.release("stale")
    expect(linkedin.page.locator("main")).to_be_empty()
    site.world.release("hydrate")
    expect(linkedin.page.locator("h2", has_text=JONAS.name)).to_be_visible()


def test_a_narrow_window_shows_the_other_copy(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.page.set_viewport_size({"width": 500, "height": 800})
    linkedin.visit_profile(PRIYA.slug)
    expect(linkedin.connect(PRIYA.name)).to_have_count(1)
    linkedin.click_connect(PRIYA.name)
    expect(linkedin.dialog).to_be_visible()
    assert site.world.dialogs[-1]["surface"] == "narrow"


@pytest.mark.parametrize("language", ["de", "pl"])
def test_other_languages_say_connect_in_their_own_words(
    site: Site, linkedin: LinkedIn, language: str
) -> None:
    site.reset(Scenario(language=language))
    linkedin.visit_profile(PRIYA.slug)
    expect(linkedin.page.locator("main section a[href*='vanityName=priya-nair-77']").first).to_be_visible()
    expect(linkedin.connect(PRIYA.name)).to_have_count(1)
    assert linkedin.page.get_by_label(f"Invite {PRIYA.name} to connect").count() == 0
