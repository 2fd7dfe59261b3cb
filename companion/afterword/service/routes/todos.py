"""What is due, the user's word on it, and the calendar that shows it."""

from pathlib import Path

from afterword import record
from afterword.contract import Done, DueReply, DueRequest, FeedReply, FeedRequest, TodoRequest
from afterword.errors import BadInput
from afterword.service.answers.todos import todo_list
from afterword.service.routes.writes import done
from afterword.service.state import Service
from afterword.store import Client


async def due(service: Service, ask: DueRequest, _caller: Client) -> DueReply:
    log = await service.book.read()
    return todo_list(ask, log, service.policy.chosen, service.clock.now(ask.at))


async def todo(service: Service, ask: TodoRequest, _caller: Client) -> Done:
    now, zone, policy = service.clock.now(), service.clock.zone, service.policy.chosen
    entry = await service.book.write("todo", lambda log: record.todo(ask, log, now, zone, policy))
    return done(service, entry)


async def feed(service: Service, ask: FeedRequest, caller: Client) -> FeedReply:
    if caller.client_id != service.clients.terminal.client_id:
        raise BadInput("Only a terminal can name that file. Run `afterword due --feed FILE`.", "path")
    if ask.path or ask.off:
        await service.feed.choose(Path(ask.path) if ask.path else None)
    return service.feed.state()
