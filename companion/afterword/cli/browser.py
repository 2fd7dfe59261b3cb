"""Opens a page of the browser's own. No system has a general way: the browser itself is asked."""

import shutil
import subprocess

_PROGRAMS = {
    "chrome": (
        "google-chrome",
        "google-chrome-stable",
        "chromium",
        "chromium-browser",
        "microsoft-edge",
        "brave-browser",
    ),
    "firefox": ("firefox", "firefox-esr"),
}


def open_extensions_page(browser: str, page: str) -> bool:
    """Whether a browser could be started for it."""
    program = next((found for name in _PROGRAMS[browser] if (found := shutil.which(name))), None)
    if program is None:
        return False
    try:
        subprocess.Popen(
            [program, page],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True
