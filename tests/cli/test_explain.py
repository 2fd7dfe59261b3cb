"""Why a profile is taken for somebody, in numbers."""

import re

from afterword.cli.show.match import explained
from tests.cli.terminal import Terminal


def test_check_tells_each_reason_with_its_number(shell: Terminal) -> None:
    shell.ok("log", "Priya Nair", "--company", "Acme")
    said = shell.ok("check", "Priya Nair", "--company", "Globex", "--explain").out.splitlines()
    start = said.index("Why Priya Nair (possible):")
    assert re.fullmatch(r"  \+\d\.\d{3}  same name: Priya Nair", said[start + 1])
    assert re.fullmatch(r"  -\d\.\d{3}  another company: Globex, not Acme", said[start + 2])


def test_nobody_needs_no_reason() -> None:
    match = {"kind": "none", "person": None, "evidence": [], "candidates": []}
    assert list(explained(match)) == ["Nobody in your log is like them."]
