"""What an answer costs: time by question, building the index, memory.

Memory is what a process of its own, which has the log's facts and nothing else, grows by: its resident set,
once the allocator gave back what was free.
"""

import json
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from afterword.verdict.identify import identify
from afterword.verdict.log import Log
from bench.figures import p
from bench.matching.row import Row
from tests.worlds import World

_WARM = 300  # questions


def times(world: World, log: Log) -> list[float]:
    """Milliseconds of each question, in the world's order."""
    for question in world.questions[:_WARM]:
        identify(question.profile, log)
    return [_one(world, n, log) for n in range(len(world.questions))]


def rows(world: World, taken: list[float]) -> Iterator[Row]:
    aim = "≤ 0.3 and 1 ms (100,000: p99 1.5)"
    yield Row("a question, p50 and p99", f"{p(taken, 50):.2f} {p(taken, 99):.2f} ms", "", aim)
    grown = _alone(world)
    yield Row("tables, loading", f"{grown['tables_ms']:.0f} ms", f"{grown['tables_mb']:.1f} MB")
    yield Row("index, building", f"{grown['build_ms'] / 1000:.2f} s", "", "≤ 0.5 s (10,000)")
    total = grown["tables_mb"] + grown["index_mb"]
    beside = f"index {grown['index_mb']:.1f} MB, log itself {grown['log_mb']:.1f} MB"
    yield Row("index and tables, memory", f"{total:.1f} MB", beside, "≤ 40 MB (100,000: 130)")


def _one(world: World, n: int, log: Log) -> float:
    start = time.perf_counter()
    identify(world.questions[n].profile, log)
    return (time.perf_counter() - start) * 1000


def _alone(world: World) -> dict[str, float]:
    """The same in a process of its own."""
    with TemporaryDirectory(prefix="afterword-bench-") as folder:
        path = Path(folder) / "facts"
        path.write_bytes(pickle.dumps(world.facts))
        command = [sys.executable, "-m", "bench.matching.growth", str(path)]
        done = subprocess.run(command, capture_output=True, check=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found
