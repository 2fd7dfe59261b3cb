"""The employers that a headline states, and whether one of them is in the log. Invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.identify.company import Likeness, parse_company
from afterword.verdict.identify.employers import common, employment
from afterword.verdict.identify.headline import stated

NOW, WAS = "current", "former"


@pytest.mark.parametrize(
    ("headline", "employers"),
    [
        ("Engineer at Acme", [("acme", NOW)]),
        ("Engineer @Acme | Speaker", [("acme", NOW)]),
        ("Engineer @ Acme Robotics", [("acmerobotics", NOW)]),
        ("ex-Acme, now Globex", [("acme", WAS), ("globex", NOW)]),
        ("Globex | formerly Acme", [("acme", WAS)]),
        ("Director at Globex, formerly Acme, Initech | Mom", [("globex", NOW), ("acme", WAS), ("initech",
        WAS)]),
        ("prev. Acme, Globex", [("acme", WAS), ("globex", WAS)]),
        ("Prev: Acme & Globex", [("acme", WAS), ("globex", WAS)]),
        ("Acme alum", [("acme", WAS)]),
        ("Former Head of Data at Acme", [("acme", WAS)]),
        ("Currently at Globex. Previously Acme", [("globex", NOW), ("acme", WAS)]),
        ("Leiter bei Acme GmbH", [("acme", NOW)]),
        ("Directrice chez Acme, anciennement Globex", [("acme", NOW), ("globex", WAS)]),
        ("Менеджер в Ромашка", [("romashka", NOW)]),
        ("экс-Ромашка", [("romashka", WAS)]),
        ("Inżynier w Acme", [("acme", NOW)]),
        ("元アクメ", [("akume", WAS)]),
        ("Expert at making things", []),
        ("at Acme", []),
        ("ex-", []),
        ("Formerly", []),
        ("Freelancer at Freelance", []),
        ("Engineer at", []),
        ("", []),
        ("| , · |", []),
    ],
)  # fmt: skip
def test_employers_of_a_headline(headline: str, employers: list[tuple[str, str]]) -> None:
    found = [(item.company.core, item.standing.value) for item in stated(headline) if item.company]
    assert found == employers


@pytest.mark.parametrize(
    ("company", "headline", "theirs", "likeness"),
    [
        ("Acme", None, ["Acme GmbH"], Likeness.SAME),
        ("Acme", None, ["Globex", "Acme Robotics"], Likeness.PART),
        ("Acme", None, ["Globex"], Likeness.DIFFERENT),
        ("Acme", "ex-Globex", ["Globex"], Likeness.PART),
        ("Acme", "Acme and Globex", ["Globex"], Likeness.PART),
        (None, "Engineer at Acme", ["Acme GmbH"], Likeness.SAME),
        (None, "Engineer at FB", ["Meta"], Likeness.SAME),
        (None, "Acme engineer", ["Acme"], Likeness.SAME),
        (None, "ex-Acme", ["Acme"], Likeness.PART),
        (None, "Engineer at Acme Robotics", ["Globex", "Acme"], Likeness.SAME),
        (None, "Engineer at GitHub", ["Microsoft"], Likeness.PART),
        (None, "Engineer at Globex", ["Acme"], Likeness.DIFFERENT),
        (None, "Loves gardens", ["Acme"], None),
        (None, "Making X work", ["X"], None),
        (None, None, ["Acme"], None),
        ("Acme", None, [], None),
        ("Acme", None, ["Freelance"], None),
        ("Freelance", None, ["Acme"], None),
    ],
)
def test_a_company_in_common(
    company: str | None, headline: str | None, theirs: list[str], likeness: Likeness | None
) -> None:
    assert common(employment(company, headline), [*map(parse_company, theirs)]).likeness is likeness


@given(st.text())
def test_any_headline_is_read(text: str) -> None:
    assert len(stated(text)) <= 12


@pytest.mark.parametrize("text", ["at " * 4_000, "ex-" * 4_000, "|" * 9_000, ", and " * 2_000, "元" * 9_000])
def test_long_headlines_are_read(text: str) -> None:
    assert len(stated(text)) <= 12
