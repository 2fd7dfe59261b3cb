"""Which screen an address shows: the template, the title, and whom it is about."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.lookalike.people import PEOPLE, Person
from tests.lookalike.render import render
from tests.lookalike.words import words
from tests.lookalike.world import World, person_of

# Company pages are Ember for every account still (LINKEDIN.md 2).
EMBER_ALWAYS = frozenset({"company"})


@dataclass(frozen=True)
class Screen:
    """`kind` is the template's name without the layout."""

    kind: str
    title: str
    person: Person | None = None


def screen_of(address: str) -> Screen:
    """The screen for a path with query; `lost` for an address that LinkedIn does not have."""
    parts = urlsplit(address)
    match [unquote(part) for part in parts.path.split("/") if part]:
        case ["in", slug, *_]:
            person = person_of(slug)
            return Screen("profile", person.name, person) if person else Screen("lost", "Not found")
        case ["preload", "custom-invite" | "search-custom-invite"]:
            person = person_of(parse_qs(parts.query).get("vanityName", [""])[0])
            return Screen("invite", "Invitation", person) if person else Screen("lost", "Not found")
        case ["search", "results", "people"]:
            return Screen("search", "People")
        case ["mynetwork", *_]:
            return Screen("network", "Network")
        case ["company", _, "people"]:
            return Screen("company", "Acme")
        case _:
            return Screen("feed", "Feed")


def layout_of(screen: Screen, world: World) -> str:
    """`sdui`, `ember` or `unknown`: the template family."""
    if screen.kind in EMBER_ALWAYS:
        return "ember"
    return world.scenario.layout.removesuffix("_id")


def context(world: World) -> dict[str, Any]:
    """What every template may use. `key_name` is the attribute that carries component keys."""
    return {
        "w": words(world.scenario.language),
        "world": world,
        "people": PEOPLE,
        "scenario": world.scenario,
        "key_name": "id" if world.scenario.layout == "sdui_id" else "componentkey",
    }


def screen_html(address: str, world: World) -> str:
    """The inside of the page for an address."""
    screen = screen_of(address)
    template = f"{layout_of(screen, world)}/{screen.kind}.html"
    return render(template, person=screen.person, **context(world))


def shell_html(address: str, world: World, nonce: str) -> str:
    """The page around it, as the server sends it: still empty where the screen goes."""
    screen = screen_of(address)
    shell = f"{layout_of(screen, world)}/shell.html"
    return render(shell, title=f"{screen.title} | LinkedIn", nonce=nonce, **context(world))
