"""The log as a file. The service answers others meanwhile: a long log takes its time."""

import asyncio

from afterword.contract import ExportReply, ExportRequest
from afterword.service.answers.noting import kept_language
from afterword.service.state import Service
from afterword.store import Client


async def export(service: Service, ask: ExportRequest, _caller: Client) -> ExportReply:
    """Of the facts as they are stored: the log in memory has joined and struck some of them already."""
    from afterword.exports import FORMATS, Told  # what writes calendars takes half a second to load

    revision, facts = await service.worker.run(service.store.facts)
    told = Told(
        facts,
        revision,
        service.policy.chosen.name,
        kept_language(service.language.chosen),
        service.clock.now(),
    )
    form = FORMATS[ask.format]
    return ExportReply(
        format=ask.format,
        suffix=form.suffix,
        text=await asyncio.to_thread(form.write, told),
        people=len(told.log.people),
        applications=len(told.log.applications),
        interviews=len(told.log.interviews),
        facts=len(facts),
    )
