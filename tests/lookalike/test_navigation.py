"""How LinkedIn moves between pages and draws them (LINKEDIN.md 1 and 5)."""

import pytest
from playwright.sync_api import expect

from afterword.demo.linkedin import LinkedIn
from tests.lookalike import Scenario, Site
from tests.lookalike.people import PEOPLE

pytestmark = pytest.mark.browser
PRIYA, JONAS = PEOPLE.by_slug["priya-nair-77"], PEOPLE.by_slug["jonas-weber-8"]


def shown(linkedin: LinkedIn, name: str) -> None:
    expect(linkedin.page.locator("main h2", has_text=name).first).to_be_visible()


def test_from_search_to_a_profile_and_back(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit("/search/results/people/")
    linkedin.page.get_by_role("link", name=JONAS.name).click()
    shown(linkedin, JONAS.name)
    linkedin.page.evaluate("history.back()")
    expect(linkedin.page.get_by_role("listitem").first).to_be_visible()
    linkedin.page.evaluate("history.forward()")
    shown(linkedin, JONAS.name)


def test_some_profiles_lead_to_my_network(site: Site, linkedin: LinkedIn) -> None:
    site.reset(Scenario(redirects={PRIYA.slug: "/mynetwork/"}, held=frozenset({"redirect"})))
    linkedin.visit_profile(PRIYA.slug)
    shown(linkedin, PRIYA.name)
    site.world.release("redirect")
    expect(linkedin.page).to_have_title("Network | LinkedIn")
    assert linkedin.page.url.endswith("/mynetwork/")
    shown(linkedin, linkedin.says("grow"))


def test_a_former_address_gives_way_to_the_new_one(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit_profile(PRIYA.formerly)
    linkedin.page.wait_for_url(f"**/in/{PRIYA.slug}/")
    shown(linkedin, PRIYA.name)


@pytest.mark.parametrize(("slug", "mark"), [(PRIYA.slug, "false"), (PEOPLE.me, "true")])
def test_the_address_says_whether_it_is_oneself(site: Site, linkedin: LinkedIn, slug: str, mark: str) -> None:
    site.reset(Scenario(marks_self=True))
    linkedin.visit_profile(slug)
    linkedin.page.wait_for_url(f"**/in/{slug}/?isSelfProfile={mark}")


def test_an_id_is_an_address_too(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit_profile(PRIYA.member_id)
    shown(linkedin, PRIYA.name)
    assert linkedin.page.url.endswith(f"/in/{PRIYA.member_id}/")


def test_the_title_lags_and_counts(site: Site, linkedin: LinkedIn) -> None:
    site.reset(Scenario(unread=3, title_lags=True))
    linkedin.visit_profile(PRIYA.slug)
    expect(linkedin.page).to_have_title(f"(3) {PRIYA.name} | LinkedIn")
    site.world.scenario.held = frozenset({"title"})
    linkedin.follow_link(JONAS.name)
    shown(linkedin, JONAS.name)
    expect(linkedin.page).to_have_title(f"(3) {PRIYA.name} | LinkedIn")
    site.world.release("title")
    expect(linkedin.page).to_have_title(f"(3) {JONAS.name} | LinkedIn")


@pytest.mark.parametrize("layout", ["sdui", "sdui_hybrid"])
def test_the_row_comes_after_the_card(site: Site, linkedin: LinkedIn, layout: str) -> None:
    site.reset(Scenario(layout=layout, held=frozenset({"actions"})))
    linkedin.visit_profile(PRIYA.slug)
    shown(linkedin, PRIYA.name)
    expect(linkedin.connect(PRIYA.name)).to_have_count(0)
    site.world.release("actions")
    linkedin.click_connect(PRIYA.name)
    expect(linkedin.dialog).to_be_visible()


def test_cards_are_drawn_anew_and_go_on_working(site: Site, linkedin: LinkedIn) -> None:
    site.reset(Scenario(redraw_ms=30))
    linkedin.visit_profile(PRIYA.slug)
    first = linkedin.connect(PRIYA.name).first.element_handle()
    linkedin.page.wait_for_function("node => !node.isConnected", arg=first)
    linkedin.connect(PRIYA.name).first.dispatch_event("click")
    expect(linkedin.dialog).to_be_visible()


def test_another_device_changes_what_a_reload_shows(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit_profile(PRIYA.slug)
    expect(linkedin.connect(PRIYA.name)).to_have_count(1)
    site.world.relations[PRIYA.slug] = "pending"
    linkedin.page.reload()
    expect(linkedin.pending(PRIYA.name)).to_have_count(1)
    site.world.relations[PRIYA.slug] = "connected"
    linkedin.page.reload()
    expect(linkedin.page.get_by_text("· 1st", exact=True).filter(visible=True)).to_have_count(1)
    expect(linkedin.connect(PRIYA.name)).to_have_count(0)


@pytest.mark.parametrize("layout", ["sdui", "ember"])
def test_a_restricted_profile_has_no_connect_of_its_own(site: Site, linkedin: LinkedIn, layout: str) -> None:
    site.reset(Scenario(layout=layout))
    linkedin.visit_profile("ruth-adler-55")
    expect(linkedin.page.get_by_label(linkedin.says("message_label", name="Ruth")).first).to_be_visible()
    linkedin.open_more()
    expect(linkedin.page.get_by_role("menu")).to_be_visible()
    assert linkedin.page.get_by_label(linkedin.says("invite", name="Ruth Adler")).count() == 0


def test_a_heavy_page_has_its_nodes_and_keeps_changing(site: Site, linkedin: LinkedIn) -> None:
    site.reset(Scenario(nodes=10_000, mutations=2_000, curious=False))
    linkedin.visit_profile(PRIYA.slug)
    expect(linkedin.connect(PRIYA.name)).to_have_count(1)
    linkedin.page.wait_for_function("document.querySelectorAll('main *').length > 10_000")
    changes = linkedin.page.evaluate(
        """() => new Promise((done) => { let n = 0;
          const watch = new MutationObserver((records) => {
            n += records.length;
            if (n > 4000) { watch.disconnect(); done(n); } });
          const all = {subtree: true, childList: true, attributes: true, characterData: true};
          watch.observe(document, all); })"""
    )
    assert changes > 4_000
    assert site.world.watched == 0
