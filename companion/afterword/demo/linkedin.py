"""LinkedIn's page as its user works it: the Connect controls, the invitation dialog, the note.

In whatever language the site speaks: what is pressed is named by its key in `tests/lookalike/languages`.
"""

from contextlib import suppress
from typing import TYPE_CHECKING

from playwright.sync_api import Locator, Page
from playwright.sync_api import TimeoutError as TooLate

from afterword.demo.missed import Missed

if TYPE_CHECKING:
    from tests.lookalike import Site

PATIENCE_MS = 30_000
HOME = "https://www.linkedin.com"
TURNS = 20
# The new layout scrolls its main part, the older one the document.
SCROLLED = "() => [document.scrollingElement, document.querySelector('main')].some((at) => at?.scrollTop > 0)"


class LinkedIn:
    """One tab on the look-alike site. Everything is found as a person finds it, by its label."""

    def __init__(self, page: Page, site: "Site", home: str = HOME) -> None:
        self.page = page
        self.home = home
        self._site = site

    def says(self, key: str, **values: object) -> str:
        """A text of the site in the language it speaks now."""
        return str(self._site.words[key]).format(**values)

    def visit(self, path: str) -> None:
        self.page.goto(self.home + path)

    def visit_profile(self, slug: str) -> None:
        self.visit(f"/in/{slug}/")

    def follow_link(self, name: str) -> None:
        """To somebody's profile by a click on their name, without loading a page."""
        self.page.get_by_role("link", name=name, exact=True).first.click()

    def scroll_down(self) -> None:
        """Turns the mouse wheel until the page has moved: one that is still being drawn may not notice."""
        for _ in range(TURNS):
            self.page.mouse.wheel(0, 700)
            with suppress(TooLate):
                self.page.wait_for_function(SCROLLED, timeout=1000)
                return
        raise Missed("The page does not scroll.")

    def connect(self, name: str) -> Locator:
        """All visible Connect controls for somebody."""
        return self.page.get_by_label(self.says("invite", name=name), exact=True).filter(visible=True)

    def click_connect(self, name: str) -> None:
        """The first visible Connect of somebody."""
        self.connect(name).first.click()

    def script_connect(self, name: str) -> None:
        """The same by a script of the page, for one that is drawn anew all the time or that the browser kept:
        there no driver gets hold of what it would click.
        """
        label = self.says("invite", name=name)
        self.page.evaluate("(label) => document.querySelector(`[aria-label='${label}']`).click()", label)

    def pending(self, name: str) -> Locator:
        """All visible Pending controls for somebody."""
        return self.page.get_by_label(self.says("pending_label", name=name), exact=True).filter(visible=True)

    def open_more(self) -> None:
        """The profile's More menu."""
        names = (self.says("more"), self.says("more_actions"))
        more, actions = (self.page.get_by_role("button", name=name, exact=True) for name in names)
        more.or_(actions).filter(visible=True).first.click()

    def show_all(self) -> None:
        """Everybody of a group in My Network, in an overlay."""
        self.page.get_by_role("button", name=self.says("show_all"), exact=True).click()
        self._overlay.wait_for()

    @property
    def _overlay(self) -> Locator:
        return self.page.locator("[data-sdui-screen$='.mynetwork.CohortSeeAll']")

    def overlay_connect(self, name: str) -> Locator:
        """The Connect of somebody in the overlay."""
        return self._overlay.get_by_label(self.says("invite", name=name), exact=True)

    def drawer_connect(self, name: str) -> Locator:
        """The Connect of somebody who is offered under a profile's card after connecting."""
        drawer = self.page.locator("[componentkey^='ProfilePostConnectDrawer_']")
        return drawer.get_by_label(self.says("invite", name=name), exact=True)

    def card_connect(self, name: str) -> Locator:
        """The Connect on the first card in a list that shows this name, whatever the label says."""
        card = self.page.locator("li, [role=listitem]").filter(has_text=name).first
        return card.locator("a[aria-label], button")

    @property
    def dialog(self) -> Locator:
        """LinkedIn's invitation dialog, in the page or in its frame."""
        if self._site.world.scenario.outlet == "frame":
            return self.page.frame_locator("[data-testid=interop-iframe]").locator(".artdeco-modal")
        return self.page.locator(".artdeco-modal")

    @property
    def note(self) -> Locator:
        """The note's text field."""
        return self.dialog.locator("#custom-message")

    @property
    def counter(self) -> Locator:
        """`N/200` under the note."""
        return self.dialog.locator(".artdeco-counter")

    def button(self, key: str) -> Locator:
        """A button of LinkedIn's dialog: `add_note`, `send_plain`, `send`, `cancel`, `dismiss` …"""
        name = self._site.words.get(f"{key}_label", self._site.words[key])
        return self.dialog.get_by_role("button", name=name, exact=True)

    def choose(self, key: str) -> None:
        """Presses a button of LinkedIn's dialog."""
        self.button(key).click()

    def sticky_connect(self, name: str) -> Locator:
        """The Connect of the bar that comes with scrolling."""
        bar = self.page.get_by_role("toolbar").or_(self.page.locator(".pvs-sticky-header-profile"))
        return bar.get_by_label(self.says("invite", name=name), exact=True)

    @property
    def menu_connect(self) -> Locator:
        """The Connect of the open More menu, once it has come."""
        item = self.page.get_by_role("menu").locator("[role=menuitem], [role=button]")
        return item.filter(has_text=self.says("connect")).filter(visible=True)
