"""The drafts are what a reader has gone through: a change shows in golden/ and docs/NOTES.md."""

from pathlib import Path

import pytest

from tests.note import golden
from tools.notes import NOTES, document

FILES = golden.files()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_drafts_are_as_they_were_read(path: Path) -> None:
    assert path.read_text("utf-8") == FILES[path], "run `make notes`, and read what changed"


def test_no_golden_file_is_left_over() -> None:
    assert set(golden.FOLDER.iterdir()) == set(FILES)


def test_the_document_is_current() -> None:
    assert NOTES.read_text("utf-8") == document(), "run `make notes`"
