"""How to come to see each thing that Afterword shows: for tests and the gallery of pictures."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from urllib.parse import quote

from playwright.sync_api import Page, expect

from afterword.demo import sample
from afterword.demo.stage import Stage
from tests.companion import Companion
from tests.lookalike import Scenario

BANNER, OFFER, DIALOG = ("region", "Afterword"), ("region", "Afterword note"), ("alertdialog", "")
MARKS, CARD = ("region", "People in your log"), ("region", "Person in your log")
PRIYA, NAME, LEA = "priya-nair-77", "Priya Nair", "léa-fontaine"
PROFILES = "https://www.linkedin.com/in/"
TAB = "async () => (await chrome.tabs.query({ url: 'https://www.linkedin.com/*' }))[0].id"
POPUPS = "{ windowTypes: ['popup'] }"
WHERE = "async () => (await chrome.storage.local.get('settings')).settings?.where ?? 'page'"
ON_PAGE, IN_PANEL = "On LinkedIn's page", "Beside it, in a panel of the browser"
CLOSE = (
    f"() => chrome.windows.getAll({POPUPS}).then(all => Promise.all(all.map(({{ id }}) => "
    "chrome.windows.remove(id))))"
)


class Scene(NamedTuple):
    """What came to be seen: in which tab, and which part of it; None is all of the tab."""

    page: Page
    part: tuple[str, str] | None = None


class Play(NamedTuple):
    """The stage, and the companion that may be stopped for a scene."""

    on: Stage
    companion: Companion


def cast() -> list[dict[str, Any]]:
    """Requests that log somebody for each level; Globex has turned the user down."""
    past = (datetime.now().astimezone() - timedelta(days=6)).isoformat()
    globex = {"company": "Globex", "role": "Data engineer", "starts_at": past}
    return [
        sample.priya(),
        *sample.others(),
        globex | {"name": "Inês Duarte", "topics": "how you moved the nightly jobs"},
        globex | {"name": "Tom Okafor"},
        {
            "name": "Léa Moreau",
            "company": "Umbrella",
            "as": "contact",
            "linkedin": f"{PROFILES}{quote(LEA)}/",
        },
    ]


def fill(companion: Companion) -> None:
    for request in cast():
        companion.ok("log", request)
    companion.ok("outcome", {"company": "Globex", "status": "rejected"})


def _profile(slug: str, text: str) -> Callable[[Play], Scene]:
    def scene(play: Play) -> Scene:
        play.on.linkedin.visit_profile(quote(slug))
        play.on.screen.await_banner(text)
        return Scene(play.on.page, BANNER)

    return scene


def edited(play: Play) -> Scene:
    """With all that can be chosen for the note."""
    scene = _profile("ines-duarte", "Good time")(play)
    play.on.screen.press("Language and length")
    play.on.screen.closed.until(lambda: "combobox" in _roles(play.on), "the languages")
    play.on.screen.press("Edit")
    play.on.screen.closed.until(lambda: "textbox" in _roles(play.on), "a field")
    return scene


def log_form(play: Play) -> Scene:
    scene = _profile("aiko-tanaka-jp", "Not in your log")(play)
    play.on.screen.press("Log this person")
    play.on.screen.closed.until(lambda: "textbox" in _roles(play.on), "a form")
    return scene


def who(play: Play) -> Scene:
    """Somebody is logged under a short form of a name that the log has."""
    scene = log_form(play)
    for field, text in (("Name", "Thomas Okafor"), ("Company", "Globex")):
        play.on.screen.press(field)
        play.on.page.keyboard.press("ControlOrMeta+A")
        play.on.page.keyboard.type(text)
    play.on.page.keyboard.press("Enter")
    play.on.screen.await_banner("Is this Tom Okafor")
    return scene


def collapsed(play: Play) -> Scene:
    scene = _profile(PRIYA, "Not yet")(play)
    play.on.screen.press("Collapse")
    play.on.screen.closed.until(lambda: "Expand" in _names(play.on), "a pill")
    return scene


def unreadable(play: Play) -> Scene:
    play.on.site.reset(Scenario(layout="unknown"))
    return _profile(PRIYA, "cannot read")(play)


def held(play: Play) -> Scene:
    _profile(PRIYA, "Not yet")(play)
    play.on.linkedin.click_connect(NAME)
    return _asked(play, "Not yet")


def held_unknown(play: Play) -> Scene:
    play.on.site.reset(Scenario(hint="none"))
    play.on.linkedin.visit("/mynetwork/grow/")
    play.on.linkedin.card_connect(NAME).click()
    return _asked(play, "cannot tell")


def held_at_once(play: Play) -> Scene:
    play.on.linkedin.visit("/mynetwork/grow/")
    play.on.linkedin.click_connect("Jonas Weber")
    return _asked(play, "sends at once")


def _asked(play: Play, text: str) -> Scene:
    play.on.screen.await_dialog(text)
    return Scene(play.on.page, DIALOG)


def offer(play: Play) -> Scene:
    _profile("ines-duarte", "Good time")(play)
    play.on.linkedin.click_connect("Inês Duarte")
    play.on.linkedin.choose("add_note")
    play.on.screen.await_offer("nightly jobs")
    return Scene(play.on.page, OFFER)


def marks(play: Play) -> Scene:
    play.on.linkedin.visit("/search/results/people/")
    play.on.screen.closed.until(lambda: _marked(play.on), "a mark")
    return Scene(play.on.page, MARKS)


def mark_card(play: Play) -> Scene:
    marks(play)
    play.on.linkedin.page.keyboard.press("Home")
    left, top, right, bottom = play.on.screen.closed.until(lambda: _marked(play.on), "a mark")
    play.on.page.mouse.click((left + right) / 2, (top + bottom) / 2)
    play.on.screen.closed.until(
        lambda: CARD in {node.part for node in play.on.screen.closed.nodes()}, "a card"
    )
    return Scene(play.on.page, CARD)


def _marked(on: Stage) -> tuple[float, float, float, float] | None:
    """Where the mark beside Priya is, once it is in its place."""
    for node in on.screen.closed.nodes():
        if node.name == f"Not yet: {NAME}" and node.role == "button":
            box = on.screen.closed.box(node)
            return box if box[0] > 0 else None
    return None


def _roles(on: Stage) -> set[str]:
    return {node.role for node in on.screen.closed.nodes() if node.part == BANNER}


def _names(on: Stage) -> set[str]:
    return {node.name for node in on.screen.closed.nodes() if node.part == BANNER}


def offline(play: Play) -> Scene:
    return _down(play, "marek-dvořák-5", "does not answer")


def cached(play: Play) -> Scene:
    _profile(PRIYA, "Not yet")(play)
    return _down(play, PRIYA, "Last answer")


def _down(play: Play, slug: str, text: str) -> Scene:
    play.companion.stop()
    try:
        return _profile(slug, text)(play)
    finally:
        play.companion.start()


def options(play: Play) -> Scene:
    page = play.on.open("options.html")
    expect(page.get_by_role("button", name="Unpair this browser")).to_be_visible()
    return Scene(page)


def popup(play: Play) -> Scene:
    return _beside(play, "popup.html", "Not yet")


def popup_note(play: Play) -> Scene:
    _profile("ines-duarte", "Good time")(play)
    page = _own(play, "popup.html")
    play.on.screen_of(page).await_offer("A note for")
    return Scene(page)


def all_is_well(play: Play) -> Scene:
    play.on.linkedin.visit("/feed/")
    page = _own(play, "popup.html")
    expect(page.get_by_role("heading", name="All is well.")).to_be_visible()
    return Scene(page)


def _beside(play: Play, file: str, text: str) -> Scene:
    _profile(PRIYA, "Not yet")(play)
    page = _own(play, file)
    expect(page.get_by_role("heading", name=text)).to_be_visible()
    return Scene(page)


def _own(play: Play, file: str) -> Page:
    """One of our screens about the LinkedIn tab."""
    play.on.page.bring_to_front()
    return play.on.open(f"{file}?tab={play.on.browser.in_background(TAB)}")


def panel(play: Play) -> Scene:
    tell(play.on, IN_PANEL)
    play.on.linkedin.visit_profile(PRIYA)
    page = _own(play, "sidepanel.html")
    play.on.screen_of(page).await_banner("Not yet")
    return Scene(page)


def panel_list(play: Play) -> Scene:
    tell(play.on, IN_PANEL)
    play.on.linkedin.visit("/search/results/people/")
    page = _own(play, "sidepanel.html")
    expect(page.get_by_role("heading", name="All is well.")).to_be_visible()
    for name in ("Priya Nair", "Tom Okafor", "Żaneta Wójcik"):  # they come one after the other
        expect(page.get_by_role("link", name=name).first).to_be_visible()
    return Scene(page)


def panel_held(play: Play) -> Scene:
    tell(play.on, IN_PANEL)
    play.on.linkedin.visit_profile(PRIYA)
    expect(play.on.linkedin.connect(NAME).first).to_be_visible()
    page = window_of(play.on, lambda: play.on.linkedin.click_connect(NAME))
    play.on.screen_of(page).await_dialog("Priya")
    return Scene(page)


def window_of(on: Stage, hold: Callable[[], None]) -> Page:
    """The window that opens for a click that `hold` makes."""
    with on.context.expect_page() as opened:
        hold()
    opened.value.wait_for_url("**/sidepanel.html*", wait_until="commit")
    expect(opened.value.locator("main")).to_be_visible()
    return opened.value


def tell(on: Stage, where: str) -> None:
    """Chooses where to be told, and comes back to LinkedIn's page."""
    with closing(on.open("options.html")) as tab:
        expect(tab.get_by_role("button", name="Unpair this browser")).to_be_visible()  # it knows the choice
        tab.get_by_role("radio", name=where).check()
        wanted = "page" if where == ON_PAGE else "panel"
        on.screen.closed.until(lambda: on.browser.in_background(WHERE) == wanted, "the choice to be kept")
    on.page.bring_to_front()


