"""What we cost a busy profile page in a real Chromium: 10,000 nodes more, 2,000 changes a second.

Twice the same page, in turns in one run: with the extension (its banner on the screen) and without it. What
is counted is the main thread's own processor time: what else the machine does is not in it.
"""

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from playwright.sync_api import CDPSession, Page, Playwright

from afterword.demo.chromium import CHROMIUM
from bench.figures import show
from bench.playing import playing
from tests.lookalike import Scenario, Site

NODES, MUTATIONS = 10_000, 2_000
ROUNDS, SECONDS = 3, 15
NAVIGATIONS = 500
SLUGS = ("priya-nair-77", "jonas-weber-8")

_LONG_TASKS = """() => { window.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: "longtask" }); }"""
_GO = "(to) => { history.pushState({}, '', to); dispatchEvent(new PopStateEvent('popstate')); }"


class Busy(NamedTuple):
    """Share of one core in percent, and tasks over 50 ms, in `SECONDS`."""

    percent: float
    long_tasks: int


def _metrics(cdp: CDPSession) -> dict[str, float]:
    return {each["name"]: each["value"] for each in cdp.send("Performance.getMetrics")["metrics"]}


def _busy(page: Page) -> Busy:
    cdp = page.context.new_cdp_session(page)
    cdp.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.evaluate(_LONG_TASKS)
    before = _metrics(cdp)
    page.wait_for_timeout(SECONDS * 1000)
    after = _metrics(cdp)
    spent = after["TaskDuration"] - before["TaskDuration"]
    return Busy(100 * spent / SECONDS, int(page.evaluate("longTasks.length")))


def _ours(page: Page) -> float:
    """Percent of one core that goes by inside our own functions, by samples of the main thread's stack."""
    cdp = page.context.new_cdp_session(page)
    cdp.send("Profiler.enable")
    cdp.send("Profiler.setSamplingInterval", {"interval": 1000})
    cdp.send("Profiler.start")
    page.wait_for_timeout(SECONDS * 1000)
    profile = cdp.send("Profiler.stop")["profile"]
    ours = set(_below(profile["nodes"], "chrome-extension://"))
    spent = sum(
        delta
        for node, delta in zip(profile["samples"], profile["timeDeltas"], strict=True)
        if node in ours and delta > 0
    )
    return 100 * spent / (profile["endTime"] - profile["startTime"])


def _below(nodes: list[dict[str, Any]], scheme: str) -> Iterator[int]:
    """The numbers of all functions of scripts with such an address, and of all that they call."""
    by_id = {node["id"]: node for node in nodes}
    waiting = [node["id"] for node in nodes if node["callFrame"]["url"].startswith(scheme)]
    while waiting:
        number = waiting.pop()
        yield number
        waiting += by_id[number].get("children", [])


def _heap(page: Page, navigations: int) -> float:
    """Megabytes in use after so many moves between two profiles, garbage collected."""
    cdp = page.context.new_cdp_session(page)
    cdp.send("Performance.enable")
    for turn in range(navigations):
        slug = SLUGS[turn % 2]
        page.evaluate(_GO, f"/in/{slug}/")
        page.wait_for_selector(f"main a[href='/in/{slug}/'] h2")
    for _ in range(3):
        cdp.send("HeapProfiler.collectGarbage")
    return _metrics(cdp)["JSHeapUsedSize"] / 1e6


def _visit(site: Site, page: Page, scenario: Scenario) -> None:
    site.reset(scenario)
    page.goto(f"https://www.linkedin.com/in/{SLUGS[0]}/")
    page.wait_for_selector("main h2")


@contextmanager
def _bare(playwright: Playwright, site: Site) -> Iterator[Page]:
    with (
        TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        CHROMIUM.launch(playwright, site.port, None, Path(folder), True) as browser,
    ):
        yield browser.context.new_page()


def _measure(site: Site, ours: Page, bare: Page) -> None:
    heavy = Scenario(nodes=NODES, mutations=MUTATIONS, curious=False)
    taken: dict[str, list[Busy]] = {"ours": [], "bare": []}
    for _ in range(ROUNDS):
        for name, page in (("bare", bare), ("ours", ours)):
            _visit(site, page, heavy)
            page.bring_to_front()
            page.wait_for_timeout(3000)  # loading is not what is measured
            taken[name].append(_busy(page))
            page.goto("about:blank")
    _visit(site, ours, heavy)
    ours.wait_for_timeout(3000)
    own = _ours(ours)
    ours.goto("about:blank")
    share = {name: statistics.median(each.percent for each in busy) for name, busy in taken.items()}
    tasks = {name: sum(each.long_tasks for each in busy) for name, busy in taken.items()}
    beside = f"page {share['bare']:.1f} %, with us {share['ours']:.1f} %"
    show("busy profile page, of one core", f"{share['ours'] - share['bare']:.2f} %", beside, "≤ 2 %")
    show("of it inside our own functions", f"{own:.2f} %", "sampled each millisecond", "≤ 2 %")
    show("tasks over 50 ms on it", str(tasks["ours"]), f"without us {tasks['bare']}", "0 more")


def _grow(site: Site, pages: dict[str, Page]) -> None:
    grown = {}
    for name, page in pages.items():
        _visit(site, page, Scenario(curious=False))
        before = _heap(page, 50)
        grown[name] = _heap(page, NAVIGATIONS) - before
    beside = f"without us {grown['bare']:+.2f} MB"
    show(
        f"memory after {NAVIGATIONS} moves between profiles", f"{grown['ours']:+.2f} MB", beside, "no growth"
    )


def main() -> None:
    with playing() as (on, playwright), _bare(playwright, on.site) as bare:
        _measure(on.site, on.page, bare)
        _grow(on.site, {"ours": on.page, "bare": bare})


if __name__ == "__main__":
    main()
