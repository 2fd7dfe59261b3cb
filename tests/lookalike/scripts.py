"""The page's own scripts as a browser gets them: bundled, as LinkedIn's are. Each request costs a browser."""

import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

STATIC = Path(__file__).with_name("static")
BUNDLER = Path(__file__).parents[2] / "extension" / "node_modules" / ".bin" / "rolldown"
ENTRIES = ("app.js", "spy.js")


@cache
def scripts() -> dict[str, str]:
    """By name, each file's text: the ENTRIES, and what they share.

    Raises FileNotFoundError before `make setup`; what is wrong with a script, the bundler says on stderr.
    """
    # Node may be the one of the project's own environment (tools/node.sh).
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    node = os.environ | {"PATH": path}
    with tempfile.TemporaryDirectory() as folder:
        command = [str(BUNDLER), *ENTRIES, "--format", "esm", "--dir", folder]
        subprocess.run(command, cwd=STATIC, env=node, check=True, stdout=subprocess.DEVNULL)
        return {file.name: file.read_text(encoding="utf-8") for file in Path(folder).glob("*.js")}
