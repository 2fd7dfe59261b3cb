"""By which part of a name a person is greeted: rather by the whole of it than wrongly."""

import pytest

from afterword.verdict.identify.name import parse_name
from afterword.verdict.note import compose
from afterword.verdict.note.called import called
from tests.note.occasions import occasion


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Priya Nair", "Priya"),
        ("Priya", "Priya"),
        ("عبد الرحمن محمد", "عبد الرحمن"),
        ("Abdul Rahman Khan", "Abdul Rahman"),
        ("Abd al-Rahman Said", "Abd al-Rahman"),
        ("Abd al Rahman Said", "Abd al Rahman"),
        ("Abu Bakr Sesay", "Abu Bakr"),
        ("St. John Rivers", "St. John"),
        ("de la Cruz, Ana", "Ana"),
        ("DE LA CRUZ Ana", "Ana"),
        ("Ana María de la Cruz", "Ana"),
        ("Nguyễn Văn An", "An"),
        ("Nguyen Van An", "An"),
        ("Lê Hoa", "Hoa"),
        ("An Nguyen", "An"),
        ("Nguyễn Trần", "Nguyễn Trần"),
        ("Tran Minh", "Tran Minh"),
        ("Kim Min-jun", "Kim Min-jun"),
        ("Minjun Kim", "Minjun"),
        ("Min Jun Kim", "Min Jun Kim"),
        ("Mary B. Lee", "Mary"),
        ("Kim Jones", "Kim"),
        ("Wang Xiaoming", "Wang Xiaoming"),
        ("Xiaoming Wang", "Xiaoming"),
        ("Tanaka Hiroshi", "Tanaka Hiroshi"),
        ("Yuki Tanaka", "Yuki"),
        ("Kovács Anna", "Kovács Anna"),
        ("Anna Kovács", "Anna"),
        ("佐藤 花子", "佐藤 花子"),
        ("김 민지", "김 민지"),
        ("김민지", "김민지"),
        ("Анна Иванова", "Анна"),
        ("ALİ IŞIK", "Ali"),
        ("ALİ ışık", "Ali"),
        ("🚀", ""),
    ],
)
def test_whom_to_greet(name: str, greeted: str) -> None:
    assert called(parse_name(name)) == greeted


def test_the_greeting_is_no_finding() -> None:
    for name in ("Abdul Rahman Khan", "Nguyễn Văn An", "Kim Min-jun", "St. John Rivers", "ALİ IŞIK"):
        note = compose(occasion(name=name))
        assert note.text.startswith(f"Hi {called(parse_name(name))},")
        assert note.findings == []


@pytest.mark.parametrize(
    ("typed", "display"),
    [
        ("ALİ IŞIK", "Ali Işık"),
        ("ALİ ışık", "Ali Işık"),
        ("İLKER ÇAĞLAR", "İlker Çağlar"),
        ("AYŞE-İREM YILDIZ", "Ayşe-İrem Yıldız"),
        ("PRIYA NAIR", "Priya Nair"),
        ("ana van der BERG", "Ana van der Berg"),
    ],
)
def test_capitals_that_are_calmed(typed: str, display: str) -> None:
    assert parse_name(typed).display == display
