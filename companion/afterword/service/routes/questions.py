"""What is asked about people. Nobody who is looked up leaves a trace."""

import asyncio
from datetime import datetime

from afterword.contract import (
    ListReply,
    ListRequest,
    ShowReply,
    ShowRequest,
    TimelineReply,
    TimelineRequest,
    Verdict,
    VerdictRequest,
)
from afterword.record import address
from afterword.service.answers import lanes
from afterword.service.answers.listing import everyone
from afterword.service.answers.showing import shown
from afterword.service.state import Service
from afterword.store import Client
from afterword.timeline import draw
from afterword.verdict.decide import decide
from afterword.verdict.facts import Fact
from afterword.verdict.log import Log
from afterword.verdict.note import Wish
from afterword.verdict.policy import POLICIES, Policy


async def verdict(service: Service, ask: VerdictRequest, _caller: Client) -> Verdict:
    if ask.url and not (ask.name or ask.slug or ask.member_id):
        address.read(ask.url)  # alone it has to say whose it is: a company's page is nobody's
    log = await service.book.read()
    policy = POLICIES[ask.policy] if ask.policy else service.policy.chosen
    wishes = Wish(ask.language), service.language.chosen
    return decide(ask, log, policy, service.clock.now(ask.at), ask.note_limit, wishes)


async def everybody(service: Service, ask: ListRequest, _caller: Client) -> ListReply:
    return everyone(ask, await service.book.read(), service.policy.chosen, service.clock.now(ask.at))


async def show(service: Service, ask: ShowRequest, _caller: Client) -> ShowReply:
    return shown(ask, await service.book.read(), service.clock.now(ask.at))


async def timeline(service: Service, ask: TimelineRequest, _caller: Client) -> TimelineReply:
    """Of a copy, beside the loop: with thousands of people it takes seconds, and others ask meanwhile."""
    log, policy, now = await service.book.read(), service.policy.chosen, service.clock.now(ask.at)
    return await asyncio.to_thread(_timeline, ask, list(log.told), log.revision, policy, now)


def _timeline(
    ask: TimelineRequest, told: list[Fact], revision: int, policy: Policy, now: datetime
) -> TimelineReply:
    reply = lanes.timeline(ask, Log(told, revision), policy, now)
    return reply.model_copy(update={"picture": draw(reply, ask.draw)}) if ask.draw else reply
