"""The gallery of docs/STATES.md is whole: each level, each state, and a picture wherever one can be taken."""

import re

from afterword.words import Level
from tests.test_conventions import ROOT
from tools.pictures.document import states
from tools.pictures.gallery import GALLERY, LEVELS, OTHERS, STATES
from tools.pictures.shots import SHOTS

PICTURES = ROOT / "docs" / "pictures"
MOST, MOST_OF_ALL = 100_000, 1_500_000  # bytes
TAKEN = {stem for entries in GALLERY.values() for entry in entries for stem in entry.pictures} | set(OTHERS)


def test_every_level_and_every_state_is_in_it() -> None:
    code = (ROOT / "extension" / "src" / "wire" / "state.ts").read_text()
    assert {entry.name for entry in LEVELS} == set(Level)
    assert {entry.name for entry in STATES} == set(re.findall(r'"(\w+)"', code)) - {"ok"}


def test_every_picture_is_taken_and_shown() -> None:
    assert set(SHOTS) == TAKEN
    assert {path.stem for path in PICTURES.iterdir()} == TAKEN


def test_pictures_stay_small() -> None:
    sizes = {path.name: path.stat().st_size for path in PICTURES.iterdir()}
    assert not {name: size for name, size in sizes.items() if size > MOST}
    assert sum(sizes.values()) <= MOST_OF_ALL


def test_the_document_is_as_the_table_says() -> None:
    assert (ROOT / "docs" / "STATES.md").read_text() == states()
