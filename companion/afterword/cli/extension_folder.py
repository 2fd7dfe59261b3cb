"""Where the built browser extension is."""

from pathlib import Path

_CHECKOUT = Path(__file__).parents[3] / "extension" / ".output"
_BUILDS = {"chrome": "chrome-mv3", "firefox": "firefox-mv3"}
BROWSERS = tuple(_BUILDS)

NOT_BUILT = "Run `make build` in Afterword's own folder."


def folder(browser: str) -> Path | None:
    """The folder to load, or None where it is not built."""
    built = _CHECKOUT / _BUILDS[browser]
    return built if (built / "manifest.json").is_file() else None
