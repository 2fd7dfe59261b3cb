"""What people write around a company's name, and which companies belong together. Invented, or well known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.identify.company import Company, Likeness, compare, parse_company

SAME, PART, DIFFERENT = Likeness.SAME, Likeness.PART, Likeness.DIFFERENT
PAIRS = [
    ("Acme (YC S21)", "Acme", SAME),
    ("Acme | Berlin", "Acme", SAME),
    ("Acme – part of Globex", "Acme", SAME),
    ("Acme – part of Globex", "Globex", PART),
    ("Acme, a Globex company", "Globex Inc.", PART),
    ("Acme (acquired by Globex)", "Globex", PART),
    ("Acme, ein Unternehmen der Globex Gruppe", "Globex", PART),
    ("Acme, filiale du groupe Globex", "Globex", PART),
    ("Acme, now part of Globex", "Initech", DIFFERENT),
    ("Part of Globex", "Globex", PART),
    ("Give a Hand", "Hand", DIFFERENT),
    ("ex-Acme", "Acme", SAME),
    ("Former Acme", "Acme", SAME),
    ("@acme", "Acme", SAME),
    ("acme.io", "Acme", SAME),
    ("https://www.acme.com/jobs", "Acme", SAME),
    ("Acme.ai", "Acme AI", SAME),
    ("The Acme Group", "Acme", SAME),
    ("Acme Deutschland", "Acme", SAME),
    ("“Acme”", "Acme", SAME),
    ("(Acme)", "Acme", SAME),
    ("Orchard Tech", "Orchardtech", SAME),
    ("Procter Gamble", "Procter & Gamble", SAME),
    ("Tailspin & Toys", "Tailspin Toys", SAME),
    ("Nordwind Consulting", "Nordwind", SAME),
    ("Nordwind Consulting", "Südwind Consulting", DIFFERENT),
    ("Nordwind Consulting", "Nordwind Systems", PART),
    ("Nord Consulting", "Sud Consulting", DIFFERENT),
    ("Data Systems", "Data", DIFFERENT),
    ("Northwind Traders", "Northwnd Traders", SAME),
    ("Nord Bank", "Nord Bahn", DIFFERENT),
    ("Bank", "Bank of Acme", DIFFERENT),
    ("Orchard", "Robert Orchard", PART),
    ("Bosch", "Robert Bosch GmbH", SAME),
    ("TU München", "Technische Universität München", SAME),
    ("TU München", "Technical University of Munich", SAME),
    ("TU Ilmenau", "Technische Universität Ilmenau", SAME),
    ("Univ. of Freedonia", "University of Freedonia", SAME),
    ("Universität Freedonia", "University of Freedonia", SAME),
    ("Freedonia University", "University of Freedonia", SAME),
    ("Stadt Köln", "City of Cologne", SAME),
    ("University of Freedonia", "University of Sylvania", DIFFERENT),
    ("University", "University of Sylvania", DIFFERENT),
    ("Centre for Acme", "Center for Acme", SAME),
    ("BCG", "Boston Consulting Group", SAME),
    ("PwC", "PricewaterhouseCoopers AG", SAME),
    ("BofA", "Bank of America", SAME),
    ("HSBC", "汇丰银行", SAME),
    ("BMW Group", "Bayerische Motoren Werke AG", SAME),
    ("EY", "Ernst & Young LLP", SAME),
    ("Facebook", "Meta", SAME),
    ("X (formerly Twitter)", "Twitter", SAME),
    ("Yandex", "ООО «Яндекс»", SAME),
    ("Toyota", "トヨタ自動車株式会社", SAME),
    ("腾讯科技(深圳)有限公司", "Tencent", SAME),
    ("북극성", "Bukgeukseong", SAME),
    ("Ромашка", "Romashka LLC", SAME),
    ("Винтерсон", "Winterson", SAME),
    ("Ромашка", "Romaniya", DIFFERENT),
    ("YouTube", "Google", PART),
    ("Instagram", "Meta", PART),
    ("GitHub", "Microsoft", PART),
    ("LinkedIn", "Microsoft", PART),
    ("AWS", "Amazon", PART),
    ("Audi AG", "Volkswagen", PART),
    ("Google Maps", "Alphabet", PART),
    ("Instagram", "WhatsApp", DIFFERENT),
    ("NOO", "Northwind Orchard Optics", PART),
    ("NOO", "Northwind Optics", DIFFERENT),
    ("3M", "3M Company", SAME),
    ("7-Eleven", "Seven Eleven", SAME),
    ("Chez Acme", "Acme", SAME),
    ("Acme Müller", "Acme Mueller", SAME),
    ("Acme Jörg", "Acme Jurg", DIFFERENT),
]  # fmt: skip
NOBODY = [
    "Stealth Startup", "Stealth", "Freelance", "Self-employed", "Self Employed", "Confidential", "Freelancer",
    "selbstständig", "Autónomo", "Auto-entrepreneur", "Libero professionista", "Фриланс", "самозанятый",
    "フリーランス", "自由职业", "프리랜서", "n/a", "N/A",
    "-", "Open to work", "Retired", "Career Break", "ZZP",
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "likeness"), PAIRS)
def test_pairs(a: str, b: str, likeness: Likeness) -> None:
    assert compare(parse_company(a), parse_company(b)) is likeness
    assert compare(parse_company(b), parse_company(a)) is likeness


@pytest.mark.parametrize("text", NOBODY)
def test_no_employer_is_none(text: str) -> None:
    company = parse_company(text)
    assert (company.words, company.core, company.keys) == ((), "", set())


@pytest.mark.parametrize("text", ["Stealth Robotics", "Freelance Media House", "Private Bank of Acme"])
def test_a_name_with_such_a_word_is_one(text: str) -> None:
    assert parse_company(text).core


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Acme", {"acme"}),
        ("Northwind Orchard Optics", {"northwindorchardoptics", "northwind", "noo"}),
        ("Bank of Freedonia", {"bankoffreedonia", "freedonia"}),
        ("YouTube", {"youtube", "google"}),
        ("Digital Group", {"digital"}),
        ("Acme of the", {"acmeofthe", "acme"}),
    ],
)  # fmt: skip
def test_keys(text: str, keys: set[str]) -> None:
    assert parse_company(text).keys == keys


@given(st.text(), st.text())
def test_what_is_the_same_has_a_key_in_common(a: str, b: str) -> None:
    one, other = parse_company(a), parse_company(b)
    if one.core and one.core == other.core:
        assert one.keys & other.keys


@pytest.mark.parametrize(
    "text",
    ["A" * 10_000, "a " * 5_000, "(" * 10_000, " - " * 3_000, "part of " * 1_000, ", a" * 3_000,
    "株式会社" * 2_000,
     "😀" * 3_000, "\u202e\u202b\u200d" * 3_000, "a\u0300\u0301\u0302" * 2_000, "www." * 2_000, "1" * 10_000,
     "<b>Acme</b>" * 900, "\x00", ".", "&", "the", "the and", "@", "ex-", "at "],
)  # fmt: skip
def test_anything_is_read_and_is_itself(text: str) -> None:
    company = parse_company(text)
    assert isinstance(company, Company)
    assert compare(company, company) is SAME
