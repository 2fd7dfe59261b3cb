"""Two entries as one person, everywhere: by a real service, over restarts, with undo, forgotten as one."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.companion import Companion

SOON = (datetime.now(UTC) + timedelta(days=3)).replace(microsecond=0)
SLUGS = ("priya-nair-invented", "p-nair-invented")


@pytest.fixture
def two(companion: Companion) -> tuple[str, str]:
    """Priya Nair of Acme, and P. Nair of Globex."""
    told: list[dict[str, Any]] = [
        {
            "name": "Priya Nair",
            "company": "Acme",
            "starts_at": SOON.isoformat(),
            "email": "priya@acme.example",
        },
        {"name": "P. Nair", "company": "Globex", "as": "panel", "new_person": True},
    ]
    ids = []
    for slug, request in zip(SLUGS, told, strict=True):
        reply = companion.ok("log", request | {"linkedin": f"https://www.linkedin.com/in/{slug}/"})
        ids.append(reply["person"]["id"])
    return ids[0], ids[1]


def join(companion: Companion, person: str, other: str) -> dict[str, Any]:
    return companion.ok("merge", {"person": {"person_id": person}, "other": {"person_id": other}})


def names(companion: Companion) -> list[str]:
    return [row["person"]["name"] for row in companion.ok("list")["people"]]


def seen(companion: Companion) -> list[Any]:
    shown = companion.ok("show", {"person": {"name": "Priya Nair", "company": "Acme"}})
    verdicts = [companion.ok("verdict", {"slug": slug})["match"]["person"]["id"] for slug in SLUGS]
    return [
        names(companion),
        {row["company"] for row in shown["applications"]},
        set(shown["profiles"]),
        verdicts,
    ]


def test_everything_sees_one_person(companion: Companion, two: tuple[str, str]) -> None:
    before = names(companion)
    done = join(companion, *two)
    assert done["text"] == "Priya Nair and P. Nair are one person in your log now."
    one = [["Priya Nair"], {"Acme", "Globex"}, set(SLUGS), [two[0], two[0]]]
    assert seen(companion) == one
    assert companion.ok("show", {"person": {"person_id": two[1]}})["person"]["id"] == two[0]
    companion.stop()
    companion.start()
    assert seen(companion) == one
    undone = companion.ok("undo", {"revision": done["undo"]})["text"]
    assert undone == "Taken back: that two entries are one person (Priya Nair)."
    assert names(companion) == before


def test_what_is_told_next_is_kept_with_them(companion: Companion, two: tuple[str, str]) -> None:
    join(companion, *two)
    companion.ok("suggested", {"person": {"person_id": two[1]}})
    assert companion.ok("verdict", {"slug": SLUGS[0]})["level"] == "go"


def test_refusals(companion: Companion, two: tuple[str, str]) -> None:
    join(companion, *two)
    for other in ({"person_id": two[1]}, {"person_id": two[0]}, {"name": "P. Nair"}):
        status, reply = companion.call("merge", {"person": {"person_id": two[0]}, "other": other})
        assert (status, reply["error"]["field"]) == (400, "other")
        assert "one person in your log" in reply["error"]["text"]
    status, reply = companion.call("merge", {"person": {"person_id": two[0]}, "other": {"name": "Zoe Quist"}})
    assert (status, reply["error"]["code"]) == (404, "not_found")


@pytest.mark.parametrize("which", [0, 1])
def test_both_parts_are_forgotten(companion: Companion, two: tuple[str, str], which: int) -> None:
    join(companion, *two)
    companion.ok("forget", {"person": {"person_id": two[which]}})
    assert names(companion) == []
    companion.stop()
    companion.start()
    assert names(companion) == []
    assert [companion.ok("verdict", {"slug": slug})["level"] for slug in SLUGS] == ["unlisted", "unlisted"]
