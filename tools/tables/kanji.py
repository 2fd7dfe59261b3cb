"""Writes data/kanji_family.txt and data/kanji_given.txt: how Japanese names in kanji are read.

`python -m tools.tables.kanji`. From japanese-personal-name-dataset (MIT), fetched from PyPI into the folder
given, or a temporary one. of given names only those are kept that are read in few ways.
"""

import csv
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from tools.tables.name_sources import short_vowels
from tools.tables.packages import fetched

FOLDER = Path("companion/afterword/verdict/identify/data")
_PACKAGE = "japanese-personal-name-dataset==0.4.0"
_BEARERS = 4_000  # of a surname, from which it is kept
_READINGS = 4  # of a given name, up to which it is kept
_HEAD = """\
# {what}: how it is read, then the spellings that are read so.
# Source: japanese-personal-name-dataset 0.4.0, built by tools/tables/kanji.py. Licence: MIT.
"""


def main(folder: str | None = None) -> None:
    """Build both tables anew."""
    with tempfile.TemporaryDirectory() as temporary:
        source = fetched(_PACKAGE, Path(folder or temporary)) / "japanese_personal_name_dataset/dataset"
        _write("kanji_family.txt", "Japanese surnames in kanji", _family(source))
        _write("kanji_given.txt", "Japanese given names in kanji", _given(source))


def _family(source: Path) -> dict[str, set[str]]:
    readings: defaultdict[str, set[str]] = defaultdict(set)
    for kanji, count, _, romaji in csv.reader((source / "last_name_org.csv").open(encoding="utf-8")):
        if int(count) >= _BEARERS and len(kanji) < 4:
            readings[kanji].add(short_vowels(romaji))
    return readings


def _given(source: Path) -> dict[str, set[str]]:
    readings: defaultdict[str, set[str]] = defaultdict(set)
    for file in ("first_name_man_opti.csv", "first_name_woman_opti.csv"):
        for _, romaji, *spellings in csv.reader((source / file).open(encoding="utf-8")):
            for kanji in spellings:
                readings[kanji].add(short_vowels(romaji))
    return {kanji: of for kanji, of in readings.items() if len(of) <= _READINGS and len(kanji) < 4}


def _write(name: str, what: str, readings: dict[str, set[str]]) -> None:
    spellings: defaultdict[str, list[str]] = defaultdict(list)
    for kanji, of in readings.items():
        for reading in of:
            spellings[reading].append(kanji)
    lines = [f"{reading} {' '.join(sorted(of))}\n" for reading, of in sorted(spellings.items())]
    (FOLDER / name).write_text(_HEAD.format(what=what) + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
