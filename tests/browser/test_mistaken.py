"""What a click may be mistaken for: an answer to our question, or somebody else's Connect."""

import pytest
from playwright.sync_api import expect

from afterword.demo.stage import Stage
from tests.browser.heard import heard, held
from tests.browser.surfaces import INES, PRIYA
from tests.lookalike import Scenario

MOVE = """(control, [x, y]) => { const { x: left, y: top, width, height } = control.getBoundingClientRect();
  Object.assign(control.style, { position: 'relative', zIndex: 50,
    transform: `translate(${x - left - width / 2}px, ${y - top - height / 2}px)` }); }"""
# A Connect by none of the signs that it is known by.
DISGUISE = """() => document.querySelectorAll("main a[href*='vanityName=priya-nair-77']").forEach((link) => {
  link.closest("[componentkey$='_connect']")?.setAttribute("componentkey", "other");
  for (const name of ["href", "aria-label", "componentkey"]) link.removeAttribute(name);
  link.querySelector("svg").id = "handshake";
  link.querySelector("span").textContent = "Reach out";
  link.dataset.disguised = ""; })"""
MUTUAL = """(control) => { const link = document.createElement("a"); link.href = "/in/tom-okafor/";
  link.textContent = "Tom Okafor + 3"; control.before(link); }"""
FRAME = """() => { window.hits = 0;
  const frame = document.createElement("iframe");
  frame.src = "/preload/?slow=1";
  frame.style = "position:fixed;left:0;top:0;width:300px;height:200px;z-index:9999;background:#fff";
  document.body.append(frame); }"""
IN_FRAME = """<!doctype html><section data-member-id="1"><button aria-label="Invite Priya Nair to connect"
  onclick="parent.hits += 1"><svg data-test-icon="connect-small"></svg>Connect</button></section>
  <img src="/never.png">"""
FOREIGN = """new MutationObserver((records) => records.flatMap(({ addedNodes }) => [...addedNodes])
  .filter((node) => node.parentNode === document.documentElement && !/^(HEAD|BODY)$/.test(node.nodeName))
  .forEach((node) => node.remove())).observe(document, { childList: true, subtree: true });"""


@pytest.mark.parametrize("name", ["Connect anyway", "The process has ended"])
def test_a_double_click_on_connect_answers_no_question_of_ours(early: Stage, name: str) -> None:
    early.linkedin.visit_profile(PRIYA.slug)
    early.screen.await_banner("Not yet")
    control = early.linkedin.connect(PRIYA.name).first
    control.click()
    early.screen.await_dialog()
    where = early.screen.closed.until(lambda: early.screen.at_rest(name), name)
    early.page.keyboard.press("Escape")
    early.screen.await_closed()
    control.evaluate(MOVE, list(where))
    before = heard(early)
    early.page.mouse.dblclick(*where, delay=40)
    held(early, before)
    assert early.ask("show", {"person": {"name": PRIYA.name}})["applications"][0]["status"] == "open"


def test_who_was_invited_before_is_not_who_is_invited_now(early: Stage) -> None:
    early.site.reset(Scenario(controls="links"))
    early.linkedin.visit_profile(PRIYA.slug)
    early.screen.await_banner("Not yet")
    early.linkedin.click_connect(INES.name)
    expect(early.linkedin.dialog).to_be_visible()
    early.linkedin.choose("dismiss")
    expect(early.linkedin.dialog).to_have_count(0)
    early.page.evaluate(DISGUISE)
    early.page.locator("[data-disguised]").filter(visible=True).first.click()
    expect(early.linkedin.dialog).to_be_visible()
    before = heard(early)
    early.linkedin.choose("send_plain")
    held(early, before)


@pytest.mark.parametrize("language", ["en", "de", "ja", "ar"])
def test_a_card_that_links_to_a_mutual_connection_only_is_not_theirs(early: Stage, language: str) -> None:
    early.site.reset(Scenario(hint="label", language=language))
    early.linkedin.visit("/mynetwork/grow/")
    control = early.linkedin.card_connect(PRIYA.name)
    expect(control).to_be_visible()
    control.evaluate(MUTUAL)
    before = heard(early)
    control.click()
    held(early, before)


def test_a_frame_is_guarded_long_before_it_has_loaded(early: Stage) -> None:
    early.linkedin.visit_profile(PRIYA.slug)
    early.screen.await_banner("Not yet")
    early.page.route("**/never.png", lambda route: None)
    early.page.route(
        "**/preload/?slow=1", lambda route: route.fulfill(content_type="text/html", body=IN_FRAME)
    )
    early.page.evaluate(FRAME)
    early.page.frame_locator("iframe[src*=slow]").locator("button").hover(no_wait_after=True)
    early.page.wait_for_function("() => document.querySelector('iframe[src*=slow]').contentDocument.body")
    early.page.wait_for_timeout(500)  # two looks for late frames
    early.page.frame_locator("iframe[src*=slow]").locator("button").click(no_wait_after=True)
    early.screen.await_dialog()
    assert early.page.evaluate("hits") == 0
    early.page.keyboard.press("Escape")


def test_a_question_that_the_page_takes_out_holds_nothing_back(early: Stage) -> None:
    early.site.reset(Scenario(curious=False))
    early.linkedin.visit_profile(PRIYA.slug)
    early.screen.await_banner("Not yet")
    early.page.evaluate(FOREIGN)
    early.page.evaluate(
        "() => [...document.documentElement.children].slice(2).forEach((one) => one.remove())"
    )
    early.linkedin.click_connect(PRIYA.name)
    expect(early.linkedin.dialog).to_be_visible()


def test_the_question_who_it_is_can_be_answered_where_it_is_asked(early: Stage) -> None:
    early.linkedin.visit_profile("priya-nair-12")
    early.screen.await_banner("Is this")
    early.linkedin.click_connect(PRIYA.name)
    early.screen.await_dialog("Is this")
    early.screen.press("No, someone else")
    expect(early.linkedin.dialog).to_be_visible()
    early.ask("undo", {})
