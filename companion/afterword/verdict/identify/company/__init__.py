"""Employers: reading what somebody writes for one, and telling whether two texts mean the same.

Legal forms, brackets, cities behind a bar and a trailing "Group" or "Germany" tell nothing apart; names,
owners and domains of well-known employers are data (data/companies.txt). Read in order: words, forms (legal
forms), institutions, known, shape (what surrounds a name), parse, compare, domains.
"""

from afterword.verdict.identify.company.compare import Likeness, compare, same_company
from afterword.verdict.identify.company.domains import domain_fit, employer_at
from afterword.verdict.identify.company.name import Company
from afterword.verdict.identify.company.parse import parse_company

__all__ = ["Company", "Likeness", "compare", "domain_fit", "employer_at", "parse_company", "same_company"]
