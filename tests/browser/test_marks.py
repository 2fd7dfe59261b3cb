"""Marks beside the people of the log in LinkedIn's lists: the user sees them, no script of the page does."""

from typing import Any

import pytest
from playwright.sync_api import expect

from afterword.demo import sample
from afterword.demo.eye import Box, Node
from afterword.demo.stage import Stage
from tests.lookalike import Scenario
from tests.lookalike.world import Layout

SEARCH, NETWORK, COMPANY = "/search/results/people/", "/mynetwork/grow/", "/company/acme/people/"
PRIYA, JONAS, ZANETA = "Not yet: Priya Nair", "Not yet: Jonas Weber", "Ask first: Żaneta Wójcik"
NAMESAKE = "Is it them? Priya Nair"
SETTING = "Look in private mode first, if you do not want to be seen."
REGION, CARD = ("region", "People in your log"), ("region", "Person in your log")
FARTHEST = 12  # CSS pixels between a name and its mark

# The boxes of the names in the page's lists, of their text alone, by the slug in the link.
NAMES = """() => {
  const found = {};
  const inside = document.querySelector('iframe[data-whole]');
  const [doc, { x, y }] = inside
    ? [inside.contentDocument, inside.getBoundingClientRect()] : [document, { x: 0, y: 0 }];
  for (const link of doc.querySelectorAll('main a[href*="/in/"], dialog a[href*="/in/"]')) {
    const text = doc.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode();
    if (!text) continue;
    const range = doc.createRange();
    range.selectNodeContents(text);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    const key = (link.closest('dialog') ? 'dialog ' : '') + decodeURIComponent(link.pathname.split('/')[2]);
    found[key] = [left + x, top + y, right + x, bottom + y];
  }
  return found;
}"""


def marks(on: Stage) -> dict[str, Node]:
    """All marks by their names."""
    nodes = on.screen.closed.nodes()
    return {node.name: node for node in nodes if node.role == "button" and node.part == REGION}


def await_marks(on: Stage, *names: str) -> None:
    """Waits until these people are marked, and nobody else."""
    on.screen.closed.until(lambda: set(marks(on)) == set(names) or None, f"marks {names}")


def mark(on: Stage, name: str) -> Box:
    """Where a mark is, once it is there."""
    node = on.screen.closed.until(lambda: marks(on).get(name), f"a mark {name!r}")
    return on.screen.closed.box(node)


def names(on: Stage) -> dict[str, list[float]]:
    return dict(on.page.evaluate(NAMES))


def is_beside(mark: Box, name: list[float], *, leftward: bool = False) -> bool:
    """In the name's line, close to its end, not over it."""
    left, top, right, bottom = mark
    gap = name[0] - right if leftward else left - name[2]
    return 0 <= gap <= FARTHEST and abs(top + bottom - name[1] - name[3]) <= FARTHEST


def await_beside(on: Stage, name: str, slug: str, *, leftward: bool = False) -> None:
    found = lambda: is_beside(mark(on, name), names(on)[slug], leftward=leftward) or None  # noqa: E731
    on.screen.closed.until(found, f"{name!r} beside {slug}")


def click(on: Stage, name: str) -> None:
    """Clicks a mark with the mouse."""
    left, top, right, bottom = mark(on, name)
    on.page.mouse.click((left + right) / 2, (top + bottom) / 2)


def card(on: Stage) -> list[Node]:
    """What is in the open card; nothing while none is open."""
    return [node for node in on.screen.closed.nodes() if node.part == CARD]


def await_card(on: Stage, text: str) -> list[Node]:
    says = lambda: any(text in node.name for node in card(on)) or None  # noqa: E731
    on.screen.closed.until(says, f"a card saying {text!r}")
    return card(on)


def press(on: Stage, name: str) -> None:
    """Presses a button in the open card."""
    node = next(node for node in await_card(on, name) if node.name == name and node.role == "button")
    point = on.screen.closed.point(node)
    assert point
    on.page.mouse.click(*point)


