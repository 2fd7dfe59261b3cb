"""Whether two texts may mean one employer, as far as etiquette is concerned: in doubt, yes."""

from collections.abc import Callable
from functools import lru_cache

from afterword.verdict.identify.company import Company, Likeness, compare, parse_company
from afterword.verdict.identify.employers import common, employment


@lru_cache(maxsize=4096)
def alike(a: str, b: str) -> bool:
    """The same company, or part of it: "Acme" and "Acme Robotics". A search asks for the same few often."""
    return compare(_read(a), _read(b)) is not Likeness.DIFFERENT


def named_in(headline: str) -> Callable[[str], bool]:
    """Tells whether the headline names a company as a present one ("Director at Acme"; not "ex-Acme")."""
    work = employment(None, headline)
    return lambda company: common(work, [_read(company)]).likeness is Likeness.SAME


@lru_cache(maxsize=4096)
def _read(company: str) -> Company:
    return parse_company(company)
