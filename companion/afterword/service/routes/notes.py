"""Notes to people, what is kept for them, and the language that they are in."""

from afterword import record
from afterword.contract import Done, LanguageReply, LanguageRequest, NoteReply, NoteRequest
from afterword.record.speech import told
from afterword.service.answers.noting import kept_language, languages, noted, spoken_to
from afterword.service.routes.writes import done, keep, remember
from afterword.service.state import Service
from afterword.store import Client


async def note(service: Service, ask: NoteRequest, _caller: Client) -> NoteReply:
    if ask.remember and ask.detail:
        await remember(service, ask)
    kept = await _keep(service, ask) if ask.keep else None
    log = await service.book.read()
    person = record.resolve(ask.person, log)
    reply = noted(ask, person, log, service.clock.now(ask.at), service.language.chosen)
    return reply.model_copy(update={"kept": kept})


async def language(service: Service, ask: LanguageRequest, _caller: Client) -> LanguageReply:
    if ask.language or ask.register_:
        await service.language.choose(
            told(ask.language, ask.register_, service.language.chosen), service.book
        )
    return LanguageReply(own=kept_language(service.language.chosen), languages=languages())


async def _keep(service: Service, ask: NoteRequest) -> Done:
    if ask.text is None and not ask.fresh:
        return done(service, await keep(service, "speech", record.speech, ask))
    now, own = service.clock.now(), service.language.chosen
    entry = await service.book.write(
        "draft", lambda log: record.draft(ask, log, now, lambda person: spoken_to(ask, person, now, own))
    )
    return done(service, entry)
