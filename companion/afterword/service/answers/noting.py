"""A draft for a person, or what is right and wrong about the user's own text."""

from datetime import datetime

from afterword.contract import Note, NoteFinding, NoteReply, NoteRequest
from afterword.verdict import note
from afterword.verdict.brief import brief_of
from afterword.verdict.log import Log, Person
from afterword.verdict.note.language import language_of
from afterword.verdict.note.length import js_length

_LANGUAGE = "en"


def noted(ask: NoteRequest, person: Person, log: Log, now: datetime) -> NoteReply:
    """Raises BadInput for a language that there is no wording for."""
    occasion = note.occasion_of(person, log, now, ask.detail)
    language = ask.language or _LANGUAGE
    if ask.text is None:
        draft = note.compose(occasion, ask.limit, language)
    else:
        draft = _checked(ask.text, ask, note.check(ask.text, occasion, ask.limit, language), language)
    return NoteReply(person=brief_of(person, log, now), note=draft)


def _checked(text: str, ask: NoteRequest, findings: list[NoteFinding], language: str) -> Note:
    return Note(
        text=text,
        limit=ask.limit,
        length=js_length(text),
        language=language_of(language).code,
        detail_needed=any(finding.rule == "no_detail" for finding in findings),
        findings=findings,
    )
