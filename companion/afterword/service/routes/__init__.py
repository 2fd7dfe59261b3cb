"""Who answers which route.

A new route is a line in `contract/routes.py`, a handler in one of these files, and a line here.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from afterword.contract import Wire
from afterword.service.routes import (
    access,
    exports,
    imports,
    notes,
    questions,
    running,
    sightings,
    todos,
    writes,
)
from afterword.service.state import Service
from afterword.store import Client

Handler = Callable[[Service, Any, Client], Awaitable[Wire]]
"""Gets the request as the route's own model, and who asks. Raises errors of afterword.errors."""

HANDLERS: dict[str, Handler] = {
    "verdict": questions.verdict,
    "note": notes.note,
    "list": questions.everybody,
    "show": questions.show,
    "due": todos.due,
    "todo": todos.todo,
    "feed": todos.feed,
    "timeline": questions.timeline,
    "export": exports.export,
    "confirm": writes.confirm,
    "log": writes.log,
    "update": writes.update,
    "outcome": writes.outcome,
    "suggested": writes.suggested,
    "invitation": writes.invitation,
    "import": imports.import_,
    "merge": writes.merge,
    "decline": writes.decline,
    "undo": writes.undo,
    "forget": writes.forget,
    "clients": access.clients,
    "pair": access.pair,
    "unpair": access.unpair,
    "policy": running.policy,
    "language": notes.language,
    "watch": running.watch,
    "sightings": sightings.sightings,
    "doctor": running.doctor,
    "shutdown": running.shutdown,
}
"""All of contract.ROUTES but `hello`, which is answered before anybody has signed anything."""