def await_no_card(on: Stage) -> None:
    on.screen.closed.until(lambda: card(on) == [] or None, "no card")


@pytest.mark.parametrize("layout", ["sdui", "sdui_id", "ember"])
@pytest.mark.parametrize("path", [SEARCH, NETWORK, COMPANY])
def test_beside_whom_the_user_meets_and_nobody_else(early: Stage, path: str, layout: Layout) -> None:
    early.site.reset(Scenario(layout=layout))
    early.page.set_viewport_size({"width": 1200, "height": 1400})
    early.linkedin.visit(path)
    await_marks(early, PRIYA, JONAS, ZANETA, *((NAMESAKE,) if path != COMPANY else ()))
    await_beside(early, PRIYA, "priya-nair-77")
    await_beside(early, JONAS, "jonas-weber-8")


def test_beside_the_neighbours_of_a_profile(early: Stage) -> None:
    early.page.set_viewport_size({"width": 1200, "height": 1400})
    early.linkedin.visit_profile("tom-okafor")
    await_marks(early, JONAS, ZANETA)
    await_beside(early, JONAS, "jonas-weber-8")


def test_from_right_to_left_at_the_name_s_left(early: Stage) -> None:
    early.site.reset(Scenario(language="ar"))
    early.linkedin.visit(SEARCH)
    await_beside(early, PRIYA, "priya-nair-77", leftward=True)


def test_over_a_dialog_full_of_people(early: Stage) -> None:
    early.linkedin.visit(NETWORK)
    early.page.get_by_role("button", name=early.linkedin.says("show_all")).click()
    await_beside(early, JONAS, "dialog jonas-weber-8")
    click(early, JONAS)
    await_card(early, "You meet Jonas")
    early.page.keyboard.press("Escape")
    await_no_card(early)
    expect(early.page.locator("dialog[open]")).to_be_visible()


def test_marks_follow_the_page(early: Stage) -> None:
    early.linkedin.visit(SEARCH)
    await_beside(early, PRIYA, "priya-nair-77")
    before = names(early)["priya-nair-77"]
    early.page.mouse.move(600, 500)
    early.page.mouse.wheel(0, 60)
    early.screen.closed.until(lambda: names(early)["priya-nair-77"] != before or None, "scrolling")
    await_beside(early, PRIYA, "priya-nair-77")
    early.page.evaluate("() => document.querySelector('main').prepend(document.createElement('h1'))")
    early.page.evaluate("() => { document.querySelector('main h1').style.height = '90px'; }")
    await_beside(early, PRIYA, "priya-nair-77")


def test_in_a_list_in_linkedin_s_own_frame(early: Stage) -> None:
    early.site.reset(Scenario(layout="sdui_framed"))
    early.linkedin.visit(SEARCH)
    await_marks(early, PRIYA, ZANETA, NAMESAKE)
    await_beside(early, PRIYA, "priya-nair-77")
    before = names(early)["priya-nair-77"]
    early.page.mouse.move(600, 500)
    early.page.mouse.wheel(0, 40)
    early.screen.closed.until(lambda: names(early)["priya-nair-77"] != before or None, "scrolling")
    await_beside(early, PRIYA, "priya-nair-77")
    click(early, PRIYA)
    await_card(early, "You meet Priya")
    early.page.mouse.click(30, 600)
    await_no_card(early)
    assert early.page.url.endswith(SEARCH)


def test_a_name_under_linkedin_s_bar_has_no_mark_over_the_bar(early: Stage) -> None:
    early.linkedin.visit(SEARCH)
    await_beside(early, PRIYA, "priya-nair-77")
    early.page.evaluate("() => scrollTo(0, 115)")
    name = names(early)["priya-nair-77"]
    assert 0 < name[1] < 30, "in the window, but under the bar"
    unseen = lambda: early.screen.closed.style(marks(early)[PRIYA], "opacity") == "0" or None  # noqa: E731
    early.screen.closed.until(unseen, "no mark there")
    early.page.mouse.click(name[2] + FARTHEST, (name[1] + name[3]) / 2)
    assert card(early) == []


