"""What parse_name makes of names as they are written. Everybody here is invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.identify.name import parse_name

READ = [
    ("Priya Nair", "Priya Nair", "Priya", "Nair"),
    ("  Priya   Nair ", "Priya Nair", "Priya", "Nair"),
    ("Dr. Priya Nair, PhD", "Priya Nair", "Priya", "Nair"),
    ("Prof. Dr. Hans-Peter Müller", "Hans-Peter Müller", "Hans-Peter", "Müller"),
    ("Priya Nair, PMP, MBA", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair, CSPO®, SHRM-SCP", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair MBA", "Priya Nair", "Priya", "Nair"),
    ("priya nair phd", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair Jr.", "Priya Nair", "Priya", "Nair"),
    ("Jack Ma", "Jack Ma", "Jack", "Ma"),
    ("JACK MA", "Jack Ma", "Jack", "Ma"),
    ("Don Example", "Don Example", "Don", "Example"),
    ("Nair, Priya", "Priya Nair", "Priya", "Nair"),
    ("Nair, Priya, PhD", "Priya Nair", "Priya", "Nair"),
    ("van der Berg, Anna", "Anna van der Berg", "Anna", "van der Berg"),
    ("García Márquez, Gabriel", "Gabriel García Márquez", "Gabriel", "Márquez"),
    ("Priya Nair, Berlin", "Priya Nair", "Priya", "Nair"),
    ("Kim, MBA", "Kim", "Kim", "Kim"),
    ("PRIYA NAIR", "Priya Nair", "Priya", "Nair"),
    ("anna van der berg", "Anna van der Berg", "Anna", "van der Berg"),
    ("𝐏𝐫𝐢𝐲𝐚 𝐍𝐚𝐢𝐫", "Priya Nair", "Priya", "Nair"),
    ("🌟 Priya 🌸 Nair 🇮🇳 Hiring!", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair (she/her)", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair she/her", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair | Talent Partner", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair - We are hiring", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair #OpenToWork", "Priya Nair", "Priya", "Nair"),
    ("(Priya Nair)", "Priya Nair", "Priya", "Nair"),
    ("O´Brien, Pat", "Pat O'Brien", "Pat", "O'Brien"),
    ("J. Müller", "J. Müller", "J. Müller", "Müller"),
    ("J.R. Example", "J.R. Example", "J.R.", "Example"),
    ("李小花", "李小花", "李小花", "李小花"),
    ("प्रिया नायर", "प्रिया नायर", "प्रिया", "नायर"),
    ("\u202bPriya Nair\u202c", "Priya Nair", "Priya", "Nair"),
    ("P̸̢̛r̷̢͝i̵̢̨y̶̨͠a̴̡͝", "Priya", "Priya", "Priya"),
    ("", "", "", ""),
    ("🚀🚀", "", "", ""),
    ("((((", "", "", ""),
]

CALLED = [
    ('Elizabeth "Liz" Carter', ["elizabeth", "carter"], ["liz"]),
    ("Elizabeth (Liz) Carter", ["elizabeth", "carter"], ["liz"]),
    ("Anna Kowalska (née Nowak)", ["anna", "kowalska"], ["nowak"]),
    ("Anna Kowalska (Nowak)", ["anna", "kowalska"], ["nowak"]),
    ("PRIYA NAIR (LIZ)", ["priya", "nair"], ["liz"]),
    ("Priya Nair (MBA)", ["priya", "nair"], []),
    ("Priya Nair (we are hiring 20 people)", ["priya", "nair"], []),
    ("Yuki Tanaka (田中ゆき)", ["yuki", "tanaka"], ["tian", "zhong", "yuki"]),
    ("Yuki Tanaka | 田中ゆき", ["yuki", "tanaka"], ["tian", "zhong", "yuki"]),
    ("Jörg Müller | Vertrieb für Süden", ["jorg", "muller"], []),
    ("Joerg Mueller", ["jorg", "muller"], []),
    ("Anna van der Berg", ["anna", "berg"], ["vanderberg"]),
    ("Nguyễn Văn An", ["nguyen", "van", "an"], []),
    ("Jun-Hui Li", ["jun", "hui", "li"], []),
    ("李小花", ["li", "xiao", "hua"], []),
    ("Al Smith", ["al", "smith"], []),
]


@pytest.mark.parametrize(("text", "display", "first", "last"), READ)
def test_reads(text: str, display: str, first: str, last: str) -> None:
    name = parse_name(text)
    assert (name.display, name.first, name.last) == (display, first, last)


@pytest.mark.parametrize(("text", "own", "others"), CALLED)
def test_called(text: str, own: list[str], others: list[str]) -> None:
    name = parse_name(text)
    assert [t.key for t in name.tokens] == own
    assert [t.key for t in name.others] == others


def test_what_was_taken_off_is_kept() -> None:
    assert parse_name("Dr. Priya Nair (she/her), PhD").dropped == ("(she/her)", "Dr.", "PhD")


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    name = parse_name(text)
    assert bool(name.display) == bool(name.tokens) == bool(name.first) == bool(name.last)
    assert "  " not in name.display


def test_ten_thousand_letters_are_read() -> None:
    assert len(parse_name("Ab " * 10_000).tokens) <= 10
