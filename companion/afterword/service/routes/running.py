"""The service itself: its policy, its revision, its health, its end."""

from afterword.contract import (
    DoctorReply,
    Done,
    Nothing,
    PolicyReply,
    PolicyRequest,
    WatchReply,
    WatchRequest,
)
from afterword.service.answers.health import Seen, health
from afterword.service.answers.policies import policies
from afterword.service.state import Service
from afterword.service.watch import until_changed
from afterword.store import Client


async def policy(service: Service, ask: PolicyRequest, _caller: Client) -> PolicyReply:
    if ask.name:
        await service.policy.choose(ask.name, service.book)
    return policies(service.policy.chosen)


async def watch(service: Service, ask: WatchRequest, caller: Client) -> WatchReply:
    return WatchReply(revision=await until_changed(service, caller.client_id, ask.revision, ask.seconds))


async def doctor(service: Service, _ask: Nothing, _caller: Client) -> DoctorReply:
    clients = service.clients.all(service.clock.now())
    seen = Seen(
        port=service.port,
        key_place=service.key_place,
        shared=service.book.shared,
        paired=sum(c.pending_until is None for c in clients) - 1,  # the terminal's own
        zone=service.clock.zone,
    )
    return health(seen, await service.book.read())


async def shutdown(service: Service, _ask: Nothing, _caller: Client) -> Done:
    service.stop()
    return Done(text="Afterword is stopping.", revision=service.book.log.revision)
