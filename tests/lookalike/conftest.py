"""The look-alike alone, in a real Chromium without the extension."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from afterword.demo.chromium import launch
from afterword.demo.linkedin import LinkedIn
from tests.lookalike import Site


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with Site() as running:
        yield running


@pytest.fixture(scope="module")
def tab(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    folder: Path = tmp_path_factory.mktemp("chromium")
    with sync_playwright() as playwright, launch(playwright, site.port, None, folder) as chromium:
        yield chromium.context.new_page()


@pytest.fixture
def linkedin(tab: Page, site: Site) -> LinkedIn:
    tab.set_viewport_size({"width": 1200, "height": 850})
    return LinkedIn(tab, site)