def as_it_is(on: Stage) -> tuple[str, Any, int]:
    """LinkedIn's part of the page, the boxes of all in it, and how many things are beside it."""
    html = on.page.evaluate(
        """() => document.body.outerHTML
          .replaceAll(/componentkey="[0-9a-f-]{36}"/g, '').replaceAll(/nonce="[^"]*"/g, '')"""
    )
    boxes = on.page.evaluate(
        """() => [...document.body.querySelectorAll('*')].map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return [left, top, width, height];
        })"""
    )
    return html, boxes, on.page.evaluate("() => document.documentElement.children.length")


def test_who_is_in_the_log_changes_nothing_in_the_page(on: Stage) -> None:
    on.linkedin.visit(SEARCH)
    on.screen.closed.until(lambda: "priya-nair-77" in names(on) or None, "LinkedIn's list")
    on.screen.closed.until(lambda: as_it_is(on)[2] == 3 or None, "our one host, also without a mark")
    before = as_it_is(on)
    on.ask("log", sample.priya())
    await_marks(on, PRIYA, NAMESAKE)
    assert as_it_is(on) == before
    on.screen.closed.until(lambda: on.site.world.watched > 3 or None, "the page's script to look")
    assert on.site.world.seen == []


# Which of its own names are covered, as Chromium tells a page; other browsers leave it open.
COVERED = """async () => {
  const seen = {};
  const names = [...document.querySelectorAll('main a[href*="/in/"] p, main [role=listitem]')];
  await new Promise((done) => {
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isVisible } of entries) seen[names.indexOf(target)] = String(isVisible);
      if (Object.keys(seen).length === names.length) done();
    }, { trackVisibility: true, delay: 100 });
    for (const name of names) observer.observe(name);
  });
  return seen;
}"""


def test_what_covers_a_name_is_the_same_for_everybody(on: Stage) -> None:
    jonas, _ = sample.others()
    on.ask("log", jonas)
    on.page.set_viewport_size({"width": 1200, "height": 1400})
    on.linkedin.visit(SEARCH)
    await_beside(on, JONAS, "jonas-weber-8")
    before = on.page.evaluate(COVERED)
    on.ask("log", sample.priya())
    await_beside(on, PRIYA, "priya-nair-77")
    assert on.page.evaluate(COVERED) == before


def test_the_page_finds_no_mark_by_pointing(early: Stage) -> None:
    early.linkedin.visit(SEARCH)
    await_beside(early, PRIYA, "priya-nair-77")
    left, top, right, bottom = mark(early, PRIYA)
    point = [(left + right) / 2, (top + bottom) / 2]
    inside = """([x, y]) => document.elementsFromPoint(x, y).every(
      (one) => document.body.contains(one) || one === document.documentElement)"""
    assert early.page.evaluate(inside, point)
    made_up = """([x, y]) => {
      const heard = [];
      const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
      const hear = (event) => {
        heard.push(event.defaultPrevented ? 'taken' : 'ours');
        event.stopPropagation();
      };
      for (const type of types) document.addEventListener(type, hear, true);
      for (const type of types) document.elementFromPoint(x, y).dispatchEvent(
        new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y }));
      return heard;
    }"""
    assert early.page.evaluate(made_up, point) == ["ours"] * 5
    assert card(early) == []


def test_a_click_on_a_mark_is_ours_alone(early: Stage) -> None:
    early.linkedin.visit(SEARCH)
    mark(early, PRIYA)
    early.page.evaluate(
        """() => { window.heard = [];
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          document.addEventListener(type, (event) => window.heard.push(type), true); }"""
    )
    click(early, PRIYA)
    await_card(early, "You meet Priya")
    assert early.page.evaluate("() => window.heard") == []
    assert early.page.url.endswith(SEARCH)
    click(early, PRIYA)
    await_no_card(early)


