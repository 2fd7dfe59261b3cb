"""The people of an entry: known, new, or to be asked about. Never joined silently."""

from datetime import UTC, datetime
from typing import NamedTuple

from afterword.contract import ImportPerson, LogRequest
from afterword.errors import AfterwordError, Ambiguous
from afterword.record import address, text
from afterword.record.candidates import about, which_person
from afterword.record.import_staged import Doubtful, Setting
from afterword.record.known import Known, Told, known
from afterword.record.log_person import person_facts
from afterword.record.resolve import by_id
from afterword.verdict.facts import Apart, Fact
from afterword.verdict.linkedin_url import ProfileUrl
from afterword.verdict.log import Log, Person


class Met(NamedTuple):
    """Somebody of an entry. `facts`: what is new of them; `name` as it is in the log."""

    person: Person
    is_new: bool
    name: str
    told: ImportPerson
    facts: tuple[Fact, ...]


def people_of(people: list[ImportPerson], company: str | None, setting: Setting) -> list[Met]:
    """Each of them, once. Raises Doubtful for the first who may be somebody of the log, BadInput,
    NotFound."""
    found = [_met(number, told, company, setting) for number, told in enumerate(people)]
    return list({met.person.id: met for met in reversed(found)}.values())[::-1]


def known_of(told: ImportPerson, company: str | None, log: Log) -> Known:
    """Who they are in the log."""
    return known(_told(told, company, text.person_name(told.name)), log)


def profile(told: ImportPerson) -> ProfileUrl:
    """What identifies their profile; an address that is none of LinkedIn's says nothing."""
    try:
        return address.read(told.linkedin)
    except AfterwordError:
        return address.NOWHERE


def _told(told: ImportPerson, company: str | None, name: str) -> Told:
    return Told(name, told.employer or company, told.email, profile(told))


def _met(number: int, told: ImportPerson, company: str | None, setting: Setting) -> Met:
    log, at = setting.log, setting.now.astimezone(UTC)
    name = text.person_name(told.name)
    person, others = _who(number, told, company, name, setting)
    request = _as_request(told, name, company)
    facts = (
        *person_facts(request, person, name, company, at),
        *address.link(person.id, name, profile(told), log, at),
        *(Apart(at=at, person=person.id, other=other.id) for other in others),
    )
    return Met(person, not person.names, person.name or name, told, facts)


def _who(
    number: int, told: ImportPerson, company: str | None, name: str, setting: Setting
) -> tuple[Person, tuple[Person, ...]]:
    """The person, and those that they were said not to be."""
    if told.person_id:
        return by_id(told.person_id, setting.log), ()
    found = known(_told(told, company, name), setting.log)
    if told.new_person:
        return Person(setting.new_id()), found.people
    if found.perhaps:
        raise Doubtful(number, _question(name, found.perhaps, setting.log, setting.now))
    return found.person or Person(setting.new_id()), ()


def _question(name: str, people: tuple[Person, ...], log: Log, now: datetime) -> Ambiguous:
    if len(people) == 1:
        return which_person(f"Is {name} the same as {about(people[0], log, now)}?", people, log)
    listed = ", ".join(person.name for person in people)
    return which_person(f"Is {name} one of those in your log ({listed}), or somebody new?", people, log)


def _as_request(told: ImportPerson, name: str, company: str | None) -> LogRequest:
    """As if they were logged by hand: one set of rules for what is kept of a person."""
    return LogRequest.model_construct(
        name=name,
        company=company,
        employer=told.employer,
        email=told.email,
        involvement=told.involvement,
        topics=None,
    )
