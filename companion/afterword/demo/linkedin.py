"""LinkedIn's page as its user works it: the Connect controls, the invitation dialog, the note."""

from playwright.sync_api import Locator, Page

PATIENCE_MS = 30_000
HOME = "https://www.linkedin.com"


class LinkedIn:
    """One tab on the look-alike site. Everything is found as a person finds it, by its label."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def visit(self, path: str) -> None:
        self.page.goto(HOME + path)

    def visit_profile(self, slug: str) -> None:
        self.visit(f"/in/{slug}/")

    def follow_link(self, name: str) -> None:
        """To somebody's profile by a click on their name, without loading a page."""
        self.page.get_by_role("link", name=name, exact=True).click()

    def connect(self, name: str) -> Locator:
        """All visible Connect controls for somebody."""
        return self.page.get_by_label(f"Invite {name} to connect", exact=True).filter(visible=True)

    def click_connect(self, name: str) -> None:
        """The first visible Connect of somebody."""
        self.connect(name).first.click()

    def open_more(self) -> None:
        """The profile's More menu."""
        self.page.get_by_role("button", name="More").filter(visible=True).first.click()

    @property
    def dialog(self) -> Locator:
        """LinkedIn's invitation dialog."""
        return self.page.locator(".artdeco-modal")

    @property
    def note(self) -> Locator:
        """The note's text field."""
        return self.page.locator("#custom-message")

    @property
    def counter(self) -> Locator:
        """`N/200` under the note."""
        return self.page.locator(".artdeco-counter")

    def choose(self, label: str) -> None:
        """Presses a button of LinkedIn's dialog."""
        self.dialog.get_by_role("button", name=label, exact=True).click()

    @property
    def pending(self) -> Locator:
        """Visible Pending controls."""
        return self.page.get_by_label("Pending, click to withdraw").filter(visible=True)

    def sticky_connect(self, name: str) -> Locator:
        """The Connect of the bar that comes with scrolling."""
        bar = self.page.get_by_role("toolbar").or_(self.page.locator(".pvs-sticky-header-profile"))
        return bar.get_by_label(f"Invite {name} to connect")

    @property
    def menu_connect(self) -> Locator:
        """The Connect of the open More menu, once it has come."""
        item = self.page.get_by_role("menu").locator("[role=menuitem], [role=button]")
        return item.filter(has_text="Connect").filter(visible=True)
