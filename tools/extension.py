"""Build the extension for both browsers, unless what is built is newer than all it is made of."""

import subprocess
import sys
from pathlib import Path

EXTENSION = Path(__file__).resolve().parent.parent / "extension"
BUILDS = {
    "chrome-mv3": ["npx", "wxt", "build"],
    "firefox-mv3": ["npx", "wxt", "build", "-b", "firefox", "--mv3"],
}


def _newest_source() -> float:
    sources = [*EXTENSION.glob("*.json"), *EXTENSION.glob("*.ts"), *(EXTENSION / "src").rglob("*")]
    return max(path.stat().st_mtime for path in sources if path.is_file())


def _built(name: str) -> float:
    manifest = EXTENSION / ".output" / name / "manifest.json"
    return manifest.stat().st_mtime if manifest.exists() else 0.0


def main() -> int:
    newest = _newest_source()
    for name, command in BUILDS.items():
        if _built(name) < newest:
            done = subprocess.run(command, cwd=EXTENSION, capture_output=True, text=True, check=False)
            if done.returncode:
                sys.stderr.write(done.stdout + done.stderr)
                return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
