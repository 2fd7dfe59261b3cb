"""The tables of docs/MATCHING.md, written between their marks."""

import re
from pathlib import Path

from bench.matching.classes import OfClass, of_classes
from bench.matching.row import Row
from tests.worlds.measure import Answer

_DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "MATCHING.md"
_BETWEEN = "(<!-- {0} -->\n).*?(<!-- end -->)"


def write(figures: dict[int, list[Row]], given: dict[int, list[Answer]]) -> None:
    text = _DOCUMENT.read_text()
    text = _put(text, "figures", _of_sizes(figures))
    text = _put(text, "classes", _of_classes({people: list(of_classes(given[people])) for people in given}))
    _DOCUMENT.write_text(text)


def _put(text: str, name: str, table: str) -> str:
    pattern = re.compile(_BETWEEN.format(name), re.DOTALL)
    return pattern.sub(lambda found: f"{found[1]}{table}\n{found[2]}", text)


def _of_sizes(figures: dict[int, list[Row]]) -> str:
    """A row a figure, a column a size."""
    titles = {row.title: row.aim for rows in figures.values() for row in rows}
    by_size = {people: {row.title: row.figure for row in rows} for people, rows in figures.items()}
    heads = [f"{people:,} people" for people in figures]
    return _table(
        ["", *heads, "aim"],
        [[title, *(rows.get(title, "") for rows in by_size.values()), aim] for title, aim in titles.items()],
    )


def _of_classes(sizes: dict[int, list[OfClass]]) -> str:
    """A row a class: at likely and at possible for each size."""
    by_name = {people: {of.name: of for of in found} for people, found in sizes.items()}
    names = {of.name: of.sort for found in sizes.values() for of in found}
    heads = [f"{people:,}: likely · possible" for people in sizes]
    return _table(
        ["class", *heads],
        [
            [name if sort == "positive" else f"*{name}*", *(_cell(of.get(name)) for of in by_name.values())]
            for name, sort in names.items()
        ],
    )


def _cell(of: OfClass | None) -> str:
    return f"{of.likely:.3f} · {of.possible:.3f}" if of else ""


def _table(heads: list[str], rows: list[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
