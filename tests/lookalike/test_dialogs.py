"""LinkedIn's dialogs: where they mount, and what each needs before anything is sent."""

import pytest
from playwright.sync_api import expect

from afterword.demo.linkedin import LinkedIn
from tests.lookalike import Scenario, Site
from tests.lookalike.people import PEOPLE
from tests.lookalike.scenario import Outlet

pytestmark = pytest.mark.browser
PRIYA = PEOPLE.by_slug["priya-nair-77"]


def open_dialog(site: Site, linkedin: LinkedIn, scenario: Scenario) -> None:
    site.reset(scenario)
    linkedin.visit_profile(PRIYA.slug)
    linkedin.click_connect(PRIYA.name)
    expect(linkedin.dialog).to_be_visible()


def where(linkedin: LinkedIn) -> str:
    """In which document or root the dialog is, as the page itself would say."""
    page = linkedin.page
    if page.evaluate("() => document.querySelector('.artdeco-modal') !== null"):
        return "light"
    in_root = (
        "() => document.querySelector('#interop-outlet').shadowRoot?.querySelector('.artdeco-modal') != null"
    )
    return "shadow" if page.evaluate(in_root) else "frame"


@pytest.mark.parametrize("outlet", ["shadow", "light", "frame"])
def test_a_note_is_sent_from_each_place(site: Site, linkedin: LinkedIn, outlet: Outlet) -> None:
    open_dialog(site, linkedin, Scenario(outlet=outlet))
    assert where(linkedin) == outlet
    linkedin.choose("add_note")
    linkedin.note.fill("Thank you")
    expect(linkedin.counter).to_have_text("9/200")
    linkedin.choose("send")
    expect(linkedin.pending(PRIYA.name).first).to_be_visible()
    assert [(sent.vanity, sent.note) for sent in site.world.sent] == [(PRIYA.slug, "Thank you")]


@pytest.mark.parametrize("outlet", ["shadow", "light", "frame"])
def test_escape_closes_it_and_sends_nothing(site: Site, linkedin: LinkedIn, outlet: Outlet) -> None:
    open_dialog(site, linkedin, Scenario(outlet=outlet))
    linkedin.page.keyboard.press("Escape")
    expect(linkedin.dialog).to_have_count(0)
    assert site.world.sent == []


def test_the_frame_is_before_the_page_only_while_it_shows_a_dialog(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario(outlet="frame"))
    frame = linkedin.page.locator("[data-testid=interop-iframe]")
    expect(frame).to_have_css("opacity", "1")
    linkedin.choose("dismiss")
    expect(frame).to_have_css("opacity", "0")
    linkedin.click_connect(PRIYA.name)
    expect(linkedin.dialog).to_be_visible()


def test_how_do_you_know_comes_before_the_note(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario(invite="know"))
    expect(linkedin.button("connect")).to_be_disabled()
    linkedin.dialog.get_by_label("Colleague").check()
    linkedin.choose("connect")
    expect(linkedin.button("send_plain")).to_be_visible()
    assert site.world.sent == []


def test_with_an_address_the_e_mail_gate_opens(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario(invite="email"))
    linkedin.dialog.locator("input[type=email]").fill("somebody@")
    expect(linkedin.button("send")).to_be_disabled()
    linkedin.dialog.locator("input[type=email]").fill("somebody@example.org")
    linkedin.choose("send")
    expect(linkedin.page.get_by_role("alert")).to_be_visible()
    assert [sent.vanity for sent in site.world.sent] == [PRIYA.slug]


def test_near_the_limit_it_is_sent_and_said(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario(invite="near_limit"))
    linkedin.choose("send_plain")
    expect(linkedin.dialog).to_contain_text(linkedin.says("near_title"))
    linkedin.choose("weekly_ok")
    expect(linkedin.dialog).to_have_count(0)
    assert [sent.vanity for sent in site.world.sent] == [PRIYA.slug]


def test_the_limit_has_a_heading_of_its_own(site: Site, linkedin: LinkedIn) -> None:
    open_dialog(site, linkedin, Scenario(invite="weekly_limit"))
    expect(linkedin.dialog).to_have_attribute("aria-labelledby", "ip-fuse-limit-alert__header")
    expect(linkedin.page.locator("#ip-fuse-limit-alert__header")).to_have_text(linkedin.says("weekly_title"))
