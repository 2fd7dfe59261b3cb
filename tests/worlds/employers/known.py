"""Well-known companies; each world knows half of the list."""

from functools import cache
from pathlib import Path

from tests.worlds.employers.employer import Employer
from tests.worlds.splits import Split, knows
from tests.worlds.textfile import lines

_FILE = Path(__file__).with_name("known.txt")


@cache
def known(split: Split) -> tuple[Employer, ...]:
    found = [_employer([piece.strip() for piece in line.split(";")]) for line in lines(_FILE)]
    return tuple(employer for employer in found if knows(split, employer.brand))


def _employer(pieces: list[str]) -> Employer:
    names = [piece for piece in pieces if piece[0] not in "@>"]
    short = next((n for n in names if n.isupper() and n.isascii() and len(n) < 6), "")
    return Employer(
        names[0],
        domain=next(piece[1:] for piece in pieces if piece[0] == "@"),
        aliases=tuple(names[1:]),
        initials=short,
        parts=tuple(piece[1:] for piece in pieces if piece[0] == ">"),
    )
