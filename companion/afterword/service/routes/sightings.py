"""What the browsers tell of LinkedIn's pages."""

from pydantic import ValidationError

from afterword.contract import Done, SightingsRequest
from afterword.errors import BadInput
from afterword.service.answers.pages import Told
from afterword.service.state import Service
from afterword.store import Client


async def sightings(service: Service, ask: SightingsRequest, caller: Client) -> Done:
    if caller.client_id == service.clients.terminal.client_id:
        raise BadInput("Only a browser can tell what it finds in LinkedIn's pages.")
    await service.worker.run(service.store.keep_told, caller.client_id, ask.model_dump_json())
    return Done(text="Noted for `afterword doctor`.", revision=service.book.log.revision)


async def told(service: Service, browsers: list[Client]) -> list[Told]:
    """What each of them told last."""
    return [Told(browser.name, await _of(service, browser)) for browser in browsers]


async def _of(service: Service, browser: Client) -> SightingsRequest | None:
    text = await service.worker.run(service.store.told_by, browser.client_id)
    try:
        return SightingsRequest.model_validate_json(text) if text else None
    except ValidationError:  # another version's words
        return None
