"""Whether a profile and a person of the log have a company in common: its field first, then its headline."""

from typing import NamedTuple

from afterword.verdict.identify.company import Company, Likeness, compare, parse_company
from afterword.verdict.identify.headline import Standing, Stated, stated

_LONG_ENOUGH = 3  # letters, below which a company's name is found in any headline


class Employment(NamedTuple):
    """What a profile says of its employers: in its field (None: nothing to compare), and in its headline."""

    company: Company | None
    headline: str


class Common(NamedTuple):
    """How the companies compare; None where one side has none. The texts are as they stood.

    `former`: the profile names it as an employer of before.
    """

    likeness: Likeness | None
    ours: str = ""
    theirs: str = ""
    former: bool = False


def employment(company: str | None, headline: str | None) -> Employment:
    """Read a profile's company and headline."""
    found = parse_company(company) if company else None
    return Employment(found if found and found.core else None, headline or "")


def common(ours: Employment, theirs: list[Company]) -> Common:
    """The best of all comparisons. A headline's word for it is enough unless the company's field differs."""
    known = [company for company in theirs if company.core]
    if not known:
        return Common(None)
    if ours.company is None:
        return _by_headline(stated(ours.headline), known)
    likenesses = {compare(ours.company, company): company for company in reversed(known)}
    for likeness in (Likeness.SAME, Likeness.PART):
        if likeness in likenesses:
            return Common(likeness, ours.company.text, likenesses[likeness].text)
    by_headline = _by_headline(stated(ours.headline), known)
    if by_headline.likeness in (Likeness.SAME, Likeness.PART):
        return Common(Likeness.PART, ours.company.text, by_headline.theirs, by_headline.former)
    return Common(Likeness.DIFFERENT, ours.company.text, known[-1].text)


def _by_headline(headline: tuple[Stated, ...], theirs: list[Company]) -> Common:
    """SAME for a present employer, PART for a former one or a part of it, DIFFERENT for another one."""
    told = [(_likeness(item, company), item, company) for item in headline for company in theirs]
    for wanted in (Likeness.SAME, Likeness.PART):
        for likeness, item, company in told:
            if likeness is wanted:
                former = item.standing is Standing.FORMER
                return Common(wanted, (item.company or company).text, company.text, former)
    current = [item.company for item in headline if item.company and item.standing is Standing.CURRENT]
    return Common(Likeness.DIFFERENT, current[0].text, theirs[-1].text) if current else Common(None)


def _likeness(item: Stated, company: Company) -> Likeness:
    named = Likeness.SAME if _mentions(item.words, company) else Likeness.DIFFERENT
    if named is Likeness.DIFFERENT and item.company:
        named = compare(item.company, company)
    return Likeness.PART if named is Likeness.SAME and item.standing is Standing.FORMER else named


def _mentions(words: tuple[str, ...], company: Company) -> bool:
    size = len(company.words)
    if sum(map(len, company.words)) < _LONG_ENOUGH:
        return False
    return any(words[n : n + size] == company.words for n in range(len(words) - size + 1))
