"""Domains and the companies behind them."""

from afterword.verdict.identify.company.compare import Likeness, compare
from afterword.verdict.identify.company.known import domain_owner
from afterword.verdict.identify.company.name import Company
from afterword.verdict.identify.company.parse import parse_company
from afterword.verdict.identify.company.words import BROAD, SOFT
from afterword.verdict.identify.data import words

_PROVIDERS = words("mail_hosts.txt")
_AROUND = words("domain_words.txt") | SOFT | BROAD
_SECOND_LEVEL = frozenset(
    {"co", "com", "ac", "org", "gov", "net", "edu", "gob", "gouv", "or", "ne", "go", "gv", "govt"}
)
_LONG_ENOUGH = 4  # letters from which a label that begins with the name is the name's


def employer_at(domain: str) -> str:
    """The employer behind a domain: its name where it is known, else its label; "" for a mail provider."""
    domain = domain.strip(" .").lower()
    if label(domain) in _PROVIDERS:
        return domain_owner(domain) if domain.count(".") > 1 else ""
    return domain_owner(domain) or label(domain)


def label(domain: str) -> str:
    """mail.acme.co.uk → acme."""
    labels = domain.strip(" .").lower().split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return labels[-1] if labels else ""


def domain_fit(domain: str, company: Company) -> Likeness | None:
    """Whether a mail domain is the company's. None for a mail provider, which tells nothing.

    By the table, by the label being the name or its initials, or by the name with a word that tells nothing:
    acme-group.com, getacme.io.
    """
    employer = employer_at(domain)
    if not employer or not company.core:
        return None
    behind = parse_company(employer)
    likeness = compare(behind, company)
    if likeness is not Likeness.DIFFERENT:
        return Likeness.SAME if behind.core in (company.initials, "".join(company.words)) else likeness
    return Likeness.PART if _is_built_on(label(domain).replace("-", ""), company) else Likeness.DIFFERENT


def _is_built_on(label: str, company: Company) -> bool:
    names = {"".join(company.words), company.core, company.first}
    fitting = [name for name in names if len(name) >= _LONG_ENOUGH and name not in BROAD and name in label]
    rest = {label.replace(name, "", 1) for name in fitting}
    return any(not word or word in _AROUND for word in rest)
