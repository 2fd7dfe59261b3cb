"""How figures are taken and shown."""

import statistics
import time
from collections.abc import Callable, Sequence


def milliseconds(action: Callable[[], object], times: int) -> list[float]:
    """How long each of so many runs took."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def p(values: Sequence[float], share: int) -> float:
    """The percentile."""
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


def show(title: str, figure: str, beside: str = "", aim: str = "") -> None:
    """One line of the report."""
    print(f"{title:<58} {figure:>14}  {beside:<38} {aim}", flush=True)
