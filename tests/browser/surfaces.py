"""Every place where an invitation can start (LINKEDIN.md 3), and how its user gets there."""

from collections.abc import Callable
from typing import Any, NamedTuple

from playwright.sync_api import Locator, expect

from afterword.demo.linkedin import LinkedIn
from afterword.demo.stage import Stage
from tests.lookalike import Scenario
from tests.lookalike.people import PEOPLE, Person
from tests.lookalike.world import Sent

PRIYA, JONAS, INES = (PEOPLE.by_slug[slug] for slug in ("priya-nair-77", "jonas-weber-8", "ines-duarte"))
# Somebody of no company in the log, on whose page others stand.
HOST = "tom-okafor"
INVITED = "marek-dvořák-5"


class Surface(NamedTuple):
    """A place with a Connect in it.

    - reach: opens the place and gives the control that is somebody's
    - scenario: how LinkedIn is there
    - recorded: what the look-alike calls the place of which a dialog opens; empty where a click sends at once
    - logged, stranger: who interviews the user, and who is not in the log; None where nothing on the page
      tells a stranger from the others
    """

    reach: Callable[[LinkedIn, Person], Locator]
    scenario: dict[str, Any]
    recorded: str = ""
    logged: Person = JONAS
    stranger: Person | None = INES


def row(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit_profile(person.slug)
    return linkedin.connect(person.name).first


def narrow(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.page.set_viewport_size({"width": 500, "height": 850})
    return row(linkedin, person)


def sticky(linkedin: LinkedIn, person: Person) -> Locator:
    expect(row(linkedin, person)).to_be_visible()
    linkedin.scroll_down()
    expect(linkedin.sticky_connect(person.name)).to_be_visible()
    return linkedin.sticky_connect(person.name)


def menu(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit_profile(person.slug)
    linkedin.open_more()
    return linkedin.menu_connect


def beside(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit_profile(HOST)
    return linkedin.connect(person.name).first


def drawer(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit_profile(INVITED)
    return linkedin.drawer_connect(person.name)


def search(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit("/search/results/people/")
    return linkedin.connect(person.name).first


def network(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit("/mynetwork/grow/")
    return linkedin.connect(person.name).first


def overlay(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit("/mynetwork/grow/")
    linkedin.show_all()
    return linkedin.overlay_connect(person.name)


def company(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit(f"/company/{(person.company or '').lower()}/people/")
    return linkedin.connect(person.name).first


def search_card(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit("/search/results/people/")
    return linkedin.card_connect(person.name)


def network_card(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit("/mynetwork/grow/")
    return linkedin.card_connect(person.name)


def _at(page: str) -> Callable[[LinkedIn, Person], Locator]:
    def reach(linkedin: LinkedIn, person: Person) -> Locator:
        linkedin.visit(f"/preload/{page}/?vanityName={person.slug}")
        return linkedin.button("send_plain")

    return reach


def note(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit(f"/preload/custom-invite/?vanityName={person.slug}")
    linkedin.choose("add_note")
    linkedin.note.fill(" ")
    return linkedin.button("send")


def email(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit(f"/preload/custom-invite/?vanityName={person.slug}")
    linkedin.dialog.locator("input[type=email]").fill("somebody@example.org")
    return linkedin.button("send")


def know(linkedin: LinkedIn, person: Person) -> Locator:
    linkedin.visit(f"/preload/custom-invite/?vanityName={person.slug}")
    linkedin.dialog.locator("input[type=radio]").first.check()
    return linkedin.button("connect")


PROFILE = {"recorded": "row", "logged": PRIYA}
INVITE_PAGE = {"logged": PRIYA}

SURFACES: dict[str, Surface] = {
    "row": Surface(row, {}, **PROFILE),
    "row with ids": Surface(row, {"layout": "sdui_id"}, **PROFILE),
    "row, capital card": Surface(row, {"layout": "sdui_capital"}, **PROFILE),
    "row with logos": Surface(row, {"layout": "sdui_logos"}, "row", JONAS),
    "row of 2025": Surface(row, {"layout": "sdui_2025"}, **PROFILE),
    "row in the shadow root": Surface(row, {"layout": "sdui_hybrid"}, **PROFILE),
    "row, Ember": Surface(row, {"layout": "ember"}, **PROFILE),
    "row, dialog in light DOM": Surface(row, {"outlet": "light"}, **PROFILE),
    "row, dialog in the frame": Surface(row, {"outlet": "frame"}, **PROFILE),
    "row without a dialog": Surface(row, {"invite": "direct"}, logged=PRIYA),
    "narrow row": Surface(narrow, {}, "narrow", PRIYA),
    "sticky bar": Surface(sticky, {}, "sticky", PRIYA),
    "sticky bar, Ember": Surface(sticky, {"layout": "ember"}, "sticky", PRIYA),
    "More menu": Surface(menu, {}, "menu", PRIYA),
    "More menu of 2025": Surface(menu, {"layout": "sdui_2025"}, "menu", PRIYA),
    "More menu, Ember": Surface(menu, {"layout": "ember"}, "menu", PRIYA),
    "rail, button": Surface(beside, {"controls": "buttons"}),
    "rail, link": Surface(beside, {"controls": "links"}, "rail"),
    "rail of 2025": Surface(beside, {"layout": "sdui_2025", "controls": "buttons"}),
    "rail, Ember": Surface(beside, {"layout": "ember"}, "rail"),
    "post-connect drawer": Surface(drawer, {}),
    "search, link": Surface(search, {"controls": "links"}, "search"),
    "search, button": Surface(search, {"controls": "buttons"}, "search"),
    "search of 2025": Surface(search, {"layout": "sdui_2025", "controls": "buttons"}, "search"),
    "search, Ember": Surface(search, {"layout": "ember"}, "search"),
    "My Network": Surface(network, {}),
    "My Network of 2025": Surface(network, {"layout": "sdui_2025"}),
    "cohort overlay": Surface(overlay, {}),
    "company People": Surface(company, {}, "company"),
    "invite page": Surface(_at("custom-invite"), {}, **INVITE_PAGE),
    "search invite page": Surface(_at("search-custom-invite"), {}, **INVITE_PAGE),
    "invite page, Ember": Surface(_at("custom-invite"), {"layout": "ember"}, **INVITE_PAGE),
    "dialog in the shadow root": Surface(_at("custom-invite"), {"outlet": "shadow"}, **INVITE_PAGE),
    "dialog in the frame": Surface(_at("custom-invite"), {"outlet": "frame"}, **INVITE_PAGE),
    "note in the frame": Surface(note, {"outlet": "frame"}, **INVITE_PAGE),
    "dialog with the e-mail gate": Surface(email, {"invite": "email"}, **INVITE_PAGE),
    "How do you know": Surface(know, {"invite": "know"}, "invite", PRIYA),
    "owner by address": Surface(search_card, {"hint": "href"}, "search", PRIYA),
    "owner by link": Surface(network_card, {"hint": "link"}, logged=PRIYA),
    "owner by label": Surface(network_card, {"hint": "label"}, logged=PRIYA),
    "owner by a key that the log lacks": Surface(network_card, {"hint": "key"}, "", PRIYA, None),
    "owner told by nothing": Surface(network_card, {"hint": "none"}, "", PRIYA, None),
}


def arrive(on: Stage, surface: Surface, person: Person, language: str = "en") -> Locator:
    """Sets the surface up and gives somebody's control on it, ready to be clicked."""
    world = on.site.reset(Scenario(**surface.scenario, language=language))
    if surface.reach is drawer:
        world.act(Sent("invite", INVITED, None, "row"))
    control = surface.reach(on.linkedin, person)
    expect(control).to_be_visible()
    return control
