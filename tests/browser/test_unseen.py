"""LinkedIn's own scripts learn nothing of Afterword or of what it says."""

from playwright.sync_api import expect

from afterword.demo.stage import Stage

NAME, SLUG = "Priya Nair", "priya-nair-77"


def looked(early: Stage) -> None:
    """Waits until the page's script has looked around at least twice more."""
    before = early.site.world.watched
    early.screen.closed.until(lambda: early.site.world.watched > before + 1, "the page's script to look")


def test_nothing_is_seen_of_banner_and_dialog(early: Stage) -> None:
    early.linkedin.visit_profile(SLUG)
    early.screen.await_banner("Not yet")
    looked(early)
    early.linkedin.click_connect(NAME)
    early.screen.await_dialog()
    looked(early)
    assert early.site.world.seen == []


def test_the_page_s_search_does_not_find_our_words(early: Stage) -> None:
    early.linkedin.visit_profile(SLUG)
    banner = early.screen.await_banner("Not yet")
    find = "words => words.filter(word => { getSelection().removeAllRanges(); return find(word, 0, 0, 1); })"
    words = [line.strip() for line in banner.text.splitlines() if len(line.strip()) > 4]
    assert early.page.evaluate(find, ["Contact info"]) == ["Contact info"]
    assert early.page.evaluate(find, words) == []


def test_selecting_all_takes_nothing_of_ours(early: Stage) -> None:
    early.linkedin.visit_profile(SLUG)
    early.screen.await_banner("Not yet")
    text = early.page.evaluate(
        "() => { document.execCommand('selectAll'); return getSelection().toString(); }"
    )
    assert "Contact info" in text
    assert "Not yet" not in text
    assert "Sigerhall" not in text


def test_every_shadow_root_of_ours_is_closed(early: Stage) -> None:
    early.linkedin.visit_profile(SLUG)
    early.screen.await_banner("Not yet")
    readable = "() => [...document.querySelectorAll('*')].filter(e => e.shadowRoot).map(e => e.id)"
    assert early.page.evaluate(readable) in ([], ["interop-outlet"])


def test_the_extension_cannot_be_probed(early: Stage) -> None:
    early.linkedin.visit("/feed/")
    probe = "url => fetch(url).then(() => 'there', () => 'nothing')"
    for file in (
        "manifest.json",
        "options.html",
        "background.js",
        "content-scripts/linkedin.js",
        "icon/16.png",
    ):
        address = f"{early.browser.extension}/{file}"
        assert early.page.evaluate(probe, address) == "nothing"


def test_the_page_hears_no_click_that_is_held(early: Stage) -> None:
    early.linkedin.visit_profile(SLUG)
    early.screen.await_banner("Not yet")
    early.page.evaluate(
        """() => { window.heard = [];
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
          document.addEventListener(type, (event) => window.heard.push(type), true); }"""
    )
    early.linkedin.click_connect(NAME)
    early.screen.await_dialog()
    assert early.page.evaluate("() => window.heard") == []


def test_nothing_of_ours_stands_in_the_way(early: Stage) -> None:
    early.linkedin.visit_profile(SLUG)
    early.screen.await_banner("Not yet")
    early.page.get_by_role("link", name="Network").click()
    expect(early.page).to_have_title("Network | LinkedIn")
    early.screen.closed.until(lambda: early.screen.banner() is None, "no banner on a page about nobody")
