"""When LinkedIn has changed, Afterword notices, says so, and tells whoever mends it how the page is built."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from afterword.demo.stage import Stage
from tests.lookalike import Scenario
from tests.lookalike.people import PEOPLE

NAME, SLUG = "Priya Nair", "priya-nair-77"
WINDOW = (
    "async () => { await chrome.windows.create("
    "{ type: 'popup', url: '/options.html?watch', width: 500, height: 700 }); }"
)
HEALTH = "async () => (await chrome.storage.local.get('health')).health ?? {}"
TITLE = (
    "async () => { const [{ id }] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });"
    " return chrome.action.getTitle({ tabId: id }); }"
)
LISTS = {
    "search": "/search/results/people/?keywords=acme",
    "network": "/mynetwork/grow/",
    "company": "/company/acme/people/",
}


@pytest.fixture
def screen(on: Stage) -> Iterator[Page]:
    """Afterword's options in a window of their own, so that LinkedIn's tab stays in sight."""
    on.browser.in_background(WINDOW)
    found = lambda: next((p for p in on.context.pages if p.url.endswith("?watch")), None)  # noqa: E731
    page: Page = on.screen.closed.until(found, "a second window")
    on.page.bring_to_front()
    yield page
    page.close()


def health(screen: Page) -> dict[str, Any]:
    found: dict[str, Any] = screen.evaluate(HEALTH)
    return found


def missed(on: Stage, screen: Page, times: int) -> None:
    """Looks at a profile that cannot be read until it was counted that often."""
    for time in range(1, times + 1):
        on.linkedin.visit_profile(SLUG)

        def counted(time: int = time) -> bool:
            rows = health(screen).get("profile", {"missing": {}})["missing"]
            return bool(rows) and all(row["count"] == time for row in rows.values())

        on.screen.closed.until(counted, f"view {time} to be counted")


def pages_check(on: Stage) -> dict[str, Any]:
    return next(check for check in on.ask("doctor", {})["checks"] if check["name"] == "pages")


def test_what_linkedin_changed_is_said_until_it_is_found_again(on: Stage, screen: Page) -> None:
    on.site.reset(Scenario(layout="unknown"))
    missed(on, screen, 2)
    assert "changed" not in screen.evaluate(TITLE)
    on.linkedin.visit_profile(SLUG)
    on.screen.closed.until(lambda: "LinkedIn has changed" in screen.evaluate(TITLE), "the icon to say so")
    on.screen.closed.until(lambda: not pages_check(on)["ok"], "the doctor to know")
    said = pages_check(on)
    for thing in ("`main`", "`sduiCard`", "`emberCard`", "on profiles", "since", "3 views in a row"):
        assert thing in said["text"]
    assert "Copy report" in said["fix"]
    on.site.reset()
    on.linkedin.visit_profile(SLUG)
    on.screen.closed.until(lambda: pages_check(on)["ok"], "the doctor to be content")
    assert "changed" not in screen.evaluate(TITLE)
    assert health(screen)["profile"]["missing"] == {}


def test_the_report_tells_how_the_page_is_built_and_nothing_that_it_says(on: Stage, screen: Page) -> None:
    on.site.reset(Scenario(layout="unknown"))
    missed(on, screen, 3)
    options = on.open("options.html")
    expect(options.locator("[data-ink*='on profiles' i]").first).to_be_visible()
    options.get_by_role("button", name="Copy report").click()
    expect(options.locator("[data-ink^=Copied]")).to_be_visible()
    popup = on.open("popup.html").get_by_role("button", name="Copy report")
    expect(popup).to_be_visible()
    report = pasted(on)
    assert "Page: profile · layout: unknown" in report
    assert "Missing now: main, sduiCard, emberCard" in report
    assert "profile main: since" in report
    assert "article" in [line.strip() for line in report.splitlines()]
    person = PEOPLE.by_slug[SLUG]
    said = [*person.name.split(), person.slug, person.headline, person.location, person.member_id]
    assert [text for text in (*said, str(person.number), "linkedin.com") if text in report] == []


def pasted(on: Stage) -> str:
    """What the clipboard holds."""
    page = on.context.new_page()
    page.set_content("<textarea></textarea>")
    field = page.locator("textarea")
    field.focus()
    page.keyboard.press("ControlOrMeta+V")
    expect(field).not_to_have_value("")
    text = field.input_value()
    page.close()
    return text


@pytest.mark.parametrize("layout", ["sdui", "sdui_id", "ember"])
def test_what_can_be_read_is_well(on: Stage, screen: Page, layout: Any) -> None:
    on.site.reset(Scenario(layout=layout))
    for page, path in {"profile": f"/in/{SLUG}/", **LISTS}.items():
        on.linkedin.visit(path)
        on.screen.closed.until(lambda page=page: page in health(screen), f"{page} to be looked at")
    on.linkedin.visit_profile(SLUG)
    on.linkedin.click_connect(NAME)
    expect(on.linkedin.dialog).to_be_visible()
    on.screen.closed.until(lambda: "dialog" in health(screen), "the dialog to be looked at")
    well = {page: {} for page in ("profile", *LISTS, "dialog")}
    assert {page: row["missing"] for page, row in health(screen).items()} == well


def test_pages_for_strangers_and_pages_that_are_not_there_count_for_nothing(on: Stage, screen: Page) -> None:
    for path in ("/404/", "/login", "/checkpoint/lg/login", "/feed/"):
        on.linkedin.visit(path)
    on.linkedin.visit_profile(SLUG)
    on.screen.closed.until(lambda: "profile" in health(screen), "the profile to be looked at")
    assert list(health(screen)) == ["profile"]
