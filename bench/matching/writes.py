"""How soon somebody just logged is found."""

from collections.abc import Iterator
from datetime import UTC, datetime

from afterword.contract import Profile
from afterword.verdict import facts as f
from afterword.verdict.identify import identify
from afterword.verdict.log import Log
from bench.figures import milliseconds, p
from bench.matching.row import Row

_NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
_TIMES = 200


def rows(log: Log) -> Iterator[Row]:
    """One person more in the log, and a question about them; the log keeps them."""
    names = iter(f"Zuzka Testovna{n}" for n in range(_TIMES))

    def write_and_ask() -> None:
        name = next(names)
        log.add(f.Named(at=_NOW, person=name, name=name))
        log.add(f.Employed(at=_NOW, person=name, company="Deliago"))
        assert identify(Profile(name=name, company="Deliago"), log).people

    times = milliseconds(write_and_ask, _TIMES)
    yield Row(
        "a write and a question after it, p50 and p99",
        f"{p(times, 50):.2f} {p(times, 99):.2f} ms",
        "",
        "≤ 5 ms",
    )
