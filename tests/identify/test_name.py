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
    ("PriyaNair", "Priya Nair", "Priya", "Nair"),
    ("QuorlaVent", "QuorlaVent", "QuorlaVent", "QuorlaVent"),
    ("JohnSmith", "John Smith", "John", "Smith"),
    ("McDonald", "McDonald", "McDonald", "McDonald"),
    ("MaryAnn", "MaryAnn", "MaryAnn", "MaryAnn"),
    ("priya.nair", "Priya Nair", "Priya", "Nair"),
    ("priya.nair7@acme.example", "Priya Nair", "Priya", "Nair"),
    ("NAIR Priya", "Priya Nair", "Priya", "Nair"),
    ("Priya NAIR", "Priya Nair", "Priya", "Nair"),
    ("DE LA CRUZ Ana", "Ana DE LA Cruz", "Ana", "DE LA Cruz"),
    ("JP Morgan", "JP Morgan", "JP", "Morgan"),
    ("Priya Nair at Acme", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair Hiring!", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair +49 170 1234567", "Priya Nair", "Priya", "Nair"),
    ("Priya Nair III", "Priya Nair", "Priya", "Nair"),
    ("Dr.-Ing. Hans Müller", "Hans Müller", "Hans", "Müller"),
    ("CA Priya Nair", "Priya Nair", "Priya", "Nair"),
    ("Δρ. Ελένη Παππά", "Ελένη Παππά", "Ελένη", "Παππά"),
    ('ד"ר דוד לוי', "דוד לוי", "דוד", "לוי"),
    ("田中太郎さん", "田中太郎", "田中太郎", "田中太郎"),
    ("Yuki Tanaka 田中ゆき", "Yuki Tanaka", "Yuki", "Tanaka"),
    ("<b>Priya</b> Nair", "Priya Nair", "Priya", "Nair"),
    ("Kateryna I. Koval", "Kateryna I. Koval", "Kateryna", "Koval"),
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
    ("ANNA MEI PENG", ["anna", "mei", "peng"], []),
    ("이경환 CSM", ["i", "gyeong", "hwan"], []),
    ("李小花", ["li", "xiao", "hua"], []),
    ("Al Smith", ["al", "smith"], []),
    ("Anna Kowalska née Nowak", ["anna", "kowalska"], ["nowak"]),
    ("Anna Kowalska z domu Nowak", ["anna", "kowalska"], ["nowak"]),
    ("Yuki Tanaka 田中ゆき", ["yuki", "tanaka"], ["tian", "zhong", "yuki"]),
    ("Mаria Nair", ["maria", "nair"], []),
    ("ジョン・スミス", ["jon", "sumisu"], []),
    ("ג'ון לוי", ["jwn", "lwy"], []),
    ("Γιώργος Μπάρκας", ["giorgos", "barkas"], []),
    ("ジャン＝リュック", ["jan", "ryuku"], []),
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


@pytest.mark.parametrize(
    ("text", "generation"),
    [("Pat Hall Jr.", "jr"), ("Pat Hall, Sr.", "sr"), ("Pat Hall II", "2"), ("Pat", "")],
)
def test_of_father_and_son(text: str, generation: str) -> None:
    assert parse_name(text).generation == generation


def test_a_whole_other_name_is_one() -> None:
    name = parse_name("王明 (Ming Wang)")
    assert [[token.key for token in reading.tokens] for reading in name.readings(name)] == [
        ["wang", "ming"],
        ["ming", "wang"],
    ]


def test_what_was_taken_off_is_kept() -> None:
    assert parse_name("Dr. Priya Nair (she/her), PhD").dropped == ("(she/her)", "Dr.", "PhD")


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    name = parse_name(text)
    assert bool(name.display) == bool(name.tokens) == bool(name.first) == bool(name.last)
    assert "  " not in name.display


def test_ten_thousand_letters_are_read() -> None:
    assert len(parse_name("Ab " * 10_000).tokens) <= 10
