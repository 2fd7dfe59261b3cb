"""The rules a note can break. Each looks at a draft and yields what it found, as fields of its sentence."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from afterword.verdict.identify.company import parse_company
from afterword.verdict.identify.name import ParsedName, parse_name
from afterword.verdict.identify.short_forms import forms
from afterword.verdict.identify.tokens import key
from afterword.verdict.note.fields import one_line, spoken_company, spoken_detail, spoken_role
from afterword.verdict.note.language import Language, LintWords, language_of
from afterword.verdict.note.length import js_length
from afterword.verdict.note.occasion import Occasion, Outcome

Found = Iterator[dict[str, str]]

_ALIKE = 85  # rapidfuzz ratio from which two notes read as one text
_MISSPELT = 0.75  # share of letters in common from which a word is the company's name, misspelt
_LONG_ENOUGH = 5  # letters, below which a slip and another word are not told apart
_DETAIL_WORDS = 2  # words of its own that make a text personal
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:com|org|net|io|dev|me|app|de|uk|fr)\b(?:/\S*)?"
)
_PHONE = re.compile(r"\+\d[\d\s().-]{6,}\d|\b\d(?:[\s().-]?\d){8,}\b")


class Draft(NamedTuple):
    """A text, and what it is to be measured by. `unnamed` is the text without the names in it."""

    text: str
    occasion: Occasion
    limit: int
    language: Language
    unnamed: str

    def words(self, rule: str) -> LintWords:
        return self.language.lint[rule]


def draft(text: str, occasion: Occasion, limit: int, language: Language) -> Draft:
    """A text, ready to be looked at."""
    return Draft(text, occasion, limit, language, _unnamed(text, occasion))


def over_limit(draft: Draft) -> Found:
    length = js_length(draft.text)
    if length > draft.limit:
        yield {"length": str(length), "limit": str(draft.limit), "over": str(length - draft.limit)}


def no_detail(draft: Draft) -> Found:
    """Neither the user's detail is in it nor words that could not be in a note to anybody."""
    detail = spoken_detail(draft.occasion.detail).casefold()
    if detail and detail in one_line(draft.text).casefold():
        return
    if len(_words(draft.unnamed) - _commonplace(draft.language.code)) < _DETAIL_WORDS:
        yield {}


def phrases(rule: str) -> Callable[[Draft], Found]:
    """A rule that looks for its language's patterns."""

    def look(draft: Draft) -> Found:
        text = draft.unnamed
        for pattern in draft.words(rule).patterns:
            for match in re.finditer(pattern, text, re.IGNORECASE):
                yield {"found": match[0]}

    return look


def re_argues(draft: Draft) -> Found:
    """Only a rejection can be argued with."""
    if draft.occasion.outcome is Outcome.REJECTED:
        yield from phrases("re_argues")(draft)


def names_offer(draft: Draft) -> Found:
    """Only what is not announced can be given away."""
    if not draft.occasion.announced:
        yield from phrases("names_offer")(draft)


def misspelled_name(draft: Draft) -> Found:
    """Whom the text greets is not called like the person."""
    match = re.match(draft.language.greeted, draft.text, re.IGNORECASE)
    if match is None or _words(match[1]) & set(draft.language.plain_words.split()):
        return
    name, greeted = parse_name(draft.occasion.name), parse_name(match[1])
    if name.tokens and greeted.tokens and not _called(greeted, name):
        yield {"found": match[1], "right": name.display}


def misspelled_company(draft: Draft) -> Found:
    """Capitalised words that are almost the company's name, where the name itself is nowhere."""
    company = parse_company(draft.occasion.company or "")
    right = "".join(company.words)
    if len(right) < _LONG_ENOUGH or right in key(draft.text):
        return
    found = _WORD.findall(draft.text)
    for start in range(len(found)):
        window = found[start : start + len(company.words)]
        alike = OSA.normalized_similarity(key("".join(window)), right)
        if window[0][0].isupper() and alike >= _MISSPELT:
            yield {"found": " ".join(window), "right": spoken_company(draft.occasion.company)}


def same_as_colleague(draft: Draft) -> Found:
    text = one_line(draft.text).casefold()
    if any(fuzz.ratio(text, one_line(note).casefold()) >= _ALIKE for note in draft.occasion.colleagues_notes):
        yield {}


def contact(draft: Draft) -> Found:
    """A phone number, a link, an address."""
    for pattern in (_LINK, _PHONE):
        for match in pattern.finditer(draft.unnamed):
            yield {"found": match[0].strip()}


def _unnamed(text: str, them: Occasion) -> str:
    """A company may be called "Offer" and a role "Feedback Analyst": no rule is to stumble over them."""
    known = (them.name, parse_name(them.name).display, them.company, spoken_company(them.company),
             them.role, spoken_role(them.role))  # fmt: skip
    text = one_line(text)
    for name in sorted({*filter(None, map(one_line, known))}, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", text, flags=re.IGNORECASE)
    return text


def _called(greeted: ParsedName, name: ParsedName) -> bool:
    known = set().union(*(forms(token.key) for token in name.tokens + name.others))
    return all(forms(token.key) & known or len(token.key) == 1 for token in greeted.tokens)


def _words(text: str) -> set[str]:
    return {word.replace("’", "'") for word in _WORD.findall(text.casefold())}


@cache
def _commonplace(code: str) -> set[str]:
    """What could be said to anybody: the plain words, the months and every word of the templates."""
    language = language_of(code)
    wordings = [text for w in language.wordings.values() for text in (*w.anchor, *w.thanks, *w.end)]
    texts = [language.plain_words, *language.months, *language.greeting, *language.detail, *wordings]
    return _words(" ".join(texts))
