"""What the templates may say: the occasion's facts, spelt as they belong into a sentence."""

import re

from afterword.verdict.identify.name import parse_name
from afterword.verdict.note.called import called
from afterword.verdict.note.language import Language
from afterword.verdict.note.occasion import Occasion

_SPACE = re.compile(r"\s+")
_BRACKETED = re.compile(r"\s*[(\[（].*$")
_BEHIND = re.compile(r"\s*(?:[|｜•·].*|\s[-–—]\s.*)$")
_ROLE_WORD = re.compile(r"^the\s+|\s+(?:role|position|job)$", re.IGNORECASE)
_STOPS = " \t.,;:…。、，；"


def fields(occasion: Occasion, language: Language) -> dict[str, str]:
    """name, company, role, month, detail; "" for what is not known. The name is whole where first names alone
    are too familiar; the month comes with its preposition ("w listopadzie")."""
    name = parse_name(occasion.name)
    return {
        "name": name.display if language.register_ in language.whole_name else called(name),
        "company": spoken_company(occasion.company),
        "role": spoken_role(occasion.role),
        "month": language.months[occasion.met_at.month - 1] if occasion.met_at else "",
        "detail": spoken_detail(occasion.detail),
    }


def spoken_detail(detail: str | None) -> str:
    """The user's own words, whole, on one line and without the full stop that the sentence brings."""
    return one_line(detail).rstrip(_STOPS)


def spoken_role(role: str | None) -> str:
    """Without the words that the sentence brings: "the Data Engineer role" is "Data Engineer"."""
    return _ROLE_WORD.sub("", one_line(role))


def spoken_company(company: str | None) -> str:
    """As one says it: without what stands in brackets or behind a bar, or a full stop that ends nothing."""
    line = one_line(company)
    return (_BRACKETED.sub("", _BEHIND.sub("", line)) or line).rstrip(" ,")


def one_line(text: str | None) -> str:
    return _SPACE.sub(" ", text or "").strip()
