"""A Chromium that takes the look-alike site for www.linkedin.com, with the extension in it or without."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Playwright

from afterword.errors import NotFound

# Google's own Chrome no longer loads an unpacked extension from the command line; Chromium does.
NAMES = ("chromium", "chromium-browser", "ungoogled-chromium")
QUIET = (
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-sandbox",
)


def find_chromium(playwright: Playwright) -> str:
    """The path of a Chromium. Raises NotFound with what to install."""
    own = playwright.chromium.executable_path
    for found in (*map(shutil.which, NAMES), own):
        if found and Path(found).exists():
            return found
    raise NotFound(
        "No Chromium was found. Install it (`apt install chromium`, or your system's way) and try again."
    )


def site_arguments(port: int) -> list[str]:
    """Make www.linkedin.com the site on `port`, counted as a public address like the real one."""
    return [
        f"--host-resolver-rules=MAP www.linkedin.com 127.0.0.1:{port}",
        f"--ip-address-space-overrides=127.0.0.1:{port}=public",
        "--ignore-certificate-errors",
    ]


def extension_arguments(folder: Path | None) -> list[str]:
    """Load the built extension, and no other."""
    return [f"--disable-extensions-except={folder}", f"--load-extension={folder}"] if folder else []


@contextmanager
def browser(
    playwright: Playwright, port: int, extension: Path | None, profile: Path, headless: bool = True
) -> Iterator[BrowserContext]:
    """A browser with a profile of its own in the folder `profile`; closed at the end."""
    context = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=find_chromium(playwright),
        headless=False,  # Playwright's own headless mode has no extensions; Chromium's new one has.
        ignore_default_args=["--disable-extensions"],
        args=[
            *(["--headless=new"] if headless else []),
            *QUIET,
            *site_arguments(port),
            *extension_arguments(extension),
        ],
        viewport={"width": 1200, "height": 850} if headless else None,
        no_viewport=None if headless else True,
    )
    try:
        yield context
    finally:
        context.close()


def extension_id(context: BrowserContext) -> str:
    """The id under which the loaded extension runs."""
    workers = context.service_workers or [context.wait_for_event("serviceworker")]
    return workers[0].url.split("/")[2]
