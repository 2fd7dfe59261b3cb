"""Employers: when two ways to write one are the same company.

Legal forms (Inc., GmbH, Sp. z o.o., 株式会社), brackets, cities behind a bar and a trailing "Group" or
"Germany" tell nothing apart; "Acme Robotics" and "Acme" are only alike.
"""

import re
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from afterword.verdict.identify.data import rows, words
from afterword.verdict.identify.tokens import key, plain, tokens

_LONGEST = 200  # contract.base.Company
_LEGAL = frozenset(key(row.replace(" ", "")) for row in rows("legal_forms.txt") if row.isascii())
_NATIVE_FORMS = re.compile(
    "|".join(sorted((r for r in rows("legal_forms.txt") if not r.isascii()), reverse=True))
)
_LONGEST_FORM = 6  # words
_SOFT = words("soft_words.txt")
_BRACKETS = re.compile(r"[(\[{（【][^)\]}）】]*(?:[)\]}）】]|$)")
_SPACED = str.maketrans({"&": " and ", "+": " plus ", ",": " ", "-": " ", "/": " "})
_CUT = re.compile(r"\s[-–—~@]+\s|\s/\s|[|｜•·]")
_HOST = re.compile(r"(?:https?://)?(?:www\.)?([\w-]+)\.(?:[a-z]{2,4}\.)?[a-z]{2,6}/?", re.IGNORECASE)
_ONE_TYPO, _TWO_TYPOS = 6, 11  # letters from which so many slips are forgiven


class Likeness(StrEnum):
    """How two employers compare."""

    SAME = "same"
    PART = "part"
    DIFFERENT = "different"


class Company(NamedTuple):
    """`words` without legal form; `core` joined, without trailing soft words. Empty: nothing to read."""

    text: str
    words: tuple[str, ...]
    core: str

    @property
    def keys(self) -> set[str]:
        """What an index finds it by."""
        return {self.core, self.words[0]} if self.words else set()


def parse_company(text: str) -> Company:
    """Read a company's name. Any text is taken."""
    cleaned = plain(text[:_LONGEST]).strip().lstrip("@")
    host = _HOST.fullmatch(cleaned)
    bare = host[1] if host else _BRACKETS.sub(" ", cleaned)
    head = next((piece for piece in _CUT.split(bare) if key(piece)), cleaned)
    bare_head = _NATIVE_FORMS.sub(" ", head)
    found = _without_forms(_keys(bare_head if key(bare_head) else head))
    core = _core(found)
    return Company(cleaned, tuple(found), _aliases().get("".join(found)) or _aliases().get(core, core))


def same_company(a: str, b: str) -> bool:
    """Whether two texts name one company. Nothing is the same as an empty text."""
    return compare(parse_company(a), parse_company(b)) is Likeness.SAME


def compare(a: Company, b: Company) -> Likeness:
    """How alike two companies are. PART: one name begins with the other, or is its initials."""
    if not (a.core and b.core):
        unreadable = not (a.core or b.core) and a.text.casefold() == b.text.casefold() != ""
        return Likeness.SAME if unreadable else Likeness.DIFFERENT
    if a.core == b.core or "".join(a.words) == "".join(b.words) or _is_misspelled(a.core, b.core):
        return Likeness.SAME
    short, long = sorted((a, b), key=lambda company: len(company.words))
    return Likeness.PART if _begins(short, long) or _abbreviates(short, long) else Likeness.DIFFERENT


def _keys(text: str) -> list[str]:
    """The words' keys; "&" and "+" are words, a dotted form is one ("s.r.o." → sro)."""
    spaced = text.translate(_SPACED)
    return [k for word in spaced.split() if (k := "".join(token.key for token in tokens(word)))]


def _without_forms(found: list[str]) -> list[str]:
    """Legal forms off the end, then off the front, as long as a word is left; and a leading "the"."""
    for from_end in (True, False):
        while size := _form_at(found, from_end):
            found = found[:-size] if from_end else found[size:]
    end = -1 if found[-1:] == ["and"] else None  # "& Co." leaves it
    return found[1:end] if found[:1] == ["the"] and found[1:end] else found[:end] or found


def _form_at(found: list[str], from_end: bool) -> int:
    """How many words of a legal form stand at that end, the longest such; 0 when none or nothing else."""
    for size in range(min(_LONGEST_FORM, len(found) - 1), 0, -1):
        if "".join(found[-size:] if from_end else found[:size]) in _LEGAL:
            return size
    return 0


def _core(found: list[str]) -> str:
    end = len(found)
    while end > 1 and found[end - 1] in _SOFT:
        end -= 1
    return "".join(found[:end])


@cache
def _aliases() -> dict[str, str]:
    """Every known name of a company, joined, to the first of its group."""
    table: dict[str, str] = {}
    for row in rows("company_aliases.txt"):
        names = ["".join(_keys(name)) for name in row.split(";")]
        table |= dict.fromkeys(names, names[0])
    return table


def _is_misspelled(a: str, b: str) -> bool:
    shorter = min(len(a), len(b))
    allowed = (shorter >= _ONE_TYPO) + (shorter >= _TWO_TYPOS)
    return allowed > 0 and a[0] == b[0] and OSA.distance(a, b, score_cutoff=allowed) <= allowed


def _begins(short: Company, long: Company) -> bool:
    return len(short.core) > 2 and long.words[: len(short.words)] == short.words


def _abbreviates(short: Company, long: Company) -> bool:
    initials = "".join(word[0] for word in long.words)
    return len(short.words) == 1 and len(initials) > 2 and short.core == initials
