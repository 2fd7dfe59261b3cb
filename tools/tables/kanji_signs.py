"""Writes data/kanji_signs.txt: what signs are read as in Japanese given names.

`python -m tools.tables.kanji_signs`.

For the names that data/kanji_given.txt does not have. What a sign is read as is found by trying all ways to
share a name's syllables among its signs, again and again, the likelier the more names agree (EM).
"""

import csv
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from afterword.verdict.identify.tokens import key
from tools.tables.name_sources import short_vowels
from tools.tables.packages import fetched

TABLE = Path("companion/afterword/verdict/identify/data/kanji_signs.txt")
_SOURCE = "japanese-personal-name-dataset==0.4.0"
_HEAD = """\
# What a sign is read as in Japanese given names, the commonest first, with short vowels.
# Source: japanese-personal-name-dataset 0.4.0, built by tools/tables/kanji_signs.py. Licence: MIT.
"""
_ROUNDS = 12
_LEAST, _OFTEN = 0.05, 3.0  # of a sign's readings: its share, and the names that have it
_MOST = 5  # readings of a sign
_LONGEST = 4  # syllables of a sign

Shares = dict[str, dict[str, float]]
"""By sign, how likely each reading is."""


def main(folder: str | None = None) -> None:
    """Build the table anew."""
    with tempfile.TemporaryDirectory() as temporary:
        data = fetched(_SOURCE, Path(folder or temporary)) / "japanese_personal_name_dataset/dataset"
        readings = _readings(list(_names(data)))
    lines = [f"{sign} {' '.join(of)}\n" for sign, of in sorted(readings.items())]
    TABLE.write_text(_HEAD + "".join(lines), encoding="utf-8")


def _names(data: Path) -> Iterator[tuple[str, str]]:
    """Signs and syllables."""
    for file in ("first_name_man_opti.csv", "first_name_woman_opti.csv"):
        with (data / file).open(encoding="utf-8") as lines:
            for kana, _, *spellings in csv.reader(lines):
                yield from ((kanji, kana) for kanji in spellings if 0 < len(kanji) <= len(kana))


def _readings(names: list[tuple[str, str]]) -> dict[str, list[str]]:
    shares: Shares = {}
    for _ in range(_ROUNDS):
        counts = _counted(names, shares)
        shares = {sign: {p: n / sum(of.values()) for p, n in of.items()} for sign, of in counts.items()}
    return {sign: of for sign in shares if (of := _best(shares[sign], counts[sign]))}


def _counted(names: list[tuple[str, str]], shares: Shares) -> Shares:
    counts: defaultdict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for kanji, kana in names:
        ways = [(parts, _likely(kanji, parts, shares)) for parts in _parted(kana, len(kanji))]
        whole = sum(weight for _, weight in ways)
        for parts, weight in ways if whole else ():
            for sign, part in zip(kanji, parts, strict=True):
                counts[sign][part] += weight / whole
    return counts


def _likely(kanji: str, parts: tuple[str, ...], shares: Shares) -> float:
    weight = 1.0
    for sign, part in zip(kanji, parts, strict=True):
        weight *= shares.get(sign, {}).get(part, 0.0) if shares else 1.0
    return weight


def _parted(kana: str, count: int) -> Iterator[tuple[str, ...]]:
    for cuts in combinations(range(1, len(kana)), count - 1):
        parts = tuple(kana[a:b] for a, b in zip((0, *cuts), (*cuts, len(kana)), strict=True))
        if all(len(part) <= _LONGEST and part[0] not in "ゃゅょっんー" for part in parts):
            yield parts


def _best(shares: dict[str, float], counts: dict[str, float]) -> list[str]:
    often = [part for part, share in shares.items() if share >= _LEAST and counts[part] >= _OFTEN]
    often.sort(key=lambda part: -shares[part])
    return list(dict.fromkeys(short_vowels(key(part)) for part in often))[:_MOST]


if __name__ == "__main__":
    main(*sys.argv[1:])
