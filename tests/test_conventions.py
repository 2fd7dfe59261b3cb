"""The house rules that a machine can look after (CONTRIBUTING.md)."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from afterword import __version__

ROOT = Path(__file__).resolve().parent.parent
TRACKED = [
    ROOT / name
    for name in subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    if name
]
DOCUMENTS = [path for path in TRACKED if path.suffix == ".md"]
CODE = [
    path
    for path in TRACKED
    if path.suffix in {".py", ".ts"} and path.name != "contract.ts" and path.parts[-2] != "versions"
]
CEILING, OF_TESTS = 250, 400  # lines
LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)")


def test_both_sides_have_one_version() -> None:
    package = json.loads((ROOT / "extension" / "package.json").read_text())
    assert package["version"] == __version__


@pytest.mark.parametrize("name", ["requirements.lock", "extension/package-lock.json"])
def test_a_lock_holds_no_address(name: str) -> None:
    text = (ROOT / name).read_text()
    assert '"resolved"' not in text
    assert "--index-url" not in text
    assert "--find-links" not in text
    assert not re.search(r"^[a-z-]+ @ |file://", text, re.MULTILINE)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    missing = [target for target in LINK.findall(path.read_text()) if not (path.parent / target).exists()]
    assert not missing


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = set(LINK.findall((folder / "README.md").read_text()))
    assert listed == {path.name for path in folder.glob("[0-9]*.md")}


def test_files_stay_small() -> None:
    lengths = {path.relative_to(ROOT): path.read_text().count("\n") for path in CODE}
    assert not {str(p): n for p, n in lengths.items() if n > (OF_TESTS if "tests" in p.parts else CEILING)}


def test_no_test_is_left_out() -> None:
    leaving_out = re.compile(
        r"pytest\.(?:mark\.)?(?:skip|xfail)|\b(?:it|test|describe)\.(?:skip|only|todo)\b"
    )
    tests = [p for p in CODE if "tests" in p.relative_to(ROOT).parts and p != Path(__file__)]
    assert not [str(path) for path in tests if leaving_out.search(path.read_text())]
