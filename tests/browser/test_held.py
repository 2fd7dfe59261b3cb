"""Every way to start an invitation is held, and only the user lets it through, once."""

import pytest
from playwright.sync_api import expect

from afterword.demo.stage import Stage
from tests.lookalike import Scenario
from tests.lookalike.world import Layout

NAME, SLUG = "Priya Nair", "priya-nair-77"
LAYOUTS = ("sdui", "sdui_id", "ember")


def visit(early: Stage, layout: Layout = "sdui") -> None:
    early.site.reset(Scenario(layout=layout))
    early.linkedin.visit_profile(SLUG)
    early.screen.await_banner("Not yet")


def held(early: Stage) -> None:
    assert "Not yet" in early.screen.await_dialog().title
    early.screen.press("Not now")
    early.screen.await_closed()
    assert early.linkedin.dialog.count() == 0
    assert early.site.world.dialogs == []
    assert early.sent() == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_row(early: Stage, layout: Layout) -> None:
    visit(early, layout)
    early.linkedin.click_connect(NAME)
    held(early)


def test_the_row_of_a_narrow_window(early: Stage) -> None:
    early.page.set_viewport_size({"width": 500, "height": 850})
    visit(early)
    early.linkedin.click_connect(NAME)
    held(early)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_sticky_bar(early: Stage, layout: Layout) -> None:
    visit(early, layout)
    early.linkedin.scroll_down()
    expect(early.linkedin.connect(NAME)).to_have_count(2)
    early.linkedin.sticky_connect(NAME).click()
    held(early)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_more_menu(early: Stage, layout: Layout) -> None:
    visit(early, layout)
    early.linkedin.open_more()
    early.linkedin.menu_connect.click()
    held(early)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_more_menu_by_keyboard(early: Stage, layout: Layout) -> None:
    visit(early, layout)
    early.linkedin.open_more()
    early.linkedin.menu_connect.focus()
    early.page.keyboard.press("Enter")
    held(early)


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_button_by_keyboard(early: Stage, key: str) -> None:
    visit(early, "ember")
    early.linkedin.connect(NAME).first.focus()
    early.page.keyboard.press(key)
    held(early)


def test_a_link_by_keyboard(early: Stage) -> None:
    visit(early)
    early.linkedin.connect(NAME).first.focus()
    early.page.keyboard.press("Enter")
    held(early)


def test_a_link_opened_in_a_new_tab(early: Stage) -> None:
    visit(early)
    tabs = len(early.context.pages)
    early.linkedin.connect(NAME).first.click(button="middle")
    held(early)
    assert len(early.context.pages) == tabs


@pytest.mark.parametrize("layout", LAYOUTS)
def test_anyway_lets_exactly_one_click_through(early: Stage, layout: Layout) -> None:
    visit(early, layout)
    early.linkedin.click_connect(NAME)
    early.screen.await_dialog()
    early.screen.press("Connect anyway")
    expect(early.linkedin.dialog).to_be_visible()
    assert early.site.world.dialogs == [{"kind": "choose", "vanity": SLUG, "surface": "row"}]
    early.page.keyboard.press("Escape")
    expect(early.linkedin.dialog).to_have_count(0)
    early.linkedin.click_connect(NAME)
    early.screen.await_dialog()
    assert len(early.site.world.dialogs) == 1
    assert early.sent() == []


def test_anyway_from_the_menu_opens_linkedin_s_dialog(early: Stage) -> None:
    visit(early)
    early.linkedin.open_more()
    early.linkedin.menu_connect.click()
    early.screen.await_dialog()
    early.screen.press("Connect anyway")
    expect(early.linkedin.dialog).to_be_visible()
    assert [opened["vanity"] for opened in early.site.world.dialogs] == [SLUG]


def test_a_click_right_after_the_page_appears_is_held_too(early: Stage) -> None:
    early.site.reset(Scenario(held=frozenset({"hydrate"})))
    early.linkedin.visit_profile(SLUG)
    early.page.evaluate(
        """name => new MutationObserver((_, watch) => {
          const control = document.querySelector(`main [aria-label="Invite ${name} to connect"]`);
          if (control) { watch.disconnect(); setTimeout(() => control.click()); }
        }).observe(document, {childList: true, subtree: true})""",
        NAME,
    )
    early.site.world.release("hydrate")
    held(early)


def test_other_controls_are_left_alone(early: Stage) -> None:
    visit(early)
    early.linkedin.open_more()
    expect(early.page.get_by_text("Save to PDF")).to_be_visible()
    assert early.screen.dialog() is None
