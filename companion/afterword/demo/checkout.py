"""What the demo needs from the source tree: the look-alike site and the built extension."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from afterword.errors import NotFound, StoreTrouble

ROOT = Path(__file__).resolve().parents[3]
EXTENSION = ROOT / "extension"
SOURCES = ("src", "public", "package.json", "wxt.config.ts")


def enter_checkout() -> None:
    """Makes the look-alike importable. Raises NotFound when this is not a checkout."""
    if not (ROOT / "tests" / "lookalike" / "site.py").exists():
        raise NotFound(
            "The demo needs Afterword's source tree: get it, run `make setup` there, then `make demo`."
        )
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))


def _sources() -> Iterator[Path]:
    for name in SOURCES:
        place = EXTENSION / name
        yield from place.rglob("*") if place.is_dir() else [place]


def _stale(manifest: Path) -> bool:
    newest = max(file.stat().st_mtime for file in _sources() if file.is_file())
    return not manifest.exists() or manifest.stat().st_mtime < newest


def built_extension(target: str = "chrome-mv3") -> Path:
    """The folder of the built extension, built anew when a source is newer.

    Raises NotFound without Node.js and StoreTrouble with the build's own words when it fails.
    """
    folder = EXTENSION / ".output" / target
    if not _stale(folder / "manifest.json"):
        return folder
    npm = shutil.which("npm")
    if npm is None:
        raise NotFound("Node.js is not installed; it is needed to build the extension. Install Node.js 20.")
    build = subprocess.run(  # noqa: S603 (our own build script)
        [npm, "run", "build"], cwd=EXTENSION, capture_output=True, text=True, check=False
    )
    if build.returncode:
        raise StoreTrouble(
            f"The extension could not be built:\n{(build.stdout + build.stderr).strip()[-2000:]}"
        )
    return folder
