"""What the browser's figures are measured on: a real Chromium, paired, with Acme's people in the log."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from playwright.sync_api import Playwright, sync_playwright

from afterword import vault
from afterword.cli.client import Client
from afterword.demo import sample
from afterword.demo.checkout import built_extension
from afterword.demo.stage import Stage, stage
from tests.lookalike import Site


@contextmanager
def playing() -> Iterator[tuple[Stage, Playwright]]:
    """A stage before the interviews, and what drives the browser. Nothing of it stays."""
    with TemporaryDirectory(prefix="afterword-bench-", ignore_cleanup_errors=True) as folder:
        os.environ["AFTERWORD_HOME"] = folder
        vault.create("file")
        client = Client()
        for request in (sample.priya(), *sample.others()):
            client.ask("log", request)
        with (
            Site() as site,
            sync_playwright() as playwright,
            stage(playwright, site, client.ask, built_extension()) as on,
        ):
            yield on, playwright
        client.ask("shutdown")
