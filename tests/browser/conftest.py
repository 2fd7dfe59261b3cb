"""The built extension in a real Chromium, paired by hand with a real companion, on the look-alike."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect, sync_playwright

from afterword import vault
from afterword.demo import sample
from afterword.demo.checkout import built_extension
from afterword.demo.linkedin import PATIENCE_MS
from afterword.demo.stage import Stage, stage
from tests.companion import Companion, running
from tests.lookalike import Site


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def extension(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extension as it is built now: what is built meanwhile does not change it."""
    return shutil.copytree(built_extension(), tmp_path_factory.mktemp("built") / "extension")


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """Ends with the module: while it runs, no other event loop can."""
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with Site() as running:
        yield running


@pytest.fixture
def on(playwright: Playwright, site: Site, companion: Companion, extension: Path) -> Iterator[Stage]:
    """A stage with an empty log, for tests that write to it."""
    site.reset()
    with stage(playwright, site, companion.ok, extension) as ready:
        yield ready


@pytest.fixture(scope="module")
def module_companion(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Companion]:
    """A companion for tests that only read: Priya and Jonas of Acme are about to interview the user."""
    home = tmp_path_factory.mktemp("early") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AFTERWORD_HOME", str(home))
        vault.create("file")
        with running(home) as companion:
            for request in (sample.priya(), *sample.others()):
                companion.ok("log", request)
            yield companion


@pytest.fixture(scope="module")
def module_stage(
    playwright: Playwright, site: Site, module_companion: Companion, extension: Path
) -> Iterator[Stage]:
    with stage(playwright, site, module_companion.ok, extension) as ready:
        yield ready


@pytest.fixture
def early(module_stage: Stage) -> Stage:
    """A stage before the interviews: nothing is sent yet, the window is wide."""
    module_stage.site.reset()
    module_stage.page.set_viewport_size({"width": 1200, "height": 850})
    return module_stage
