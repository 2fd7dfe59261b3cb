"""Corrections to a person. What was so before stays as history."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from afterword.contract import UpdateRequest
from afterword.errors import BadInput
from afterword.record import address
from afterword.record.entry import Entry
from afterword.record.log_person import remembered
from afterword.record.resolve import resolve
from afterword.record.speech import called, spoken, told
from afterword.record.update_application import of_application
from afterword.record.update_interview import of_interview
from afterword.record.update_known import of_known
from afterword.verdict.facts import Fact
from afterword.verdict.log import Log, Person
from afterword.verdict.note import wish_of

_NOTHING = "Say what to change: name, employer, e-mail, profile, role, topics, language or a round."


def update(
    request: UpdateRequest,
    log: Log,
    now: datetime,
    zone: str,
    _new_id: Callable[[], str],
) -> Entry:
    """Change what is told. `now` is aware, in the user's own zone.

    Raises BadInput (also when there is nothing to change), NotFound, Conflict, or Ambiguous.
    """
    if not request.model_fields_set - {"person", "application_id"}:
        raise BadInput(_NOTHING)
    person = resolve(request.person, log)
    changed = [*of_known(request, person, now, zone), *_of_person(request, person, log, now)]
    changed += of_application(request, person, log, now)
    if request.interview:
        changed += of_interview(request.interview, person, log, now)
    return _entry(person, changed)


def _entry(person: Person, changed: list[tuple[Fact, str]]) -> Entry:
    if not changed:
        return Entry((), f"{person.name}: all of that was so already.", person.id)
    facts = tuple(fact for fact, _ in changed)
    clauses = "; ".join(clause for _, clause in changed)
    return Entry(facts, f"Changed: {person.name}: {clauses}.", person.id)


def _of_person(request: UpdateRequest, person: Person, log: Log, now: datetime) -> Iterator[tuple[Fact, str]]:
    """Their profile, what was spoken of and in which language, each with a clause that says it."""
    at = now.astimezone(UTC)
    for linked in address.link(person.id, person.name, address.read(request.linkedin), log, at):
        yield linked, "the LinkedIn profile"
    for detail in remembered(person, request.topics, at):
        yield detail, "what you talked about"
    wish = told(request.language, request.register_, wish_of(person, at))
    for fact in spoken(person, wish, at):
        yield fact, f"notes in {called(wish)}"
