"""A well-signed request of a client is what pairs it, and what keeps `last_seen` up to date."""

from afterword.service.logfile import log
from afterword.service.state import Service
from afterword.store import Client


async def note_presence(service: Service, client: Client) -> None:
    """Complete the client's pairing, or note that it was here."""
    now = service.clock.now()
    if admitted := service.clients.admit(client.client_id, now):
        log.info("a client was paired")
    if kept := admitted or service.clients.see(client.client_id, now):
        await service.worker.run(service.store.put_client, kept)
