"""Rules about a note as a whole. Each yields what it found in a draft, as fields of its sentence."""

from rapidfuzz import fuzz

from afterword.verdict.identify.name import parse_name
from afterword.verdict.note.called import called
from afterword.verdict.note.draft import Draft, Found, commonplace, words
from afterword.verdict.note.fields import one_line, spoken_detail
from afterword.verdict.note.length import js_length

_ALIKE = 85  # rapidfuzz ratio from which two notes read as one text
_DETAIL_WORDS = 2  # words of its own that make a text personal
_DETAIL_SIGNS = 3  # the same where words are not set apart: characters that no sentence of ours has


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
    them = parse_name(draft.occasion.name)
    name = words(called(them) if language.spaces else them.display, language.spaces)
    # A name is one word of its own, of however many pieces it is.
    if len(own - name) + bool(own & name) < (_DETAIL_WORDS if language.spaces else _DETAIL_SIGNS):
        yield {}


def same_as_colleague(draft: Draft) -> Found:
    text = one_line(draft.text).casefold()
    if any(fuzz.ratio(text, one_line(note).casefold()) >= _ALIKE for note in draft.occasion.colleagues_notes):
        yield {}
