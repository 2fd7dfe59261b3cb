"""What LinkedIn's pages have to load of us."""

from pathlib import Path

from bench.figures import show

OUTPUT = Path(__file__).resolve().parent.parent / "extension" / ".output"


def main() -> None:
    for browser in ("chrome-mv3", "firefox-mv3"):
        size = (OUTPUT / browser / "content-scripts" / "linkedin.js").stat().st_size
        whole = sum(path.stat().st_size for path in (OUTPUT / browser).rglob("*") if path.is_file())
        show(
            f"content script, {browser}",
            f"{size / 1000:.1f} kB",
            f"whole extension {whole / 1000:.0f} kB",
            "≤ 40 kB",
        )
