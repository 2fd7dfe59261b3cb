"""From a well-signed request to the bytes of its answer; every error becomes an ErrorReply."""

from pydantic import ValidationError

from afterword.contract import ROUTES, Candidate, ErrorBody, ErrorReply, Route
from afterword.errors import AfterwordError, Ambiguous, BadInput, Refused, UnknownRoute
from afterword.service.invalid import bad_input
from afterword.service.logfile import log, where
from afterword.service.presence import note_presence
from afterword.service.routes import HANDLERS
from afterword.service.state import Service
from afterword.store import Client

_BY_PATH = {route.path: route for route in ROUTES if route.signed}


async def answer(service: Service, client: Client, path: str, body: bytes) -> tuple[int, bytes]:
    """The status and the JSON of the answer. Raises Refused for a client that was shut out meanwhile."""
    try:
        service.rate.take(client.client_id, service.clock.steady())
        await note_presence(service, client)
        return 200, await _handled(service, client, path, body)
    except Refused:
        raise
    except AfterwordError as error:
        return error.status, _error(error)
    except Exception as error:  # noqa: BLE001 - the last stop: nothing is told but that it happened
        log.error("unexpected: %s", where(error))
        return 500, _error(AfterwordError(_UNEXPECTED))


_UNEXPECTED = "Something went wrong in Afterword itself; nothing was lost. `afterword doctor` may tell more."


async def _handled(service: Service, client: Client, path: str, body: bytes) -> bytes:
    route = _route(path)
    try:
        ask = route.request.model_validate_json(body)
    except ValidationError as error:
        raise bad_input(error) from None
    reply = await HANDLERS[route.name](service, ask, client)
    return reply.model_dump_json().encode()


def _route(path: str) -> Route:
    route = _BY_PATH.get(path)
    if route is None:
        raise UnknownRoute("This Afterword service does not know that request. Update Afterword.")
    return route


def _error(error: AfterwordError) -> bytes:
    candidates = error.candidates if isinstance(error, Ambiguous) else []
    body = ErrorBody(
        code=error.code,
        text=error.text,
        field=error.field if isinstance(error, BadInput | Ambiguous) else None,
        candidates=[Candidate.model_validate(candidate) for candidate in candidates],
    )
    return ErrorReply(error=body).model_dump_json().encode()
