"""The lists of other people: who is in them, and what Connect is there."""

from typing import Literal

from tests.lookalike.people import PEOPLE, Person
from tests.lookalike.scenario import Scenario

Kind = Literal["link", "button", "direct"]

# Buttons that send at once; the others without an address open the dialog (LINKEDIN.md 3).
AT_ONCE = frozenset({"rail", "network", "cohort", "drawer"})
NEVER_LINKS = frozenset({"network", "cohort"})
# So often a row of a list has a button where the others have a link.
BUTTON_EVERY = {"rail": 2, "drawer": 2, "search": 3, "viewed": 2}


def kind_of(surface: str, index: int, scenario: Scenario) -> Kind:
    """What Connect is on the `index`th card of a list: a link, or a button with or without the dialog."""
    button: Kind = "direct" if surface in AT_ONCE else "button"
    if scenario.hint != "all":
        return "link" if scenario.hint == "href" else button
    if surface in NEVER_LINKS or scenario.controls == "buttons":
        return button
    is_link = scenario.controls == "links" or index % BUTTON_EVERY.get(surface, 2) != 0
    return "link" if is_link else button


def results() -> list[Person]:
    """People search: both who bear the subject's name are in it."""
    subject = PEOPLE.by_slug[PEOPLE.subject]
    namesakes = [p for p in PEOPLE.by_slug.values() if p.name == subject.name and p is not subject]
    return [subject, *namesakes, *PEOPLE.beside(subject)]


def suggestions() -> list[Person]:
    """My Network: everybody who is not known yet."""
    return [p for p in PEOPLE.by_slug.values() if p.relation in ("connectable", "pending")]


def colleagues(company: str) -> list[Person]:
    """The People tab of a company."""
    return [p for p in PEOPLE.by_slug.values() if (p.company or "").lower() == company.lower()]


def named(slugs: tuple[str, ...], beside: Person) -> list[Person]:
    """People of a list in people.toml, without the one whose page it is."""
    return [PEOPLE.by_slug[slug] for slug in slugs if slug != beside.slug]
