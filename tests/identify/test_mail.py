"""What an address tells of a name and an employer. Everybody here is invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.identify.mail import company_in, fits, is_role, name_in

SURE, LIKELY, HINT = 0.85, 0.55, 0.1


@pytest.mark.parametrize(
    ("email", "name"),
    [
        ("priya.nair@acme.com", "priya nair"), ("priya_nair2@acme.com", "priya nair"),
        ("priya-nair+jobs@acme.com", "priya nair"), ("p.nair@acme.com", "p nair"), ("priyanair@acme.com", ""),
        ("no-reply@acme.com", ""), ("careers@acme.com", ""), ("talent.acquisition@acme.com", ""), ("", ""),
        ("@", ""),
        ("42@acme.com", ""), ("jörg.müller@acme.de", "jörg müller"),
    ],
)  # fmt: skip
def test_the_name_in_an_address(email: str, name: str) -> None:
    assert name_in(email) == name


@pytest.mark.parametrize(
    ("email", "company"),
    [
        ("a@acme.co.uk", "acme"),
        ("a@gmail.com", ""),
        ("a@jpmchase.com", "jpmorgan chase"),
        ("a", ""),
        ("", ""),
    ],
)
def test_the_company_in_an_address(email: str, company: str) -> None:
    assert company_in(email) == company


@pytest.mark.parametrize(
    ("local", "name", "least", "most"),
    [
        ("priya.nair", "priya nair", SURE, 1),
        ("nair.priya", "priya nair", SURE, 1),
        ("priyanair", "priya nair", SURE, 1),
        ("nairpriya92", "priya nair", SURE, 1),
        ("priya.nair.ext", "priya nair", SURE, 1),
        ("pnair", "priya nair", LIKELY, SURE),
        ("p.nair", "priya nair", LIKELY, SURE),
        ("priyan", "priya nair", LIKELY, SURE),
        ("nairp", "priya nair", LIKELY, SURE),
        ("priya_n", "priya nair", LIKELY, SURE),
        ("liz.carter", "elizabeth carter", SURE, 1),
        ("lizcarter", "elizabeth carter", SURE, 1),
        ("jmueller", "jorg muller", LIKELY, SURE),
        ("garcia.marquez", "gabriel garcia marqez", 0, LIKELY),
        ("ggarciamarqez", "gabriel garcia marqez", LIKELY, SURE),
        ("anna.garcia.lopez", "anna garcia lopez", SURE, 1),
        ("a.van.der.berg", "anna berg", LIKELY, SURE),
        ("john.robert.smith.acme", "john smith", LIKELY, SURE),
        ("jrsmith", "john robert smith", LIKELY, SURE),
        ("jrs", "john robert smith", HINT, LIKELY),
        ("pn", "priya nair", HINT, LIKELY),
        ("nair", "priya nair", HINT, LIKELY),
        ("liz", "elizabeth carter", HINT, LIKELY),
        ("priyank", "priya nair", 0, HINT),
        ("tbaker", "priya nair", 0, HINT),
        ("t.baker", "priya nair", 0, HINT),
        ("tom.x.baker", "priya nair", 0, HINT),
        ("careers", "priya nair", 0, 0),
        ("42", "priya nair", 0, 0),
        ("", "priya nair", 0, 0),
        ("priya.nair", "", 0, 0),
        ("priya.nair", "priya", 0, HINT),
        ("ext.partner", "priya nair", 0, HINT),
    ],
)  # fmt: skip
def test_how_sure_an_address_is_somebodys(local: str, name: str, least: float, most: float) -> None:
    assert least <= fits(local, name.split()) <= most


@pytest.mark.parametrize(
    "local", ["hr", "HR", "no-reply", "info", "talent", "careers2", "jobs+de", "123", "--"]
)
def test_a_desk_is_nobody(local: str) -> None:
    assert is_role(local)


@given(st.text(max_size=90), st.lists(st.text("abcxyz", min_size=1, max_size=9), max_size=6))
def test_any_address_fits_by_some_share(local: str, name: list[str]) -> None:
    assert 0 <= fits(local, name) <= 1
    assert isinstance(company_in(local), str)
    assert isinstance(name_in(local), str)
