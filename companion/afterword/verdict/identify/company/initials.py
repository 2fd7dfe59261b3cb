"""Companies written by initials: C&S for Castellano & Söhne, UOC for United Optical Company."""

from afterword.verdict.identify.company.name import Company
from afterword.verdict.identify.company.words import JOINING, SMALL, words_of

_SHORTEST, _LONGEST = 2, 5  # letters


def stands_for(short: Company, long: Company) -> bool:
    """Whether the one is written as the initials of the other, whose legal form may count as a word."""
    letters = _letters(short)
    if not letters or len(long.words) < 2 or letters[0] != long.words[0][:1]:
        return False
    size = len(long.words)
    return letters in {_initials(long.words), _initials(words_of(long.text)[: size + 1])}


def _letters(company: Company) -> str:
    """cs of C&S, uoc of UOC; "" for what is a word."""
    telling = [word for word in company.words if word not in JOINING]
    if len(telling) > 1:
        return "".join(telling) if all(len(word) == 1 for word in telling) else ""
    whole = "".join(telling)
    is_short = _SHORTEST <= len(whole) <= _LONGEST and company.text[: len(whole)].isupper()
    return whole if is_short else ""


def _initials(words: tuple[str, ...] | list[str]) -> str:
    return "".join(word[0] for word in words if word not in SMALL and word not in JOINING)
