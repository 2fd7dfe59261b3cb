"""A request's way through the service: guard, hello or signature, rate, route, signed answer."""

from collections import Counter

from aiohttp import web
from pydantic import ValidationError

from afterword import protocol
from afterword.contract import PREFIX, HelloReply, HelloRequest
from afterword.errors import Refused
from afterword.service import guard
from afterword.service.dispatch import answer
from afterword.service.logfile import log
from afterword.service.server import Reply, body_of, head_of, refusal
from afterword.service.state import Service

_HELLO = PREFIX + "hello"


class App:
    """Answers every request. `refusals` counts what the guard turned away, by the name of the check."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self.refusals: Counter[str] = Counter()

    async def __call__(self, request: web.BaseRequest) -> Reply:
        head = head_of(request, self._service.port)
        if check := guard.refused(head):
            return self._refuse(check)
        body = await body_of(request)
        if body is None:
            return self._refuse("size")
        if head.target == _HELLO:
            return self._hello(body)
        caller = self._service.sessions.check(head.only("authorization"), head.target, body)
        return await self._signed(caller, head.target, body) if caller else self._refuse("mac")

    def _refuse(self, check: str) -> Reply:
        self.refusals[check] += 1
        if self.refusals[check] == 1:  # the rest are counted: a flood must not fill the disk
            log.info("refused: %s", check)
        return refusal()

    def _hello(self, body: bytes) -> Reply:
        """Prove ourselves to a client we know. Whoever asks for another learns nothing."""
        try:
            ask = HelloRequest.model_validate_json(body)
        except ValidationError:
            return self._refuse("hello")
        opened = self._service.sessions.hello(ask.client_id)
        if opened is None:
            return self._refuse("client")
        key, nonce = opened
        server_id = self._service.server_id
        proof = protocol.hello_proof(key, ask.nonce, nonce, self._service.port, server_id)
        return Reply(
            200, HelloReply(server_id=server_id, nonce=nonce, proof=proof).model_dump_json().encode()
        )

    async def _signed(self, caller: protocol.Credentials, path: str, body: bytes) -> Reply:
        # Taken before the answer: a client that revokes itself still gets it signed.
        client = self._service.clients.find(caller.client_id, self._service.clock.now())
        if client is None:
            return self._refuse("mac")
        try:
            status, text = await answer(self._service, client, path, body)
        except Refused:
            return self._refuse("client")  # as from now on, so that it learns at once how it stands
        return Reply(
            status, text, {protocol.REPLY_HEADER: protocol.reply_mac(client.key, caller.n, status, text)}
        )
