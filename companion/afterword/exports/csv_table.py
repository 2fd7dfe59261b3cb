"""People and their applications as a table, one row for each part that somebody has in an application.

A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP has it ("CSV
Injection"): what a name or a note says must never be run.
"""

import csv
from collections.abc import Iterator
from datetime import datetime
from io import StringIO

from afterword.exports.told import Told
from afterword.verdict.log import Log, Person
from afterword.verdict.profiles import own_addresses
from afterword.verdict.standing import Round, Standing, standings

COLUMNS = (
    "Name", "Employer", "E-mail", "LinkedIn", "As", "Company", "Role", "Status", "Since",
    "Last met", "Next round", "Invitation", "Invitation since", "Suggested connecting", "Remembered",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(told: Told) -> str:
    """RFC 4180, with a row of headings. Times are the user's own, with their offset."""
    out = StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for person in told.log.people.values():
        rows.writerows(map(_safe, _rows(person, told.log, told.now)))
    return out.getvalue()


def _safe(row: tuple[str, ...]) -> list[str]:
    return [f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row]


def _rows(person: Person, log: Log, now: datetime) -> Iterator[tuple[str, ...]]:
    found = standings(person, log, now)
    parts: list[Standing | None] = [*found] or [None]
    for standing in parts:
        yield (*_person(person), *_standing(standing, now), *_between(person, now))


def _person(person: Person) -> tuple[str, ...]:
    mails = dict.fromkeys(fact.email for fact in reversed(person.addresses.facts))
    return person.name, person.employer or "", "; ".join(mails), "; ".join(own_addresses(person))


def _standing(standing: Standing | None, now: datetime) -> tuple[str, ...]:
    if standing is None:
        return ("",) * 7
    application, kind = standing.application, standing.involvement
    return (
        kind.value if kind else "",
        application.company,
        application.role or "",
        standing.status.value,
        _moment(standing.since, now),
        _start(standing.met, now),
        _start(standing.coming, now),
    )


def _between(person: Person, now: datetime) -> tuple[str, ...]:
    invited, suggested = person.invitations.as_of(now), person.suggestions.as_of(now)
    return (
        invited.step.value if invited else "",
        _moment(invited.at if invited else None, now),
        _moment(suggested.at if suggested else None, now),
        "; ".join(fact.detail for fact in person.details),
    )


def _start(round: Round | None, now: datetime) -> str:
    return _moment(round.starts_at if round else None, now)


def _moment(at: datetime | None, now: datetime) -> str:
    return at.astimezone(now.tzinfo).isoformat(sep=" ", timespec="minutes") if at else ""
