"""Which application is meant: by id, or by company and role among those of the log."""

from collections.abc import Callable, Iterable
from datetime import datetime

from afterword.errors import NotFound
from afterword.record.candidates import which_application
from afterword.record.text import same_words
from afterword.verdict.identify.company import same_company
from afterword.verdict.log import Application, Log
from afterword.words import LIVE_STATUSES


def by_id(id: str, log: Log) -> Application:
    """The application with that id. Raises NotFound."""
    if id not in log.applications:
        raise NotFound("No application in your log has that id. `afterword list` shows them.")
    return log.applications[id]


def at_company(company: str, log: Log) -> list[Application]:
    """All applications there, whatever came of them."""
    return [a for a in log.applications.values() if same_company(a.company, company)]


def live(applications: Iterable[Application], now: datetime) -> list[Application]:
    """Those in which something may still be decided."""
    return [a for a in applications if a.status(now) in LIVE_STATUSES]


def for_role(applications: list[Application], role: str) -> list[Application]:
    """Those for that role; if there is none, those of which no role is known."""
    named = [a for a in applications if a.role and same_words(a.role, role)]
    return named or [a for a in applications if not a.role]


def of_person(person: str, log: Log, now: datetime) -> list[Application]:
    """Those that a person has to do with: the live ones, or if there are none, all."""
    all_of_them = log.applications_of(person)
    return live(all_of_them, now) or all_of_them


def only(
    applications: list[Application], none: str, several: str, prefer: Callable[[Application], bool]
) -> Application:
    """The one there is, or the one that is preferred. Raises NotFound (`none`) or Ambiguous (`several`)."""
    chosen = (
        applications if len(applications) == 1 else [a for a in applications if prefer(a)] or applications
    )
    if not chosen:
        raise NotFound(none)
    if len(chosen) > 1:
        raise which_application(several, chosen)
    return chosen[0]
