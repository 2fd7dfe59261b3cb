"""Whether a profile and a person of the log have a company in common: its field first, then its headline."""

from typing import NamedTuple

from afterword.verdict.identify.company import Company, Likeness, compare, parse_company
from afterword.verdict.identify.tokens import key, plain

_FORMER = frozenset({"ex", "former", "formerly", "previously", "past", "prev", "alum", "alumni", "ehemals"})
_SPACED = str.maketrans(dict.fromkeys("-/|,.:;()[]@&+", " "))
_LONG_ENOUGH = 3  # letters, below which a company's name is found in any headline


class Employment(NamedTuple):
    """What a profile says of its employer. `headline` are its words' keys."""

    company: Company | None
    headline: tuple[str, ...]


class Common(NamedTuple):
    """How the companies compare; None where one side has none. The texts are as they stood."""

    likeness: Likeness | None
    ours: str = ""
    theirs: str = ""


def employment(company: str | None, headline: str | None) -> Employment:
    """Read a profile's company and headline."""
    found = parse_company(company) if company else None
    words = plain((headline or "")[:500]).translate(_SPACED).split()
    return Employment(found if found and found.core else None, tuple(filter(None, map(key, words))))


def common(ours: Employment, theirs: list[Company]) -> Common:
    """The best of all comparisons. A headline's word for it is enough unless the company's field differs."""
    mentioned = next((company for company in theirs if _mentions(ours.headline, company)), None)
    if ours.company is None or not theirs:
        return Common(Likeness.SAME, mentioned.text, mentioned.text) if mentioned else Common(None)
    likenesses = {compare(ours.company, company): company for company in reversed(theirs)}
    for likeness in (Likeness.SAME, Likeness.PART):
        if likeness in likenesses:
            return Common(likeness, ours.company.text, likenesses[likeness].text)
    if mentioned or _was_at(ours.headline, theirs):
        return Common(Likeness.PART, ours.company.text, (mentioned or theirs[0]).text)
    return Common(Likeness.DIFFERENT, ours.company.text, theirs[-1].text)


def _mentions(headline: tuple[str, ...], company: Company) -> bool:
    return any(not former for former in _places(headline, company))


def _was_at(headline: tuple[str, ...], theirs: list[Company]) -> bool:
    return any(_places(headline, company) for company in theirs)


def _places(headline: tuple[str, ...], company: Company) -> list[bool]:
    """Every place where the headline names the company: whether as a former one."""
    size = len(company.words)
    if len(company.core) < _LONG_ENOUGH or not headline:
        return []
    at = (n for n in range(len(headline) - size + 1) if headline[n : n + size] == company.words)
    return [n > 0 and headline[n - 1] in _FORMER for n in at]
