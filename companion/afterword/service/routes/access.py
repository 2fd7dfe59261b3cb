"""Who may ask."""

from afterword.contract import ClientRow, ClientsReply, Done, Nothing, PairReply, PairRequest, UnpairRequest
from afterword.errors import BadInput
from afterword.service.logfile import log
from afterword.service.pairing_code import PairingCode, write_code
from afterword.service.state import Service
from afterword.store import Client


async def clients(service: Service, _ask: Nothing, _caller: Client) -> ClientsReply:
    known = service.clients.all(service.clock.now())
    return ClientsReply(clients=[_row(client) for client in known])


async def pair(service: Service, ask: PairRequest, caller: Client) -> PairReply:
    if caller.client_id != service.clients.terminal.client_id:
        raise BadInput("Only a terminal can open the pairing window. Run `afterword pair`.")
    client = service.pairing.open(ask.name, service.clock.now())
    if before := service.clients.await_first_use(client):
        service.sessions.end(before)
    log.info("a pairing window was opened")
    assert client.pending_until is not None, "what the window makes is pending"
    return PairReply(
        code=write_code(PairingCode(service.port, client.client_id, client.key)),
        expires_at=client.pending_until,
    )


async def unpair(service: Service, ask: UnpairRequest, _caller: Client) -> Done:
    client = service.clients.revoke(ask.client_id)
    service.sessions.end(client.client_id)
    service.rate.end(client.client_id)
    service.imports.end(client.client_id)
    service.book.changed.ring()  # its open `watch` is answered at once, with the refusal
    await service.worker.run(service.store.drop_client, client.client_id)
    log.info("a client was unpaired")
    return Done(text=f"{client.name} can no longer ask.", revision=service.book.log.revision)


def _row(client: Client) -> ClientRow:
    return ClientRow(
        client_id=client.client_id,
        name=client.name,
        paired_at=client.paired_at,
        last_seen=client.last_seen,
        pending=client.pending_until is not None,
    )
