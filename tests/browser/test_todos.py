"""What is due in the popup and on the icon, and the timeline's page."""

import re
from datetime import UTC, datetime, timedelta

from playwright.sync_api import expect

from afterword.demo.stage import Stage

BADGE = "() => chrome.action.getBadgeText({})"
FILL = "() => getComputedStyle(document.querySelector('.status-open')).fill"


def met(on: Stage) -> None:
    """Priya Nair of Acme, some hours ago."""
    start = datetime.now(UTC) - timedelta(hours=5)
    on.ask("log", {"name": "Priya Nair", "company": "Acme", "starts_at": start.isoformat()})


def test_what_is_due_is_ticked_off_in_the_popup(on: Stage) -> None:
    met(on)
    popup = on.open("popup.html")
    write = popup.get_by_role("button", name="Write to Priya Nair")
    item = popup.get_by_role("listitem").filter(has=write)
    expect(write).to_be_visible()
    on.screen.closed.until(lambda: on.browser.in_background(BADGE) == "2", "thanks and a detail are due")
    item.get_by_role("button", name="Done").click()
    expect(item).to_have_count(0)
    on.screen.closed.until(lambda: on.browser.in_background(BADGE) == "1", "a detail is due")
    assert [row["kind"] for row in on.ask("due", {})["todos"]] == ["detail"]


def test_the_timeline_has_its_page(on: Stage) -> None:
    met(on)
    page = on.open("timeline.html")
    lane = page.get_by_role("img", name=re.compile("^Acme: open since"))
    expect(lane).to_be_visible()
    assert page.evaluate(FILL) not in ("", "rgb(0, 0, 0)"), "the picture wears its style"
    expect(page.get_by_role("button", name="Write to Priya Nair")).to_be_visible()
    on.ask("outcome", {"company": "Acme", "status": "rejected"})
    page.close()
    page = on.open("timeline.html")
    expect(page.get_by_role("img", name=re.compile("^Acme: rejected since"))).to_be_visible()
    page.get_by_role("checkbox", name="Only what may still decide something").check()
    expect(page.get_by_role("img", name=re.compile("^Acme"))).to_have_count(0)
