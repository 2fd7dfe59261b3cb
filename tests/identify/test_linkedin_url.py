"""LINKEDIN.md section 1, case by case; the extension's twin passes the same file."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.linkedin_url import ProfileUrl, canonical, read_profile_url

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "contract/examples/profile_urls.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=[ascii(case["url"])[:80] for case in CASES])
def test_reads_or_refuses(case: dict[str, Any]) -> None:
    expected = None if case.get("refused") else ProfileUrl(case["slug"], case["member_id"])
    assert read_profile_url(case["url"]) == expected


def test_every_refusal_says_why() -> None:
    assert all(case["why"] for case in CASES if case.get("refused"))


def test_an_id_keeps_its_case_and_a_slug_does_not() -> None:
    assert read_profile_url("linkedin.com/in/ACoAAbCdEf") == ProfileUrl(member_id="ACoAAbCdEf")
    assert read_profile_url("linkedin.com/in/AcMe-Fan") == ProfileUrl(slug="acme-fan")


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        ("Priya-Nair", "priya-nair"),
        ("%C5%BCaneta", "żaneta"),
        ("%c5%bcaneta", "żaneta"),
        ("z\u0307aneta", "żaneta"),
        ("ŻANETA", "żaneta"),
        ("priya%2541", "priya%2541"),
        ("broken%2", "broken%2"),
        ("", ""),
    ],
)
def test_one_spelling_of_a_slug(slug: str, expected: str) -> None:
    assert canonical(slug) == expected


@given(st.text())
def test_canonical_of_canonical_is_itself(slug: str) -> None:
    assert canonical(canonical(slug)) == canonical(slug)


@given(
    st.text(), st.sampled_from(["", "https://www.linkedin.com/", "linkedin.com/in/", "linkedin.com/in/x?"])
)
def test_any_text_is_answered_and_what_is_read_is_canonical(text: str, start: str) -> None:
    found = read_profile_url(start + text)
    if found is not None:
        assert found.slug or found.member_id
        assert found.slug is None or found.slug == canonical(found.slug)
