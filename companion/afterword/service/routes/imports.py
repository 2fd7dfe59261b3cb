"""What files bring."""

from afterword.contract import ImportReply, ImportRequest
from afterword.service.answers.imported import imported
from afterword.service.habits import Habits
from afterword.service.imports import Import
from afterword.service.state import Service
from afterword.store import Client


async def import_(service: Service, ask: ImportRequest, caller: Client) -> ImportReply:
    told = await _import(service, ask, caller)
    staged = told.take(ask.entries, service.clock.now(), service.clock.zone)
    if ask.apply:
        await service.book.write("import", told.entry)
        service.imports.end(caller.client_id)
    habits = Habits(service.store, service.worker)
    kept = await habits.add(ask.keep, service.book) if ask.keep else await habits.read()
    page = list(zip(ask.entries, staged, strict=True))
    return imported(told, page, kept, service.book.log, service.clock.now(), applied=ask.apply)


async def _import(service: Service, ask: ImportRequest, caller: Client) -> Import:
    if ask.session:
        return service.imports.find(caller.client_id, ask.session)
    return service.imports.begin(caller.client_id, await service.book.read())
