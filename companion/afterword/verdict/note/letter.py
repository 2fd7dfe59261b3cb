"""The other letters around an interview (ETIQUETTE.md, "Around the invitation"): no limit, same machinery."""

from afterword.contract import Letter
from afterword.errors import BadInput
from afterword.verdict.note.check import check
from afterword.verdict.note.fields import fields, spoken_detail
from afterword.verdict.note.language import DEFAULT, Language, LetterWords, language_of
from afterword.verdict.note.letter_refusal import letter_refusal
from afterword.verdict.note.occasion import Occasion
from afterword.verdict.note.scene import scene_of
from afterword.verdict.note.template import fill, sentence
from afterword.words import LIVE_STATUSES, LetterKind

_ALL: frozenset[str] = frozenset()
_SIGNED = frozenset({LetterKind.THANK_YOU, LetterKind.FOLLOW_UP})
"""Mails; the others are messages on LinkedIn, which shows who writes."""
_ALWAYS_FINE = ("over_limit", "contact", "no_detail")
# A mail after a round says that one is glad to go on: there the role may be named and the state asked for.
_FINE = {
    LetterKind.FOLLOW_UP: (*_ALWAYS_FINE, "asks", "re_argues", "names_offer", "same_as_colleague"),
    LetterKind.THANK_YOU: (*_ALWAYS_FINE, "asks"),
}


def compose_letter(
    kind: LetterKind,
    occasion: Occasion,
    language: str = DEFAULT,
    register: str | None = None,
    turn: int = 1,
) -> Letter:
    """A draft in the language; `turn` is the first, second or last follow-up (1 to 3).

    For WITHDREW it is advice to the user. Raises BadInput for a language there is none of, and for a letter
    that would claim what has not happened.
    """
    spoken = language_of(language, register)
    if kind is LetterKind.WITHDREW:
        advice = spoken.letters.withdrew
        return _letter(kind, advice.subject, "\n\n".join(advice.body), spoken)
    if refusal := letter_refusal(kind, occasion):
        raise BadInput(refusal, "letter")
    words = _words(kind, turn, occasion, spoken)
    said = fields(occasion, spoken)
    text = _text(words, said, spoken, signed=kind in _SIGNED)
    letter = _letter(kind, sentence(fill(words.subject, said, _ALL) or ""), text, spoken)
    but = _FINE.get(kind, _ALWAYS_FINE)
    return letter.model_copy(
        update={
            "detail_needed": kind is not LetterKind.FOLLOW_UP and not spoken_detail(occasion.detail),
            "findings": check(text, occasion, language=spoken.code, register=spoken.register_, but=but),
        }
    )


def _words(kind: LetterKind, turn: int, occasion: Occasion, language: Language) -> LetterWords:
    """The letter's sentences, as far as they are true of the occasion."""
    letters = language.letters
    words: LetterWords = getattr(letters, f"{kind}_{turn}" if kind is LetterKind.FOLLOW_UP else kind)
    if kind is LetterKind.FOLLOW_UP:
        return words if occasion.met_at or not words.unmet else _with(words, [words.unmet, *words.body[1:]])
    if occasion.met_at is None and kind is not LetterKind.REPLY:
        return _with(letters.message, [_acquaintance(occasion, language), *letters.message.body[1:]])
    if kind is LetterKind.THANK_YOU and occasion.status not in (None, *LIVE_STATUSES):
        return _with(letters.thank_you, [*letters.thank_you.body[:-1], _open_end(occasion, language)])
    return words


def _with(words: LetterWords, body: list[str]) -> LetterWords:
    return words.model_copy(update={"body": body})


def _acquaintance(occasion: Occasion, language: Language) -> str:
    """What is true of somebody without a conversation that the log knows of; they are connected already."""
    anchor = scene_of(occasion).anchor
    ways: list[str] = getattr(language.anchor, "elsewhere" if anchor == "suggested_only" else anchor)
    return ways[0]


def _open_end(occasion: Occasion, language: Language) -> str:
    """Where all is decided, nobody needs anything more from the user."""
    ways: list[str] = getattr(language.end, scene_of(occasion).end)
    return ways[0]


def _letter(kind: LetterKind, subject: str, text: str, language: Language) -> Letter:
    return Letter(
        kind=kind,
        subject=subject,
        text=text,
        language=language.code,
        register=language.register_,
        detail_needed=False,
    )


def _text(words: LetterWords, said: dict[str, str], language: Language, *, signed: bool) -> str:
    greeting = fill(language.greeting[0], said, _ALL)
    body = [text for way in words.body if (text := fill(way, said, _ALL))]
    # German and others go on in lower case after a comma, also on a new line; who writes English does not.
    first = body[0] if greeting and greeting.endswith(",") and language.goes_on else sentence(body[0])
    gap = " " if language.spaces else ""
    paragraph = gap.join([first, *map(sentence, body[1:])])
    return "\n\n".join(part for part in (greeting, paragraph, language.closing if signed else "") if part)
