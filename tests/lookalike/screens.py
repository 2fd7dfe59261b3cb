"""Which screen an address shows: the template, the title, whom it is about, and where LinkedIn leads on."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.lookalike.people import PEOPLE, Person
from tests.lookalike.render import profile_path, render
from tests.lookalike.words import words
from tests.lookalike.world import World, person_of

# Company pages are Ember for every account still (LINKEDIN.md 2).
EMBER_ALWAYS = frozenset({"company"})


@dataclass(frozen=True)
class Screen:
    """`kind` is the template's name without the layout."""

    kind: str
    person: Person | None = None
    company: str = ""


def screen_of(address: str) -> Screen:
    """The screen for a path with query; `lost` for an address that LinkedIn does not have."""
    parts = urlsplit(address)
    match [unquote(part) for part in parts.path.split("/") if part]:
        case ["in", slug, *_]:
            return _about("profile", slug)
        case ["preload", "custom-invite" | "search-custom-invite"]:
            return _about("invite", parse_qs(parts.query).get("vanityName", [""])[0])
        case ["search", "results", "people"]:
            return Screen("search")
        case ["mynetwork", *_]:
            return Screen("network")
        case ["company", name, "people"]:
            return Screen("company", company=name.title())
        case _:
            return Screen("feed")


def _about(kind: str, slug: str) -> Screen:
    person = person_of(slug)
    return Screen(kind, person) if person else Screen("lost")


def title_of(screen: Screen, world: World) -> str:
    """The title, with the number of what is unread before it."""
    own = screen.person.name if screen.kind == "profile" and screen.person else screen.company
    unread = f"({world.scenario.unread}) " if world.scenario.unread else ""
    return f"{unread}{own or words(world.scenario.language)['titles'][screen.kind]} | LinkedIn"


def redirect_of(address: str, screen: Screen, world: World) -> str | None:
    """Where LinkedIn leads from a profile's address some moments later; None to stay."""
    if screen.kind != "profile" or not screen.person:
        return None
    person, parts = screen.person, urlsplit(address)
    if person.slug in world.scenario.redirects:
        return world.scenario.redirects[person.slug]
    path = profile_path(person.slug) if f"/in/{person.formerly}/" == parts.path else parts.path
    mark = f"isSelfProfile={str(person.slug == PEOPLE.me).lower()}"
    query = mark if world.scenario.marks_self else parts.query
    onward = f"{path}?{query}" if query else path
    return None if onward == address else onward


def layout_of(screen: Screen, world: World) -> str:
    """`sdui`, `ember` or `unknown`: the template family."""
    is_ember = screen.kind in EMBER_ALWAYS or _is_framed(world)
    return "ember" if is_ember else world.scenario.family


def _is_framed(world: World) -> bool:
    return world.scenario.layout == "sdui_framed"


def context(world: World) -> dict[str, Any]:
    """What every template may use. `key_name` is the attribute that carries component keys."""
    return {
        "w": words(world.scenario.language),
        "world": world,
        "people": PEOPLE,
        "scenario": world.scenario,
        "key_name": "id" if world.scenario.layout == "sdui_id" else "componentkey",
    }


def answer(address: str, world: World) -> dict[str, Any]:
    """The inside of the page for an address, as the page's script asks for it.

    - title, html
    - redirect: the address that takes the place of this one, or None
    - late: whether the profile's row comes a step later than its card
    - title_lags: whether the title waits for a step of its own
    - framed: whether it is drawn in the frame
    """
    screen = screen_of(address)
    return {
        "title": title_of(screen, world),
        "html": _html(screen, world),
        "redirect": redirect_of(address, screen, world),
        "late": "actions" in world.scenario.held,
        "title_lags": world.scenario.title_lags,
        "framed": _is_framed(world),
    }


def _html(screen: Screen, world: World) -> str:
    template = f"{layout_of(screen, world)}/{screen.kind}.html"
    return render(template, person=screen.person, company=screen.company, **context(world))


def shell_html(address: str, world: World, nonce: str) -> str:
    """The page around it, as the server sends it: still empty where the screen goes."""
    screen = screen_of(address)
    family = world.scenario.family if _is_framed(world) else layout_of(screen, world)
    shell = f"{family}/shell.html"
    return render(shell, title=title_of(screen, world), nonce=nonce, **context(world))
