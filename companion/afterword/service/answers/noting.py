"""A draft for a person, or what is right and wrong about the user's own."""

from datetime import datetime

from afterword.contract import Note, NoteReply, NoteRequest
from afterword.service.answers.brief import brief
from afterword.verdict import note
from afterword.verdict.log import Log, Person

_LANGUAGE = "en"


def noted(ask: NoteRequest, person: Person, log: Log, now: datetime) -> NoteReply:
    """Raises BadInput for a language that there is no wording for."""
    language = ask.language or _LANGUAGE
    occasion = note.occasion_of(person, log, now, ask.detail)
    if ask.text is None:
        return NoteReply(person=brief(person), note=note.compose(occasion, ask.limit, language))
    findings = note.check(ask.text, occasion, ask.limit, language)
    own = Note(
        text=ask.text,
        limit=ask.limit,
        length=len(ask.text.encode("utf-16-le")) // 2,
        language=language,
        detail_needed=False,
        findings=findings,
    )
    return NoteReply(person=brief(person), note=own)
