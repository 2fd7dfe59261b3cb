"""Texts from outside are cleaned before they are kept; any request brings facts or a refusal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.contract import LogRequest
from afterword.errors import AfterwordError, BadInput
from afterword.record.text import company_name, lines, one_line, person_name, same_words
from afterword.words import InvolvementKind
from tests.record.diary import NOW, Diary


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("  Priya \t Nair\n", "Priya Nair"),
        ("Priya\u202eriaN\u202c", "PriyariaN"),
        ("\u2066Priya\u2069 \u200fNair\u200e", "Priya Nair"),
        ("Pri\u00adya\u200b Nair\ufeff", "Priya Nair"),
        ("Priya\x00\x1b[31m Nair\x7f", "Priya[31m Nair"),
        ("Jose\u0301", "José"),
        ("Priya\u2028Nair", "Priya Nair"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d💻 Priya", "👩\u200d💻 Priya"),
        ("王伟", "王伟"),
    ],
)
def test_names_are_cleaned(told: str, kept: str) -> None:
    assert person_name(told) == kept


@pytest.mark.parametrize("told", ["", " ", "🌟", "12345", "\u202e", "...", "\x00\x07"])
def test_what_is_no_name_is_refused(told: str) -> None:
    with pytest.raises(BadInput, match="person's name") as refusal:
        person_name(told)
    assert refusal.value.field == "name"


def test_companies_may_be_numbers() -> None:
    assert company_name(" 1&1 ") == "1&1"
    with pytest.raises(BadInput, match="company's name"):
        company_name("&")


def test_lines_are_kept_as_lines() -> None:
    assert lines(" a \u202e b \r\n\n\n c\t") == "a b\nc"


@pytest.mark.parametrize(
    ("a", "b", "same"), [("Data Engineer", "data-engineer ", True), ("Engineer", "Engineers", False)]
)
def test_roles_are_compared_by_their_words(a: str, b: str, same: bool) -> None:
    assert same_words(a, b) is same


@given(st.text(max_size=60))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)
    assert lines(lines(text)) == lines(text)


TEXT = st.text(max_size=20)
WHEN = st.none() | st.datetimes(timezones=st.just(NOW.tzinfo))
REQUESTS = st.builds(
    dict,
    name=st.text(min_size=1, max_size=20),
    company=st.none() | st.text(min_size=1, max_size=20),
    role=st.none() | TEXT,
    starts_at=WHEN,
    zone=st.none() | TEXT,
    round=st.none() | TEXT,
    involvement=st.sampled_from(list(InvolvementKind)),
    linkedin=st.none() | TEXT | TEXT.map(lambda slug: f"linkedin.com/in/{slug}"),
    topics=st.none() | TEXT,
)


def read(fields: dict[str, object]) -> LogRequest | None:
    """The request, unless the contract refuses it."""
    try:
        return LogRequest.model_validate(fields)
    except ValueError:
        return None


@given(REQUESTS.map(read).filter(bool))
def test_whatever_is_logged_is_refused_or_kept_and_then_known(request: LogRequest) -> None:
    diary = Diary()
    try:
        first = diary.tell(request)
    except AfterwordError:  # anything else is a fault of ours
        return
    assert first.facts
    again = diary.tell(request)
    assert again.facts == ()
    assert again[2:5] == first[2:5]