def end(play: Play, scene: Scene) -> None:
    """Leaves everything as the next scene expects it."""
    if scene.page is not play.on.page:
        scene.page.close()
        play.on.browser.in_background(CLOSE)
        tell(play.on, ON_PAGE)
    elif "Expand" in _names(play.on):
        play.on.screen.press("Expand")
        play.on.screen.closed.until(lambda: "Collapse" in _names(play.on), "a card")


ON_THE_PAGE: dict[str, Callable[[Play], Scene]] = {
    "not_yet": _profile(PRIYA, "Not yet"),
    "collapsed": collapsed,
    "ask_first": _profile("żaneta-wójcik-31a6", "Ask first"),
    "go": _profile("ines-duarte", "Good time"),
    "go-edit": edited,
    "go-detail": _profile("tom-okafor", "What do you want to remember?"),
    "settled": _profile("sofia-lindqvist-2b", "connected"),
    "confirm": _profile("priya-nair-12", "Is this"),
    "unlisted": _profile("aiko-tanaka-jp", "Not in your log"),
    "unlisted-form": log_form,
    "news": _profile(LEA, "Léa is now Léa Fontaine"),
    "who": who,
    "unlisted-company": _profile("ruth-adler-55", "Acme"),
    "unreadable": unreadable,
    "held": held,
    "held-unknown": held_unknown,
    "held-at-once": held_at_once,
    "offer": offer,
    "marks": marks,
    "mark-card": mark_card,
    "offline": offline,
    "cached": cached,
}
OUR_SCREENS: dict[str, Callable[[Play], Scene]] = {
    "options": options,
    "popup": popup,
    "popup-note": popup_note,
    "popup-well": all_is_well,
    "panel": panel,
    "panel-list": panel_list,
    "panel-held": panel_held,
}
