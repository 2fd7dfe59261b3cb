"""The running service: a signed verdict beside a signed request that does nothing, start and memory."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from afterword import vault
from afterword.cli.client import Client
from afterword.store import Store
from bench import people
from bench.figures import p, show

ASKED = 400


@contextmanager
def _home(count: int) -> Iterator[Path]:
    """A home of its own with so many people in the log."""
    with TemporaryDirectory(prefix="afterword-bench-") as folder:
        os.environ["AFTERWORD_HOME"] = folder
        store = Store.open(None, vault.create("file").key)
        store.append(people.facts(count), "log")
        store.close()
        yield Path(folder)


@contextmanager
def _service(home: Path) -> Iterator[tuple[Client, float, int]]:
    """The service on that home: a client, seconds from its start until it was ready, its process id."""
    runtime = home / "run" / "service.json"
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "afterword", "serve"], stderr=subprocess.DEVNULL)
    while not runtime.exists() and process.poll() is None:
        time.sleep(0.002)
    ready = time.perf_counter() - start
    client = Client(start=False)
    yield client, ready, process.pid
    client.close()
    process.terminate()
    process.wait(30)


def _memory(pid: int) -> float:
    """Resident memory in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1000


def _asked(client: Client, profiles: list[dict[str, str]]) -> tuple[list[float], list[float], list[float]]:
    """By address, by name and employer, and the request that does nothing, one after the other."""
    revision = client.ask("watch", {"revision": 0})["revision"]
    taken: tuple[list[float], ...] = ([], [], [])
    for profile in profiles:
        by_name = {"name": profile["name"], "company": profile["company"]}
        for times, route, body in zip(
            taken,
            ("verdict", "verdict", "watch"),
            (profile, by_name, {"revision": revision, "seconds": 0}),
            strict=True,
        ):
            start = time.perf_counter()
            client.ask(route, body)
            times.append((time.perf_counter() - start) * 1000)
    return taken


def main() -> None:
    for count in (0, 1_000, 10_000):
        with _home(count) as home, _service(home) as (client, ready, pid):
            show(f"service ready, {count} people", f"{ready * 1000:.0f} ms", aim="≤ 1,000 ms")
            if count == 0:
                continue
            chosen = random.Random(3).choices(people.profiles(count), k=ASKED)
            by_address, by_name, nothing = _asked(client, chosen)
            floor = p(nothing, 50)
            for title, times in (("by address", by_address), ("by name and employer", by_name)):
                show(
                    f"signed verdict {title}, {count} people, p50",
                    f"{p(times, 50):.2f} ms",
                    f"{p(times, 50) / floor:.2f} × a signed no-op ({floor:.2f})",
                    "≤ 1.5 ×",
                )
                show(f"signed verdict {title}, {count} people, p99", f"{p(times, 99):.2f} ms")
            show(f"resident memory, {count} people", f"{_memory(pid):.0f} MB", aim="≤ 90 MB")
