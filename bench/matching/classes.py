"""Every class of questions: of positives who was found, of the others who was shown, which is wrong."""

from collections.abc import Iterator
from typing import NamedTuple

from tests.worlds.measure import Answer, by_kind, figures


class OfClass(NamedTuple):
    """Shares answered at `likely` and at `possible` or better; of positives with the right person."""

    name: str
    sort: str
    asked: int
    likely: float
    possible: float


def of_classes(given: list[Answer]) -> Iterator[OfClass]:
    for kind, answers in by_kind(given).items():
        of, sort = figures(answers), answers[0].question.sort
        likely = of.recall if sort == "positive" else of.alarms
        possible = {"positive": of.possible, "hard": of.hinted, "unrelated": of.strangers}[sort]
        yield OfClass(kind, sort, of.asked, likely, possible)


def show(given: list[Answer]) -> None:
    print(f"\n{'class':<44} {'asked':>6} {'likely':>8} {'possible':>9}")
    for of in of_classes(given):
        name = of.name if of.sort == "positive" else f"not: {of.name}"
        print(f"{name:<44} {of.asked:>6} {of.likely:>8.3f} {of.possible:>9.3f}", flush=True)
