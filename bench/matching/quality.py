"""Right and wrong answers, in all, and where name and company are given."""

from collections.abc import Iterator

from bench.matching.row import Row
from tests.worlds.measure import Answer, figures

_NAMED = frozenset({"company", "latin"})


def rows(given: list[Answer]) -> Iterator[Row]:
    whole = figures(given)
    yield Row("precision", f"{whole.precision:.4f}", f"{len(given)} questions", "≥ .99 (100,000: .985)")
    yield Row("recall", f"{whole.recall:.4f}", "", "≥ .93 (100,000: .90)")
    yield Row("possible", f"{whole.possible:.4f}", "", "≥ .975")
    yield Row("right person first", f"{whole.top:.4f}")
    yield Row("unrelated shown", f"{whole.strangers:.4f}", "", "≤ .005")
    yield Row("hard negatives taken for the person", f"{whole.alarms:.4f}", f"asked about {whole.hinted:.3f}")
    yield from _given(given)


def _given(given: list[Answer]) -> Iterator[Row]:
    """Both on both sides in Latin letters, nobody moved; and where no address gives a name away."""
    named = figures(a for a in given if a.question.traits >= _NAMED and "moved" not in a.question.kind)
    yield Row(
        "name and company given: precision", f"{named.precision:.4f}", f"{named.asked} questions", "≥ .99"
    )
    yield Row(
        "name and company given: recall", f"{named.recall:.4f}", f"possible {named.possible:.4f}", "≥ .99"
    )
    alone = figures(a for a in given if "address" not in a.question.traits)
    yield Row("no address to read: recall", f"{alone.recall:.4f}", f"possible {alone.possible:.4f}")
