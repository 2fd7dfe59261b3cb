"""The page's own script finds what an extension should not leave, and no more."""

import pytest
from playwright.sync_api import expect

from afterword.demo.linkedin import LinkedIn
from tests.lookalike import Scenario, Site
from tests.lookalike.people import PEOPLE

pytestmark = pytest.mark.browser
PRIYA, JONAS = PEOPLE.by_slug["priya-nair-77"], PEOPLE.by_slug["jonas-weber-8"]

HOST = """host => { const node = document.createElement("div");
  node.attachShadow({mode: "closed"});
  Object.assign(node.style, host);
  document.documentElement.append(node); }"""
NODE = "css => document.querySelector(css).append(document.createElement('div'))"
MARK = """name => {
  const link = [...document.querySelectorAll("a")].find((a) => a.textContent.trim() === name);
  link.scrollIntoView();
  const { right, top } = link.getBoundingClientRect();
  const node = document.createElement("div");
  node.attachShadow({mode: "closed"});
  const size = {width: "16px", height: "16px"};
  Object.assign(node.style, {position: "fixed", left: `${right + 2}px`, top: `${top}px`, ...size});
  document.documentElement.append(node); }"""


@pytest.fixture
def page(site: Site, linkedin: LinkedIn) -> LinkedIn:
    site.reset()
    linkedin.visit_profile(PRIYA.slug)
    expect(linkedin.connect(PRIYA.name)).to_have_count(1)
    return linkedin


def looked(linkedin: LinkedIn) -> None:
    """Waits until the script has looked around twice more."""
    linkedin.page.evaluate(
        """async () => { const seen = async () =>
            (await (await fetch("/lookalike/record.json")).json()).watched;
          const before = await seen();
          while (await seen() < before + 2) await new Promise((again) => setTimeout(again, 50)); }"""
    )


def test_the_page_s_own_doings_are_not_reported(page: LinkedIn, site: Site) -> None:
    page.click_connect(PRIYA.name)
    page.choose("add_note")
    page.note.fill("Thank you")
    page.choose("send")
    expect(page.page.get_by_role("alert")).to_be_visible()
    page.open_more()
    expect(page.page.get_by_role("menu")).to_be_visible()
    page.follow_link(JONAS.name)
    expect(page.page).to_have_title("Jonas Weber | LinkedIn")
    looked(page)
    assert site.world.seen == []


@pytest.mark.parametrize(
    "scenario",
    [Scenario(outlet="frame"), Scenario(redraw_ms=50), Scenario(nodes=200, mutations=100)],
    ids=["frame", "redrawn", "heavy"],
)
def test_nor_are_those_of_its_variants(site: Site, linkedin: LinkedIn, scenario: Scenario) -> None:
    site.reset(scenario)
    linkedin.visit_profile(PRIYA.slug)
    linkedin.connect(PRIYA.name).first.dispatch_event("click")
    expect(linkedin.dialog).to_be_visible()
    looked(linkedin)
    assert site.world.seen == []


def test_a_closed_host_beside_the_page_is_allowed(page: LinkedIn, site: Site) -> None:
    page.page.evaluate(
        HOST, {"position": "fixed", "right": "0", "top": "0", "width": "300px", "height": "700px"}
    )
    looked(page)
    assert site.world.seen == []


def test_a_host_in_a_modal_dialog_is_allowed(site: Site, linkedin: LinkedIn) -> None:
    site.reset()
    linkedin.visit("/mynetwork/grow/")
    linkedin.show_all()
    linkedin.page.evaluate(NODE, "dialog:modal")
    looked(linkedin)
    assert site.world.seen == []


@pytest.mark.parametrize("place", ["body", "main", "[componentkey$=Topcard] section", "aside li"])
def test_a_node_in_the_page_is_found(page: LinkedIn, site: Site, place: str) -> None:
    page.page.evaluate(NODE, place)
    looked(page)
    assert any(text.startswith("foreign DIV") for text in site.world.seen)


def test_a_node_that_was_there_for_a_moment_is_found(page: LinkedIn, site: Site) -> None:
    page.page.evaluate(
        """() => { const node = document.createElement("i");
          document.querySelector("main").append(node);
          node.remove(); }"""
    )
    looked(page)
    assert site.world.seen == ["foreign I in main"]


def test_a_small_mark_beside_somebody_is_found(page: LinkedIn, site: Site) -> None:
    page.page.evaluate(MARK, JONAS.name)
    looked(page)
    assert f"beside {JONAS.name}: div" in site.world.seen
    assert f"placed beside {JONAS.name}: div" in site.world.seen


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ("() => document.documentElement.setAttribute('data-mark', '')", "attribute: data-mark"),
        ("() => { document.querySelector('main').inert = true; }", "made inert: main"),
        ("() => document.body.append('Not yet. You meet')", "in the tree: Not yet. You meet"),
        ("() => { window.afterword = 1; }", "global: afterword"),
        ("() => postMessage('afterword')", "message: afterword"),
        ("() => localStorage.setItem('afterword', '1')", "store: afterword"),
    ],
)
def test_other_traces_are_found(page: LinkedIn, site: Site, script: str, found: str) -> None:
    page.page.evaluate(script)
    looked(page)
    page.page.evaluate("() => localStorage.clear()")
    assert found in site.world.seen


def test_the_keyboard_in_a_foreign_node_is_found(page: LinkedIn, site: Site) -> None:
    page.page.evaluate(
        """() => { const node = document.createElement("button");
          document.querySelector("main").append(node); node.focus(); }"""
    )
    looked(page)
    assert "focus: button" in site.world.seen
