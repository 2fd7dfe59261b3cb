"""What the command line costs over bare Python."""

import statistics
import subprocess
import sys

from bench.figures import milliseconds, show


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], capture_output=True, check=True)


def main() -> None:
    bare = statistics.median(milliseconds(lambda: _run("-c", "pass"), 15))
    ours = statistics.median(milliseconds(lambda: _run("-m", "afterword", "--help"), 15))
    show(
        "afterword --help, over bare Python",
        f"{ours - bare:.0f} ms",
        f"bare Python {bare:.0f} ms",
        "≤ 100 ms",
    )
