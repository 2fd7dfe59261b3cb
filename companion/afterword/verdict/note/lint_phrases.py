"""Rules that look for what a language's lint words describe."""

import re
from functools import cache

from afterword.verdict.note.draft import Draft, Found, words
from afterword.verdict.note.language import LANGUAGES, language_of
from afterword.verdict.note.occasion import Outcome

_CLAUSE_END = re.compile(r"[.,!?;。，、！？；]")
_NEAR = 1  # words, or signs where no spaces part them, that may stand between thanks and what they are for


def default_text(draft: Draft) -> Found:
    """LinkedIn writes it in the language of its pages, whatever the note is meant to be in."""
    for code in LANGUAGES:
        yield from _phrases("default_text", draft, code)


def asks(draft: Draft) -> Found:
    """What one gives thanks for has been given: it is not asked for."""
    for match in _pattern(draft.language.code, "asks").finditer(draft.unnamed):
        if not _is_thanked_for(match, draft):
            yield {"found": match[0].strip()}


def _is_thanked_for(asked: re.Match[str], draft: Draft) -> bool:
    """ "thank you for your honest feedback", but not "thank you for your time and any feedback"."""
    said = draft.unnamed[: asked.end()]
    thanks = [thanked.end() for thanked in _pattern(draft.language.code, "thanked").finditer(said)]
    between = said[thanks[-1] : asked.start()] if thanks else said
    return not _CLAUSE_END.search(between) and len(words(between, draft.language.spaces)) <= _NEAR


def re_argues(draft: Draft) -> Found:
    """Only a rejection can be argued with."""
    if draft.occasion.outcome is Outcome.REJECTED:
        yield from _phrases("re_argues", draft)


def names_offer(draft: Draft) -> Found:
    """Only what is not announced can be given away."""
    if not draft.occasion.announced:
        yield from _phrases("names_offer", draft)


def empty_phrase(draft: Draft) -> Found:
    yield from _phrases("empty_phrase", draft)


def flattery(draft: Draft) -> Found:
    yield from _phrases("flattery", draft)


def _phrases(rule: str, draft: Draft, code: str | None = None) -> Found:
    for match in _pattern(code or draft.language.code, rule).finditer(draft.unnamed):
        yield {"found": match[0].strip()}


@cache
def _pattern(code: str, rule: str) -> re.Pattern[str]:
    """All of a rule's patterns as one. Where there are spaces, no word is found inside another."""
    language = language_of(code)
    any_of = "|".join(f"(?:{pattern})" for pattern in getattr(language.lint, rule))
    return re.compile(rf"(?<!\w)(?:{any_of})(?!\w)" if language.spaces else any_of, re.IGNORECASE)
