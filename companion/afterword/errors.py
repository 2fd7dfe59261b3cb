"""The error tree: every refusal is one of these, with one code each.

::

    AfterwordError            exit  http
    ├── BadInput      bad_input   2  400   what was typed or sent cannot be used
    ├── NotFound      not_found   4  404   nobody and nothing by that name
    ├── Ambiguous     ambiguous   4  409   several fit; carries the candidates
    ├── Conflict      conflict    4  409   somebody else changed it first
    ├── UnknownRoute  unknown_route 3 404  this service is older than its client
    ├── Limited       limited     3  429   too many at once; wait and try again
    ├── Refused       refused     3  401   the guard's one answer to what is not signed well
    ├── Offline       offline     3  503   no service answers and none could be started
    ├── ForeignServer foreign_server 3 502 something else answers on our port
    ├── ServiceTrouble service    3  503   the service cannot run here
    │   └── AlreadyRunning already_running 3 409 it runs already
    ├── KeyTrouble    locked      3  503   the key store does not hand over the key
    │   └── KeyLost   key_lost    3  503   the key is gone or belongs to another log
    └── StoreTrouble  store       3  503   the log cannot be read or written
        ├── Damaged   damaged     3  503   the file does not read as a log
        ├── TooNew    too_new     3  503   written by a newer Afterword
        └── DiskFull  disk_full   3  507   nothing was written, nothing is lost

`text` is a sentence for a person and says what to do. It holds no secret. Standard library only.
"""

from collections.abc import Sequence
from typing import Any, ClassVar


class AfterwordError(Exception):
    """The root. `text` is shown to the user as it is."""

    code: ClassVar[str] = "internal"
    exit_code: ClassVar[int] = 3
    status: ClassVar[int] = 500

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class BadInput(AfterwordError):
    """What was typed or sent cannot be used. `field` names the part at fault, where one is."""

    code = "bad_input"
    exit_code = 2
    status = 400

    def __init__(self, text: str, field: str | None = None) -> None:
        super().__init__(text)
        self.field = field


class NotFound(AfterwordError):
    """Nobody and nothing by that name."""

    code = "not_found"
    exit_code = 4
    status = 404


class Ambiguous(AfterwordError):
    """Several fit. `candidates`: `[{"id", "name", "detail"}]`, best first; send the id back to choose.

    `field` is the field of the request to send it in: `person_id` or `application_id`.
    """

    code = "ambiguous"
    exit_code = 4
    status = 409

    def __init__(self, text: str, candidates: Sequence[dict[str, Any]], field: str = "person_id") -> None:
        super().__init__(text)
        self.candidates = list(candidates)
        self.field = field


class Conflict(AfterwordError):
    """Somebody else changed it first."""

    code = "conflict"
    exit_code = 4
    status = 409


class UnknownRoute(AfterwordError):
    """A signed request for a route that this service does not have."""

    code = "unknown_route"
    status = 404


class Limited(AfterwordError):
    """Too many at once."""

    code = "limited"
    status = 429


class Refused(AfterwordError):
    """The guard's one answer to whatever is not signed well. Says nothing about why."""

    code = "refused"
    status = 401


class Offline(AfterwordError):
    """No service answers and none could be started."""

    code = "offline"
    status = 503


class ForeignServer(AfterwordError):
    """Something answers on our port that cannot prove it is our service."""

    code = "foreign_server"
    status = 502


class ServiceTrouble(AfterwordError):
    """The service cannot run here: its folder is not private, or a link lies in the way."""

    code = "service"
    status = 503


class AlreadyRunning(ServiceTrouble):
    """Another service holds the lock."""

    code = "already_running"
    status = 409


class KeyTrouble(AfterwordError):
    """The key store is locked, hangs or refuses."""

    code = "locked"
    status = 503


class KeyLost(KeyTrouble):
    """The root key is gone, damaged, or belongs to another log."""

    code = "key_lost"


class StoreTrouble(AfterwordError):
    """The log cannot be read or written."""

    code = "store"
    status = 503


class Damaged(StoreTrouble):
    """The file does not read as a log."""

    code = "damaged"


class TooNew(StoreTrouble):
    """The log was written by a newer Afterword."""

    code = "too_new"


class DiskFull(StoreTrouble):
    """Nothing was written and nothing is lost: there is no room."""

    code = "disk_full"
    status = 507
