"""The note to a person as it stands: the user's own text where one is kept, else a draft."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, NamedTuple

from afterword.contract import Note
from afterword.verdict.log import Log, Person
from afterword.verdict.note.check import check
from afterword.verdict.note.compose import compose
from afterword.verdict.note.language import Language
from afterword.verdict.note.length import js_length
from afterword.verdict.note.occasion import Occasion
from afterword.verdict.note.occasion_of import occasion_of
from afterword.verdict.note.wish import Wish, language_for, wish_of

Limit = Literal[200, 300]


class OwnText(NamedTuple):
    """A text of the user's and the language that it is in."""

    text: str
    spoken: Language


def note_to(person: Person, log: Log, now: datetime, limit: Limit, wishes: Sequence[Wish] = ()) -> Note:
    """`wishes` are those after the person's own: of their page, then the user's."""
    occasion = occasion_of(person, log, now)
    if own := own_text(person, now):
        return checked(own.text, occasion, limit, own.spoken, own=True)
    spoken = language_for((wish_of(person, now), *wishes))
    return compose(occasion, limit, spoken.code, spoken.register_)


def own_text(person: Person, now: datetime) -> OwnText | None:
    """The text that the user keeps for the person.

    It ends when an invitation is sent, and when a language is chosen after it: the user wants another draft.
    """
    kept = person.drafts.as_of(now)
    if kept is None or kept.text is None:
        return None
    if any(fact.at > kept.at for fact in (*person.sent(now), *person.spoken.until(now))):
        return None
    return OwnText(kept.text, language_for([Wish(kept.language, kept.register)]))


def checked(text: str, occasion: Occasion, limit: Limit, language: Language, *, own: bool = False) -> Note:
    """The user's text with what is wrong with it. `own`: it is the one that is kept."""
    findings = check(text, occasion, limit, language.code, language.register_)
    return Note(
        text=text,
        limit=limit,
        length=js_length(text),
        language=language.code,
        register=language.register_,
        detail_needed=any(finding.rule == "no_detail" for finding in findings),
        findings=findings,
        edited=own,
    )