def test_private_mode_is_offered_before_the_profile(early: Stage) -> None:
    early.linkedin.visit(SEARCH)
    click(early, PRIYA)
    links = [node.name for node in await_card(early, SETTING) if node.role == "link"]
    assert links[-2:] == ["Open the setting", "Open the profile"]


def test_pointing_at_a_mark_tells_its_title(early: Stage) -> None:
    early.linkedin.visit(SEARCH)
    left, top, right, bottom = mark(early, PRIYA)
    await_beside(early, PRIYA, "priya-nair-77")
    early.page.mouse.move(900, 700)
    early.page.mouse.move((left + right) / 2, (top + bottom) / 2)
    tells = lambda: any("You meet Priya" in node.name for node in early.screen.closed.nodes()) or None  # noqa: E731
    early.screen.closed.until(tells, "the title")
    early.page.mouse.move(900, 700)
    early.screen.closed.until(lambda: None if tells() else True, "no title")


def test_by_keyboard(early: Stage) -> None:
    early.linkedin.visit(SEARCH)
    await_beside(early, PRIYA, "priya-nair-77")
    early.page.get_by_role("link").last.focus()
    for _ in range(40):
        if early.screen.focused() == PRIYA:
            break
        early.page.keyboard.press("Tab")
    assert early.screen.focused() == PRIYA
    early.page.keyboard.press("Enter")
    await_card(early, "You meet Priya")
    early.page.keyboard.press("Escape")
    await_no_card(early)
    early.screen.closed.until(lambda: early.screen.focused() == PRIYA or None, "the focus back on the mark")


def test_yes_that_s_them(on: Stage) -> None:
    on.ask("log", sample.priya())
    on.linkedin.visit(SEARCH)
    await_marks(on, PRIYA, NAMESAKE)
    click(on, NAMESAKE)
    press(on, "Yes, that's them")
    profiles = lambda: on.ask("show", {"person": {"name": "Priya Nair"}})["profiles"]  # noqa: E731
    linked = lambda: any("priya-nair-12" in profile for profile in profiles()) or None  # noqa: E731
    on.screen.closed.until(linked, "the link in the log")
    await_card(on, "You meet Priya")
    assert NAMESAKE not in marks(on)


def test_no_someone_else(on: Stage) -> None:
    on.ask("log", sample.priya())
    on.linkedin.visit(SEARCH)
    await_marks(on, PRIYA, NAMESAKE)
    click(on, NAMESAKE)
    press(on, "No, someone else")
    await_marks(on, PRIYA)
    await_no_card(on)


def test_another_log_is_seen_without_a_reload(on: Stage) -> None:
    on.linkedin.visit(SEARCH)
    on.ask("log", sample.priya())
    await_marks(on, PRIYA, NAMESAKE)
    on.ask("suggested", {"person": {"name": "Priya Nair"}})
    on.screen.closed.until(lambda: "Good time: Priya Nair" in marks(on) or None, "a good time")
    on.ask("undo", {})
    await_marks(on, PRIYA, NAMESAKE)


def test_to_a_profile_and_back(early: Stage) -> None:
    early.linkedin.visit(SEARCH)
    mark(early, PRIYA)
    early.page.locator('main a[href="/in/priya-nair-77/"]').click()
    early.screen.await_banner("Not yet")
    early.screen.closed.until(lambda: None if PRIYA in marks(early) else True, "no mark of her own")
    early.page.go_back()
    await_beside(early, PRIYA, "priya-nair-77")


def test_marks_stay_while_linkedin_draws_everything_anew(early: Stage) -> None:
    early.site.reset(Scenario(redraw_ms=150))
    early.linkedin.visit(NETWORK)
    await_beside(early, JONAS, "jonas-weber-8")
    click(early, JONAS)
    await_card(early, "You meet Jonas")
    watched = early.site.world.watched
    early.screen.closed.until(lambda: early.site.world.watched > watched + 3 or None, "some redraws")
    await_card(early, "You meet Jonas")
    await_beside(early, JONAS, "jonas-weber-8")
