"""A well-signed request of a client is what pairs it, and what keeps `last_seen` up to date."""

from contextlib import suppress

from afterword.errors import StoreTrouble
from afterword.service.logfile import log
from afterword.service.state import Service
from afterword.store import Client


async def note_presence(service: Service, client: Client) -> None:
    """Complete the client's pairing, or note that it was here. Raises StoreTrouble if it cannot be paired."""
    now = service.clock.now()
    if admitted := service.clients.admit(client.client_id, now):
        await _keep_paired(service, admitted)
    elif seen := service.clients.see(client.client_id, now):
        with suppress(StoreTrouble):  # a full disk is no reason to refuse a question
            await service.worker.run(service.store.put_client, seen)


async def _keep_paired(service: Service, client: Client) -> None:
    """A client that would be gone after a restart counts as not paired."""
    try:
        await service.worker.run(service.store.put_client, client)
    except StoreTrouble:
        service.clients.revoke(client.client_id)
        raise
    log.info("a client was paired")
