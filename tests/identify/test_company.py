"""When two ways to write an employer are one company. Invented, but for the well-known aliases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.identify.company import Likeness, compare, parse_company, same_company

SAME = [
    ("Acme", "ACME"),
    ("Acme Inc.", "Acme"),
    ("Acme, Inc.", "acme inc"),
    ("Acme GmbH", "Acme"),
    ("Acme GmbH & Co. KG", "Acme"),
    ("Acme Sp. z o.o.", "Acme"),
    ("Acme sp. z o. o.", "Acme S.A."),
    ("Acme s.r.o.", "Acme"),
    ("Acme S.p.A.", "Acme"),
    ("Acme A/S", "Acme"),
    ("Acme Pty Ltd", "Acme Pty. Limited"),
    ("Acme Sdn. Bhd.", "Acme"),
    ("株式会社メルカリ", "メルカリ"),
    ("(株)アクメ", "アクメ"),
    ("株式会社メルカリ", "Mercari, Inc."),
    ("华为技术有限公司", "Huawei"),
    ("ООО Ромашка", "Romashka"),
    ("Acme (YC S21)", "Acme"),
    ("Acme | Berlin", "Acme"),
    ("Acme · Full-time", "Acme"),
    ("Acme - Berlin", "Acme"),
    ("The Acme Group", "Acme"),
    ("Acme Deutschland GmbH", "Acme"),
    ("acme.com", "Acme"),
    ("https://www.acme.co.uk/", "Acme"),
    ("@Acme", "Acme"),
    ("Deep Orchard", "DeepOrchard"),
    ("Müller Werke", "Mueller Werke"),
    ("Øster Marine", "Oester Marine"),
    ("Northwnd Labs", "Northwind Labs"),
    ("Meier, Schulz & Partner", "Meier, Schulz and Partner"),
    ("Google", "Alphabet Inc."),
    ("JP Morgan Chase & Co.", "JPMorgan"),
    ("腾讯", "Tencent"),
    ("𝐀𝐜𝐦𝐞", "Acme"),
    ("Limited", "LIMITED"),
    ("有限公司", "有限公司"),
    ("!!!", "!!!"),
]
PART = [
    ("A&G", "Acme & Globex GmbH"),
    ("UO", "United Orchard"),
    ("UOC", "United Orchard Company"),
    ("Acme Robotics", "Acme"),
    ("Acme", "Acme Financial Services"),
    ("NOO", "Northwind Orchard Optics"),
]
DIFFERENT = [
    ("Acme", "Beta"),
    ("A&G", "Acme & Hill"),
    ("Go", "Globex Orchard"),
    ("Acme Robotics", "Acme Foods"),
    ("Nord Bank", "Nord Bahn"),
    ("Studio54", "Studio55"),
    ("Acme GmbH", "Beta GmbH"),
    ("Limited", "Incorporated"),
    ("", ""),
    ("Acme", ""),
    ("!!!", "???"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_same_company(a: str, b: str) -> None:
    assert same_company(a, b)
    assert same_company(b, a)


@pytest.mark.parametrize(("a", "b"), PART)
def test_a_part_is_not_the_same(a: str, b: str) -> None:
    assert compare(parse_company(a), parse_company(b)) is Likeness.PART
    assert not same_company(b, a)


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_different_companies(a: str, b: str) -> None:
    assert compare(parse_company(a), parse_company(b)) is Likeness.DIFFERENT


@given(st.text(), st.text())
def test_any_text_is_compared_the_same_both_ways(a: str, b: str) -> None:
    assert compare(parse_company(a), parse_company(b)) is compare(parse_company(b), parse_company(a))


@given(st.text(min_size=1).filter(str.strip))
def test_a_company_is_itself(text: str) -> None:
    assert same_company(text, text)


def test_ten_thousand_letters_are_read() -> None:
    assert same_company("A" * 10_000, "A" * 10_000)
