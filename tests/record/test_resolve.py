"""Whom the user means."""

import pytest

from afterword import record
from afterword.contract import PersonRef
from afterword.errors import Ambiguous, BadInput, NotFound
from tests.record.diary import Diary, ids


@pytest.fixture
def people(diary: Diary) -> dict[str, str]:
    """Ids by a word for each."""
    made = {
        "priya": diary.met("Priya Nair", "Acme", linkedin="linkedin.com/in/pn"),
        "other priya": diary.met("Priya Nair", "Globex", new_person=True),
        "tomas": diary.met("Tomáš Dvořák", "Acme"),
        "wei": diary.met("王伟", "Initech"),
        "ann": diary.met("Ann-Marie O'Neill", "Initech"),
        "rita": diary.met("Rita Rec", "Acme", as_="recruiter_agency"),
    }
    return {word: str(entry.person) for word, entry in made.items()}


@pytest.mark.parametrize(
    ("ref", "who"),
    [
        ({"linkedin": "https://de.linkedin.com/in/PN"}, "priya"),
        ({"name": "Priya Nair", "company": "Acme"}, "priya"),
        ({"name": "priya", "company": "globex inc"}, "other priya"),
        ({"name": "Tomas Dvorak"}, "tomas"),
        ({"name": "dvořák"}, "tomas"),
        ({"name": "Dvořák, Tomáš"}, "tomas"),
        ({"name": "王伟"}, "wei"),
        ({"name": "ann-marie"}, "ann"),
        ({"name": "Oneill"}, "ann"),
        ({"name": "rita", "company": "Acme"}, "rita"),
        ({"name": "Tomáš Dvořák", "linkedin": "linkedin.com/in/unknown-to-us"}, "tomas"),
    ],
)
def test_one_is_meant(diary: Diary, people: dict[str, str], ref: dict[str, str], who: str) -> None:
    assert record.resolve(PersonRef.model_validate(ref), diary.log).id == people[who]


def test_an_id(diary: Diary, people: dict[str, str]) -> None:
    assert record.resolve(PersonRef(person_id=people["ann"]), diary.log).name == "Ann-Marie O'Neill"


@pytest.mark.parametrize(
    ("ref", "who"),
    [
        ({"name": "Priya Nair"}, ["priya", "other priya"]),
        ({"name": "Priya"}, ["priya", "other priya"]),
        ({"name": "Tomas Dvorrak"}, ["tomas"]),
        ({"name": "Tomáš Dvořák", "company": "Globex"}, ["tomas"]),
    ],
)
def test_it_is_asked_who(diary: Diary, people: dict[str, str], ref: dict[str, str], who: list[str]) -> None:
    with pytest.raises(Ambiguous) as asked:
        record.resolve(PersonRef.model_validate(ref), diary.log)
    assert set(ids(asked)) == {people[word] for word in who}
    assert all(candidate["detail"] for candidate in asked.value.candidates)


@pytest.mark.parametrize(
    "ref",
    [
        {"person_id": "00000000000000ff"},
        {"linkedin": "linkedin.com/in/nobody"},
        {"name": "Karl Unbekannt"},
        {"name": "🌟"},
    ],
)
def test_nobody(diary: Diary, people: dict[str, str], ref: dict[str, str]) -> None:
    with pytest.raises(NotFound, match="afterword list"):
        record.resolve(PersonRef.model_validate(ref), diary.log)


@pytest.mark.parametrize("ref", [{}, {"company": "Acme"}, {"linkedin": "https://example.com"}])
def test_nothing_to_go_by(diary: Diary, people: dict[str, str], ref: dict[str, str]) -> None:
    with pytest.raises(BadInput):
        record.resolve(PersonRef.model_validate(ref), diary.log)
