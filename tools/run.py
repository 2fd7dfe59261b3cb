"""The main job with one command: `make run`.

With a display: starts the companion and opens a browser with the extension, ready to be paired. Without one:
walks through the main job headless on the look-alike site, then starts the companion and leaves it running.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from afterword.cli.new_key import has_key, tell_of_new_key
from afterword.paths import data_dir

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "extension" / ".output" / "chrome-mv3"
# Branded Chrome no longer takes --load-extension; these do.
BROWSERS = ("chromium", "chromium-browser", "brave-browser", "vivaldi")


def _afterword(*arguments: str) -> int:
    return subprocess.run([sys.executable, "-m", "afterword", *arguments], check=False).returncode


def _has_display() -> bool:
    return sys.platform in ("darwin", "win32") or any(
        os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def _open_browser() -> int:
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        return _afterword("extension", "open")
    profile = data_dir() / "browser"
    sandbox = ["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
    subprocess.Popen(
        [browser, *sandbox, f"--user-data-dir={profile}", f"--load-extension={BUILT}", "--no-first-run"],
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    print("A browser with Afterword is opening. Agree in its Afterword tab, and paste this code there:\n")
    return _afterword("pair")


def main() -> int:
    if _has_display():
        return _afterword("setup") or _open_browser()
    walked, had_key = _afterword("demo", "--headless"), has_key()
    ended = walked or _afterword("start") or _afterword("status")
    if had_key:  # of a new one `start` has told
        tell_of_new_key()
    return ended


if __name__ == "__main__":
    sys.exit(main())
