"""One figure with its name, what it stands beside and what it should be."""

from typing import NamedTuple

from bench import figures


class Row(NamedTuple):
    title: str
    figure: str
    beside: str = ""
    aim: str = ""

    def print(self) -> None:
        figures.show(*self)
