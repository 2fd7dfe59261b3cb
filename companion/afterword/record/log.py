"""Person, application and interview in one."""

from collections.abc import Callable
from datetime import UTC, datetime

from afterword.contract import LogRequest
from afterword.record import address, text
from afterword.record.entry import Entry, Part
from afterword.record.log_person import person_facts
from afterword.record.log_round import round_of
from afterword.record.log_said import Found, sentence
from afterword.record.log_where import where
from afterword.record.log_who import apart, who
from afterword.verdict.facts import Involved
from afterword.verdict.log import Log, Person


def log(request: LogRequest, log: Log, now: datetime, zone: str, new_id: Callable[[], str]) -> Entry:
    """Log them; what is known already is not logged twice. `now` is aware, in the user's own zone.

    Raises BadInput, NotFound, Conflict (the profile is somebody else's), or Ambiguous with the candidates.
    """
    at = now.astimezone(UTC)
    found = _find(request, log, at, zone, new_id)
    facts = (
        *person_facts(request, found.person, found.name, found.place.company, at),
        *found.linked,
        *found.apart,
        *found.place.facts,
        *_involved(request, found, log, at),
        *(found.met.facts if found.met else ()),
    )
    return Entry(
        facts,
        sentence(request, found, log, now, any_new=bool(facts)),
        found.person.id,
        found.place.id,
        found.met.schedule.interview if found.met else None,
        _added(found),
    )


def _find(request: LogRequest, log: Log, at: datetime, zone: str, new_id: Callable[[], str]) -> Found:
    name = text.person_name(request.name)
    profile = address.read(request.linkedin, request.member_id)
    known = who(request, name, profile, log, at)
    person = known or Person(new_id())
    linked = address.link(person.id, name, profile, log, at)
    others = apart(request, name, profile, person.id, log, at)
    place = where(request, known, log, at, new_id())
    met = round_of(request, person.id, place.id, log, at, zone, new_id()) if place.id else None
    return Found(person, known is None, name, place, linked, others, met)


def _involved(request: LogRequest, found: Found, log: Log, at: datetime) -> tuple[Involved, ...]:
    """What they are in the application. What was told before stands unless it is told anew."""
    if found.place.id is None:
        return ()
    known = log.involvement(found.person.id, found.place.id, at)
    told = "involvement" in request.model_fields_set
    if known and (known is request.involvement or not told):
        return ()
    return (
        Involved(at=at, person=found.person.id, application=found.place.id, involvement=request.involvement),
    )


def _added(found: Found) -> tuple[Part, ...]:
    parts: dict[Part, bool] = {
        "person": found.is_new,
        "application": found.place.is_new,
        "interview": found.met is not None and found.met.is_new,
        "profile": bool(found.linked),
    }
    return tuple(part for part, is_new in parts.items() if is_new)
