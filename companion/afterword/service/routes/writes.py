"""What the user told: each handler makes facts of it by `afterword.record` and keeps them."""

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Any

from afterword import record
from afterword.contract import (
    ConfirmRequest,
    DeclineRequest,
    Done,
    ForgetRequest,
    InvitationRequest,
    Logged,
    LogRequest,
    MergeRequest,
    NoteRequest,
    OutcomeRequest,
    SuggestedRequest,
    UndoRequest,
    UpdateRequest,
)
from afterword.record import Entry
from afterword.service.answers.logged import logged
from afterword.service.answers.undone import taken_back
from afterword.service.state import Service
from afterword.store import Client
from afterword.verdict.log import Log

NewId = Callable[[], str]
Make = Callable[[Any, Log, datetime, str, NewId], Entry]


async def confirm(service: Service, ask: ConfirmRequest, _caller: Client) -> Done:
    return done(service, await keep(service, "confirm", record.confirm, ask))


async def log(service: Service, ask: LogRequest, _caller: Client) -> Logged:
    entry = await keep(service, "log", record.log, ask)
    return logged(entry, service.book.log, service.clock.now())


async def update(service: Service, ask: UpdateRequest, _caller: Client) -> Done:
    return done(service, await keep(service, "update", record.update, ask))


async def outcome(service: Service, ask: OutcomeRequest, _caller: Client) -> Done:
    return done(service, await keep(service, "outcome", record.outcome, ask))


async def suggested(service: Service, ask: SuggestedRequest, _caller: Client) -> Done:
    return done(service, await keep(service, "suggested", record.suggested, ask))


async def invitation(service: Service, ask: InvitationRequest, _caller: Client) -> Done:
    return done(service, await keep(service, "invitation", record.invitation, ask))


async def merge(service: Service, ask: MergeRequest, _caller: Client) -> Done:
    return done(service, await keep(service, "merge" if ask.same else "apart", record.merge, ask))


async def decline(service: Service, ask: DeclineRequest, _caller: Client) -> Done:
    return done(service, await keep(service, "decline", record.decline, ask))


async def undo(service: Service, ask: UndoRequest, _caller: Client) -> Done:
    change = await service.book.undo(ask.revision)
    return Done(text=taken_back(change), revision=service.book.log.revision)


async def forget(service: Service, ask: ForgetRequest, _caller: Client) -> Done:
    person = record.resolve(ask.person, await service.book.read())
    await service.book.forget(person.id)
    return Done(text=f"Every trace of {person.name} is gone.", revision=service.book.log.revision)


async def remember(service: Service, ask: NoteRequest) -> None:
    """Keep a note's detail."""
    await keep(service, "remember", record.remember, ask)


async def keep(service: Service, title: str, make: Make, ask: Any) -> Entry:
    """Make facts of the request and keep them as one change with that title."""
    now, zone = service.clock.now(), service.clock.zone
    return await service.book.write(title, lambda log: make(ask, log, now, zone, new_id))


def new_id() -> str:
    """8 random bytes as 16 hex digits."""
    return secrets.token_hex(8)


def done(service: Service, entry: Entry) -> Done:
    """What was kept, and how to take just that back."""
    revision = service.book.log.revision
    return Done(text=entry.text, revision=revision, undo=revision if entry.facts else None)
