"""The built extension in real browsers, paired by hand with a real companion, on the look-alike.

Every test runs in each of BROWSERS. A browser is started once and serves one test file after the other: for
each play the extension is taken out and put in anew.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect, sync_playwright

from afterword.demo import sample
from afterword.demo.browser import Browser, Kind
from afterword.demo.browsers import BROWSERS
from afterword.demo.checkout import built_extension
from afterword.demo.linkedin import PATIENCE_MS
from afterword.demo.stage import Ask, Stage, browser, enter
from tests.companion import Companion, at_home
from tests.lookalike import Site

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One browser after the other; in each file first the tests that share a play, which the others end."""
    ours = [item for item in items if HERE in item.path.parents]
    for item in ours:
        item.add_marker(pytest.mark.browser)
    ours.sort(key=lambda item: (_kind(item), item.path, "module_stage" not in _fixtures(item)))
    begin = next((at for at, item in enumerate(items) if HERE in item.path.parents), 0)
    others = [item for item in items if HERE not in item.path.parents]
    items[:] = [*others[:begin], *ours, *others[begin:]]


def _kind(item: pytest.Item) -> str:
    call = getattr(item, "callspec", None)
    return str(call.params.get("kind", "")) if call else ""


def _fixtures(item: pytest.Item) -> list[str]:
    return list(getattr(item, "fixturenames", ()))


@pytest.fixture(scope="package", params=BROWSERS)
def kind(request: pytest.FixtureRequest) -> Kind:
    """The browser that the test runs in."""
    return BROWSERS[request.param]


@pytest.fixture(scope="session")
def extensions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The extension as it is built now, for each browser: what is built meanwhile does not change it."""
    folder = tmp_path_factory.mktemp("built")
    return {
        kind.target: shutil.copytree(built_extension(kind.target), folder / kind.target)
        for kind in BROWSERS.values()
    }


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    """Ends with these tests: while it runs, no other event loop can."""
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="package")
def site() -> Iterator[Site]:
    with Site() as running:
        yield running


class House:
    """A browser, and the play that is on in it. One that a play could not begin in is not used again."""

    def __init__(self, opening: Callable[[], AbstractContextManager[Browser]], site: Site) -> None:
        self._opening = opening
        self._site = site
        self._open = ExitStack()
        self._browser: Browser | None = None
        self._on: tuple[object, Stage] | None = None

    def stage(self, whose: object, ask: Ask, *, paired: bool = True) -> Stage:
        """The play of `whose`: the one that is on, or another one from its beginning."""
        if self._on is None or self._on[0] is not whose:
            self._on = None
            self._on = whose, self._begin(ask, paired)
        return self._on[1]

    def _begin(self, ask: Ask, paired: bool) -> Stage:
        browser = self._browser or self._open.enter_context(self._opening())
        self._browser = None
        begun = enter(browser, self._site, ask, paired=paired)
        self._browser = browser
        return begun

    def close(self) -> None:
        self._open.close()


@pytest.fixture(scope="package")
def house(kind: Kind, playwright: Playwright, site: Site, extensions: dict[str, Path]) -> Iterator[House]:
    house = House(lambda: browser(playwright, site, extensions[kind.target], kind), site)
    yield house
    house.close()


@pytest.fixture
def on(house: House, site: Site, companion: Companion) -> Stage:
    """A stage with an empty log, for tests that write to it."""
    site.reset()
    return house.stage(companion, companion.ok)


@pytest.fixture
def unpaired(house: House, site: Site, companion: Companion) -> Stage:
    """A stage on which the extension is as its user finds it first."""
    site.reset()
    return house.stage(companion, companion.ok, paired=False)


@pytest.fixture(scope="module")
def module_companion(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Companion]:
    """A companion for tests that only read: Priya and Jonas of Acme are about to interview the user."""
    with at_home(tmp_path_factory.mktemp("early") / "home") as companion:
        for request in (sample.priya(), *sample.others()):
            companion.ok("log", request)
        yield companion


@pytest.fixture
def module_stage(house: House, module_companion: Companion) -> Stage:
    """The same play for a whole file, unless another one comes in between."""
    return house.stage(module_companion, module_companion.ok)


@pytest.fixture
def early(module_stage: Stage) -> Stage:
    """A stage before the interviews: nothing is sent yet, the window is wide."""
    module_stage.site.reset()
    module_stage.page.set_viewport_size({"width": 1200, "height": 850})
    return module_stage
