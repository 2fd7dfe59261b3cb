"""Rules about a note as a whole. Each yields what it found in a draft, as fields of its sentence."""

import re

from rapidfuzz import fuzz

from afterword.verdict.identify.name import parse_name
from afterword.verdict.note.draft import Draft, Found, commonplace, words
from afterword.verdict.note.fields import one_line, spoken_detail
from afterword.verdict.note.length import js_length

_ALIKE = 85  # rapidfuzz ratio from which two notes read as one text
_DETAIL_WORDS = 2  # words of its own that make a text personal
_DETAIL_SIGNS = 3  # the same where words are not set apart: characters that no sentence of ours has
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:com|org|net|io|dev|me|app|de|uk|fr)\b(?:/\S*)?"
)
_PHONE = re.compile(r"\+\d[\d\s().-]{6,}\d|\b\d(?:[\s().-]?\d){8,}\b")


def over_limit(draft: Draft) -> Found:
    length = js_length(draft.text)
    if length > draft.limit:
        yield {"length": str(length), "limit": str(draft.limit), "over": str(length - draft.limit)}


def no_detail(draft: Draft) -> Found:
    """Neither the user's detail is in it nor words that could not be in a note to anybody."""
    detail = spoken_detail(draft.occasion.detail).casefold()
    if detail and detail in one_line(draft.text).casefold():
        return
    language = draft.language
    own = words(draft.unnamed, language.spaces) - commonplace(language.code, language.register_)
    called = parse_name(draft.occasion.name)
    name = words(called.first if language.spaces else called.display, language.spaces)
    # A name is one word of its own, of however many pieces it is.
    if len(own - name) + bool(own & name) < (_DETAIL_WORDS if language.spaces else _DETAIL_SIGNS):
        yield {}


def same_as_colleague(draft: Draft) -> Found:
    text = one_line(draft.text).casefold()
    if any(fuzz.ratio(text, one_line(note).casefold()) >= _ALIKE for note in draft.occasion.colleagues_notes):
        yield {}


def contact(draft: Draft) -> Found:
    """A phone number, a link, an address."""
    for pattern in (_LINK, _PHONE):
        for match in pattern.finditer(draft.unnamed):
            yield {"found": match[0].strip()}
