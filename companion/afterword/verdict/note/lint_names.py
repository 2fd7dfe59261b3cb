"""Rules about how the person and the company are called."""

import re

from rapidfuzz.distance import OSA

from afterword.verdict.identify.company import parse_company
from afterword.verdict.identify.name import ParsedName, parse_name
from afterword.verdict.identify.short_forms import forms
from afterword.verdict.identify.tokens import key
from afterword.verdict.note.called import called
from afterword.verdict.note.draft import WORD, Draft, Found, commonplace, words
from afterword.verdict.note.fields import spoken_company

_MISSPELT = 0.75  # share of letters in common from which a word is the company's name, misspelt
_MISSPELT_NAME = 0.6  # the same for a name that is not written with a capital
_LONG_ENOUGH = 5  # letters, below which a slip and another word are not told apart


def misspelled_name(draft: Draft) -> Found:
    """Whom the text greets is not called like the person."""
    found, name = _greeted(draft), parse_name(draft.occasion.name)
    greeted = parse_name(found)
    if (
        name.tokens
        and greeted.tokens
        and found not in (name.first, called(name))
        and not _called(greeted, name)
    ):
        yield {"found": found, "right": name.display}


def first_name(draft: Draft) -> Found:
    """Greeted by less than the surname, in a register where that is too familiar."""
    found, name, language = _greeted(draft), parse_name(draft.occasion.name), draft.language
    if language.register_ not in language.whole_name:
        return
    greeted = {token.key for token in parse_name(found).tokens}
    surname = _surname(name)
    known = {token.key for token in name.tokens}
    if surname and greeted < known and surname not in greeted and any(len(word) > 1 for word in greeted):
        yield {"found": found, "right": name.display, "language": language.name}


def misspelled_company(draft: Draft) -> Found:
    """Capitalised words that are almost the company's name, where the name itself is nowhere."""
    company = parse_company(draft.occasion.company or "")
    right = "".join(company.words)
    spoken = spoken_company(draft.occasion.company)
    if len(right) < _LONG_ENOUGH or right in key(draft.text) or spoken.casefold() in draft.text.casefold():
        return
    usual = commonplace(draft.language.code, draft.language.register_)
    found = WORD.findall(draft.text)
    for start in range(len(found)):
        window = found[start : start + len(company.words)]
        alike = OSA.normalized_similarity(key("".join(window)), right)
        if window[0][0].isupper() and alike >= _MISSPELT and not words(" ".join(window)) <= usual:
            yield {"found": " ".join(window), "right": spoken}


def _greeted(draft: Draft) -> str:
    """Whom the text greets by a name; "" if it does not, or by the whole name as it is in the log."""
    display = parse_name(draft.occasion.name).display
    match = re.match(draft.language.greeted, draft.text, re.IGNORECASE)
    if match is None or (display and display in draft.text):
        return ""
    found = next(filter(None, match.groups()))
    if found.islower() and not _is_like(found, draft.occasion.name):
        return ""  # "Dzień dobry, pytanie: …" greets nobody by name
    return "" if words(found) & set(draft.language.plain_words.split()) else found


def _is_like(found: str, name: str) -> bool:
    known = [token.key for token in parse_name(name).tokens]
    return any(OSA.normalized_similarity(key(found), word) >= _MISSPELT_NAME for word in known)


def _surname(name: ParsedName) -> str:
    """Han names without spaces begin with it."""
    if name.tokens and " " not in name.display and not name.tokens[0].latin:
        return name.tokens[0].key
    return key(name.last)


def _called(greeted: ParsedName, name: ParsedName) -> bool:
    known = set().union(*(forms(token.key) for token in name.tokens + name.others))
    if "".join(token.key for token in greeted.tokens) in known:  # 우준 of 김 우준
        return True
    return all(forms(token.key) & known or len(token.key) == 1 for token in greeted.tokens)
