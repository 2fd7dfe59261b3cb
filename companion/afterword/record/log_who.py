"""Whom a request to log is about: somebody of the log, or somebody new. Nobody is logged twice."""

from datetime import datetime

from afterword.contract import LogRequest
from afterword.errors import Ambiguous
from afterword.record.address import NOWHERE, owner, taken
from afterword.record.candidates import about, which_person
from afterword.record.known import Told, known, share_a_name
from afterword.record.resolve import by_id
from afterword.record.text import one_line
from afterword.verdict.facts import Apart
from afterword.verdict.linkedin_url import ProfileUrl
from afterword.verdict.log import Log, Person


def who(request: LogRequest, name: str, address: ProfileUrl, log: Log, now: datetime) -> Person | None:
    """The person, or None for somebody new. Raises NotFound, Conflict, or Ambiguous with the candidates."""
    if request.person_id:
        return by_id(request.person_id, log)
    holder = owner(address, log) if address != NOWHERE else None
    if holder and (request.new_person or not share_a_name(holder, name)):
        raise taken(holder, name)
    if request.new_person:
        return None
    found = known(_told(request, name, address), log)
    if found.perhaps:
        raise _question(name, found.perhaps, log, now)
    return found.person


def apart(
    request: LogRequest, name: str, address: ProfileUrl, person: str, log: Log, at: datetime
) -> tuple[Apart, ...]:
    """Whoever was said to be new is none of those who are alike: that need not be asked again."""
    if not request.new_person:
        return ()
    others = known(_told(request, name, address), log).people
    return tuple(Apart(at=at, person=person, other=other.id) for other in others)


def _told(request: LogRequest, name: str, address: ProfileUrl) -> Told:
    company = one_line(request.employer or request.company or "") or None
    return Told(name, company, request.email, address)


def _question(name: str, people: tuple[Person, ...], log: Log, now: datetime) -> Ambiguous:
    if len(people) == 1:
        return which_person(f"Is this {about(people[0], log, now)}?", people, log)
    listed = ", ".join(person.name for person in people)
    return which_person(f"Is {name} one of those you logged ({listed}), or somebody new?", people, log)
