"""How well and how fast people are recognised, on worlds that nothing was fitted on.

`python -m bench.matching`, with `--people 1200 10000 100000`: the sizes of the log; `--classes`: every class
of questions; `--errors CLASS`: its wrong answers with their evidence, to be read; `--split development`: the
worlds to learn on; `--write`: the tables of docs/MATCHING.md.
"""

import argparse
from collections.abc import Iterator, Sequence

from afterword.verdict.identify import identify
from bench.matching import classes, cost, document, peers, quality, reading, writes
from bench.matching.row import Row
from tests.worlds import SPLITS, World, world
from tests.worlds.measure import Answer, answers

_SIZES = (1_200, 10_000)
_SEEDS = {1_200: (1, 2, 3)}  # a small world has few questions of a class: three of them count together


def main(arguments: Sequence[str] = ()) -> None:
    asked = _parser().parse_args(arguments)
    figures: dict[int, list[Row]] = {}
    given: dict[int, list[Answer]] = {}
    for people in asked.people:
        worlds = [world(seed, people, asked.split) for seed in _SEEDS.get(people, (1,))]
        if asked.errors:
            reading.show(worlds, asked.errors)
            continue
        print(f"\nmatching, {people:,} people, {asked.split} worlds ({len(worlds)})")
        given[people] = [answer for each in worlds for answer in answers(each, identify)]
        figures[people] = _printed(_measured(worlds[0], given[people]))
        if asked.classes:
            classes.show(given[people])
    if asked.write:
        document.write(figures, given)


def _measured(asked: World, given: list[Answer]) -> Iterator[Row]:
    yield from quality.rows(given)
    log = asked.log()
    times = cost.times(asked, log)
    yield from cost.rows(asked, times)
    yield from peers.rows(asked, log, times)
    yield from writes.rows(log)


def _printed(rows: Iterator[Row]) -> list[Row]:
    found = []
    for row in rows:
        row.print()
        found.append(row)
    return found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.matching", description=__doc__)
    parser.add_argument("--people", type=int, nargs="+", default=_SIZES)
    parser.add_argument("--split", choices=SPLITS, default="test")
    parser.add_argument("--classes", action="store_true")
    parser.add_argument("--errors", metavar="CLASS")
    parser.add_argument("--write", action="store_true")
    return parser
