"""Mail domains and the companies behind them. Invented, or well known."""

import pytest

from afterword.verdict.identify.company import Likeness, domain_fit, employer_at, parse_company

SAME, PART, DIFFERENT = Likeness.SAME, Likeness.PART, Likeness.DIFFERENT


@pytest.mark.parametrize(
    ("domain", "employer"),
    [
        ("acme.com", "acme"), ("mail.acme.co.uk", "acme"), ("ACME.de.", "acme"), ("acme.com.br", "acme"),
        ("jpmorgan.com", "jpmorgan chase"), ("db.com", "deutsche bank"), ("de.ibm.com", "ibm"),
        ("gmail.com", ""), ("yahoo.co.jp", ""), ("163.com", ""), ("t-online.de", ""), ("web.de", ""),
        ("gmx.net", ""),
        ("corp.mail.ru", "vk"), ("localhost", ""), ("", ""), ("com", ""), ("mail.yahoo.com", ""),
    ],
)  # fmt: skip
def test_who_is_behind_a_domain(domain: str, employer: str) -> None:
    assert employer_at(domain) == employer


@pytest.mark.parametrize(
    ("domain", "company", "fit"),
    [
        ("acme.com", "Acme GmbH", SAME), ("acme-robotics.com", "Acme Robotics", SAME), ("jpmorgan.com",
        "JPMC", SAME),
        ("noo.com", "Northwind Orchard Optics", SAME), ("db.com", "Deutsche Bank", SAME),
        ("db.com", "Deutsche Bahn", DIFFERENT), ("northwind.com", "Northwind Traders", PART),
        ("getacme.io", "Acme", PART), ("acmegroup.com", "Acme", PART), ("acme-group.com", "Acme", SAME),
        ("acmeus.com", "Acme", PART), ("globex.com", "Acme", DIFFERENT), ("acmezone.com", "Acme", DIFFERENT),
        ("youtube.com", "Google", PART), ("gmail.com", "Google", None), ("acme.com", "Freelance", None),
        ("northwindtraders.com", "Northwind Traders Inc.", SAME),
    ],
)  # fmt: skip
def test_whether_a_domain_is_the_companys(domain: str, company: str, fit: Likeness | None) -> None:
    assert domain_fit(domain, parse_company(company)) is fit
