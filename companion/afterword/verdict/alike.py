"""Whether two texts may mean one employer, as far as etiquette is concerned: in doubt, yes."""

from functools import lru_cache

from afterword.verdict.identify.company import Likeness, compare, parse_company


@lru_cache(maxsize=4096)
def alike(a: str, b: str) -> bool:
    """The same company, or part of it: "Acme" and "Acme Robotics". A search asks for the same few often."""
    return compare(parse_company(a), parse_company(b)) is not Likeness.DIFFERENT
