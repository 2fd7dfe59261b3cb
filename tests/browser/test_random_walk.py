"""LinkedIn moves without loading pages, every way: the banner speaks of nobody but whose page it is."""

import random
from urllib.parse import unquote, urlsplit

import pytest

from afterword.demo import sample
from afterword.demo.stage import Stage
from tests.companion import Companion
from tests.lookalike import Scenario
from tests.lookalike.people import PEOPLE

STEPS = 200
LOGGED = {p.slug: p.name for p in PEOPLE.by_slug.values() if p.degree and p.slug != "priya-nair-12"}
ELSEWHERE = ("/feed/", "/search/results/people/", "/mynetwork/grow/")


@pytest.fixture
def everybody(early: Stage, module_companion: Companion) -> Stage:
    """Whoever the site has is in the log: a banner about somebody always names them."""
    for slug, name in LOGGED.items():
        address = f"https://www.linkedin.com/in/{slug}/"
        module_companion.ok(
            "log",
            {
                "name": name,
                "company": "Acme",
                "linkedin": address,
                "starts_at": sample.priya()["starts_at"],
            },
        )
    return early


def place(stage: Stage) -> str:
    return unquote(urlsplit(str(stage.page.evaluate("location.href"))).path)


def spoken_of(stage: Stage) -> str:
    """Whom the banner is about: the title names them; "" while it is about nobody."""
    banner = stage.screen.banner()
    return banner.title if banner else ""


def look(stage: Stage) -> None:
    """What is on the screen while the address stays what it is."""
    before, title, after = place(stage), spoken_of(stage), place(stage)
    if before != after:
        return
    others = [name.split()[0] for slug, name in LOGGED.items() if before != f"/in/{slug}/"]
    assert not [name for name in others if f" {name} " in f"{title} "], (before, title)


def step(stage: Stage, dice: random.Random) -> None:
    """Somewhere else, as a click on a link, the browser's buttons or LinkedIn itself goes there."""
    way = dice.choice(("link", "link", "link", "back", "forward", "elsewhere"))
    if way in ("back", "forward"):
        stage.page.evaluate(f"history.{way}()")
        return
    slug = dice.choice(sorted(LOGGED))
    address = f"/in/{slug}/" if way == "link" else dice.choice(ELSEWHERE)
    stage.page.evaluate(
        """(address) => {
          const links = [...document.querySelectorAll("a[href]")];
          const at = (link) => decodeURIComponent(new URL(link.href).pathname);
          const link = links.find((each) => at(each) === address);
          if (link) link.click();
          else { history.pushState({}, "", address); dispatchEvent(new PopStateEvent("popstate")); }
        }""",
        address,
    )


def test_never_a_banner_about_the_previous_person(everybody: Stage) -> None:
    dice = random.Random(20261125)
    everybody.site.reset(Scenario(curious=False))
    everybody.linkedin.visit("/feed/")
    for _ in range(STEPS):
        step(everybody, dice)
        look(everybody)
    everybody.linkedin.visit_profile("priya-nair-77")
    assert "Priya" in everybody.screen.await_banner("Not yet").title


def test_after_a_hurried_walk_the_last_one_is_right(everybody: Stage) -> None:
    everybody.site.reset(Scenario(curious=False))
    everybody.linkedin.visit("/feed/")
    for slug, name in list(LOGGED.items())[:8]:
        everybody.page.evaluate(
            "(to) => { history.pushState({}, '', to); dispatchEvent(new PopStateEvent('popstate')); }",
            f"/in/{slug}/",
        )
        last = name.split()[0]
    everybody.screen.await_banner(last)
    look(everybody)
