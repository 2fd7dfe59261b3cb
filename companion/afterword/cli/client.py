"""The command line's client of the service: `Client().ask("list", {})`.

The only file through which commands speak to the service. Standard library only.
"""

import json
from typing import Any

from afterword.cli import launch
from afterword.cli.connection import Connection
from afterword.cli.refusal import error_of
from afterword.errors import BadInput, Offline, Refused

_DOWN = "Afterword is not running. `afterword start` starts it."


def given(**fields: Any) -> dict[str, Any]:
    """The fields that were given, for a request: None means that nothing was typed."""
    return {name: value for name, value in fields.items() if value is not None}


class Client:
    """Speaks to the service, and starts it first when it is down and `start` says so."""

    def __init__(self, *, start: bool = True) -> None:
        self._start = start
        self._connection: Connection | None = None

    def ask(self, route: str, request: dict[str, Any] | None = None) -> dict[str, Any]:
        """The reply of `/v1/<route>`. Raises the refusal, Offline or ForeignServer."""
        body = _encoded(request or {})
        try:
            status, reply = self.connect().post(f"/v1/{route}", body)
        except Refused:  # the service was started anew since: its runtime file has new credentials
            self.close()
            status, reply = self.connect().post(f"/v1/{route}", body)
        if status == 200:
            return dict(reply)
        raise error_of(reply.get("error", {}))

    def connect(self) -> Connection:
        """The connection, made and proven at the first call and after a rest."""
        if self._connection and self._connection.has_rested:
            self.close()
        if self._connection is None:
            self._connection = launch.find() or (launch.start() if self._start else None)
        if self._connection is None:
            raise Offline(_DOWN)
        return self._connection

    def close(self) -> None:
        if self._connection:
            self._connection.close()
        self._connection = None


def _encoded(request: dict[str, Any]) -> bytes:
    try:
        return json.dumps(request, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise BadInput("What was typed holds bytes that are no text. Type it as UTF-8.") from None
