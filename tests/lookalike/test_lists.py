"""Other people's buttons: on each surface they do what LinkedIn's do there, for whom they stand beside."""

import pytest
from playwright.sync_api import Locator, expect

from afterword.demo.linkedin import LinkedIn
from tests.lookalike import Scenario, Site
from tests.lookalike.people import PEOPLE
from tests.lookalike.scenario import Hint
from tests.lookalike.world import Sent

pytestmark = pytest.mark.browser
PRIYA, JONAS, MAREK = (PEOPLE.by_slug[slug] for slug in ("priya-nair-77", "jonas-weber-8", "marek-dvořák-5"))


def sent(site: Site) -> list[tuple[str, str]]:
    return [(entry.vanity, entry.surface) for entry in site.world.sent]


def element(control: Locator) -> str:
    return str(control.evaluate("node => node.localName"))


def test_everybody_in_the_overlay_is_invited_at_once(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit("/mynetwork/grow/")
    linkedin.show_all()
    assert linkedin.page.url.endswith("/mynetwork/grow/")
    linkedin.overlay_connect(JONAS.name).click()
    expect(linkedin.overlay_connect(JONAS.name)).to_have_count(0)
    assert sent(site) == [(JONAS.slug, "cohort")]
    assert site.world.dialogs == []


def test_the_drawer_offers_others_after_connecting(site: Site, linkedin: LinkedIn) -> None:
    site.reset(Scenario(invite="direct"))
    linkedin.visit_profile(MAREK.slug)
    expect(linkedin.connect(MAREK.name)).to_have_count(1)
    expect(linkedin.drawer_connect(JONAS.name)).to_have_count(0)
    linkedin.click_connect(MAREK.name)
    linkedin.drawer_connect(JONAS.name).click()
    expect(linkedin.page.get_by_role("alert")).to_have_count(2)
    assert sent(site) == [(MAREK.slug, "row"), (JONAS.slug, "drawer")]


def test_somebody_else_s_button_stands_before_the_profile_s_own(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit_profile(PRIYA.slug)
    first = linkedin.page.locator("main [aria-label^='Invite']").first
    expect(first).to_have_attribute("aria-label", linkedin.says("invite", name=MAREK.name))


def test_two_of_one_name_are_in_one_search(site: Site, linkedin: LinkedIn) -> None:
    site.reset(Scenario(controls="links"))
    linkedin.visit("/search/results/people/")
    expect(linkedin.connect(PRIYA.name)).to_have_count(2)
    hrefs = [linkedin.connect(PRIYA.name).nth(n).get_attribute("href") or "" for n in (0, 1)]
    assert [href.rpartition("=")[2] for href in hrefs] == [PRIYA.slug, "priya-nair-12"]


@pytest.mark.parametrize(("controls", "name"), [("links", "a"), ("buttons", "button")])
@pytest.mark.parametrize("path", ["/search/results/people/", f"/in/{PRIYA.slug}/"])
def test_connect_is_a_link_or_a_button(
    site: Site, linkedin: LinkedIn, path: str, controls: str, name: str
) -> None:
    site.reset(Scenario(controls=controls))
    linkedin.visit(path)
    assert element(linkedin.connect(JONAS.name).first) == name


@pytest.mark.parametrize("hint", ["href", "key", "link", "label", "none"])
def test_one_thing_alone_tells_whose_button_it_is(site: Site, linkedin: LinkedIn, hint: Hint) -> None:
    site.reset(Scenario(hint=hint))
    linkedin.visit("/search/results/people/")
    card = linkedin.page.get_by_role("listitem").filter(has_text=JONAS.name)
    button = linkedin.card_connect(JONAS.name)
    expect(button).to_be_visible()
    told = {
        "href": "vanityName" in (button.get_attribute("href") or ""),
        "key": str(JONAS.number) in (button.get_attribute("componentkey") or ""),
        "link": card.locator("a[href*='/in/']").count() > 0,
        "label": JONAS.name in (button.get_attribute("aria-label") or ""),
    }
    assert {name for name, tells in told.items() if tells} == {hint} - {"none"}


def test_the_drawer_is_empty_for_who_was_invited_elsewhere(site: Site, linkedin: LinkedIn) -> None:
    world = site.reset()
    world.act(Sent("invite", PRIYA.slug, None, "row"))
    linkedin.visit_profile(MAREK.slug)
    expect(linkedin.connect(MAREK.name)).to_have_count(1)
    expect(linkedin.page.locator("[componentkey^='ProfilePostConnectDrawer_']")).to_be_empty()


def test_the_builds_of_2025_wrap_each_connect(site: Site, linkedin: LinkedIn) -> None:
    site.reset(Scenario(layout="sdui_2025"))
    linkedin.visit_profile(PRIYA.slug)
    expect(linkedin.connect(PRIYA.name)).to_have_count(1)
    wrapped = "[data-view-name=edge-creation-connect-action] > [aria-label^='Invite']"
    every = linkedin.page.locator("[aria-label^='Invite']").count()
    assert linkedin.page.locator(wrapped).count() == every
    assert linkedin.page.locator("#connect-small, [componentkey^=ConnectButtonstate]").count() == 0
