"""The service itself: its policy, its revision, its health, its end."""

import asyncio

from afterword.contract import (
    DoctorReply,
    DoctorRequest,
    Done,
    Nothing,
    PolicyReply,
    PolicyRequest,
    WatchReply,
    WatchRequest,
)
from afterword.service.answers.health import Seen, health
from afterword.service.answers.policies import policies
from afterword.service.answers.twice import with_doubles
from afterword.service.routes.sightings import told
from afterword.service.state import Service
from afterword.service.watch import until_changed
from afterword.store import Client


async def policy(service: Service, ask: PolicyRequest, _caller: Client) -> PolicyReply:
    if ask.name:
        await service.policy.choose(ask.name, service.book)
    return policies(service.policy.chosen)


async def watch(service: Service, ask: WatchRequest, caller: Client) -> WatchReply:
    log = await until_changed(service, caller.client_id, ask.revision, ask.seconds)
    return WatchReply(revision=log.revision, open=any(log.live_applications(service.clock.now())))


async def doctor(service: Service, ask: DoctorRequest, _caller: Client) -> DoctorReply:
    now, own = service.clock.now(), service.clients.terminal.client_id
    browsers = [c for c in service.clients.all(now) if c.pending_until is None and c.client_id != own]
    seen = Seen(
        port=service.port,
        key_place=service.key_place,
        shared=service.book.shared,
        told=await told(service, browsers),
        zone=service.clock.zone,
        feed=service.feed.state(),
        today=now.date(),
    )
    log = await service.book.read()
    reply = health(seen, log)
    return await asyncio.to_thread(with_doubles, reply, list(log.told), now) if ask.doubles else reply


async def shutdown(service: Service, _ask: Nothing, _caller: Client) -> Done:
    service.stop()
    return Done(text="Afterword is stopping.", revision=service.book.log.revision)
